package leafpress.manuscript;

import java.util.List;

/**
 * An article in one language.
 *
 * @param id the file's name without {@code .md}
 * @param file the file's name as the user knows it
 * @param language BCP 47
 * @param title plain text
 * @param subtitle plain text; may be empty
 * @param summary plain text, a line for each point if it was written as a list; may be empty
 * @param audience may be empty
 * @param keywords may be empty
 * @param reviewed ISO 8601 day of the last review; may be empty
 * @param footnotes in the order of their numbers
 * @param marks what is for some editions only; {@link Abridgement} leaves out what they say
 */
public record Article(
    String id,
    String file,
    String language,
    String title,
    String subtitle,
    String summary,
    String audience,
    List<String> keywords,
    String reviewed,
    Credits credits,
    List<Block> blocks,
    List<Block.Footnote> footnotes,
    List<Mark> marks) {

  /** The same article with other text. */
  public Article with(List<Block> otherBlocks, List<Block.Footnote> otherFootnotes) {
    return new Article(
        id,
        file,
        language,
        title,
        subtitle,
        summary,
        audience,
        keywords,
        reviewed,
        credits,
        otherBlocks,
        otherFootnotes,
        marks);
  }
}
