package leafpress.manuscript;

/**
 * A stretch of text in one language.
 *
 * @param language BCP 47
 */
public record Run(String text, String language) {}
