package leafpress.press;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be written for translators.
 *
 * @param source a folder with a {@code publication.yml}
 * @param dist the folder that files go to
 * @param formats which of them
 * @param article only this article
 * @param to the language to translate into; the publication's second one if it is not named
 */
public record Sending(
    Path source, Path dist, Set<Format> formats, Optional<String> article, Optional<String> to) {
  /** A format that translators' tools read. */
  public enum Format {
    /** The glossary. */
    TBX,
    /** Sentences of articles that are there in both languages. */
    TMX,
    /** An article to translate. */
    XLIFF
  }
}
