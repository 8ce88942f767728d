package leafpress.style;

/**
 * A face that a style sheet declares with {@code @font-face}.
 *
 * @param family the family name
 * @param weight 100 to 900
 * @param italic whether it slants
 * @param source the file's name as {@code url()} gives it, relative to the style sheet
 */
public record FontFaceRule(String family, int weight, boolean italic, String source) {}
