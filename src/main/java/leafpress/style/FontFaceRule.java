package leafpress.style;

/**
 * A face that a style sheet declares with {@code @font-face}.
 *
 * @param family the family name
 * @param weight 1 to 1000
 * @param italic whether it slants
 * @param source the file's name, relative to whatever the sheet's own name is relative to: {@code
 *     url(../fonts/A.ttf)} in {@code clinic/print.css} is {@code fonts/A.ttf}
 */
public record FontFaceRule(String family, int weight, boolean italic, String source) {}
