package leafpress.edition;

import java.util.List;
import leafpress.diagnostic.Span;

/**
 * One entry of a publication's {@code editions}.
 *
 * @param kind a leaflet of each article and language, or a booklet of all articles
 * @param format name of a format; the default is {@code a4-handout} for leaflets, {@code a5} for
 *     booklets
 * @param style name of a style folder
 * @param articles what goes in
 * @param languages languages; a booklet is made for each, or one for all where {@code paired}
 * @param paired {@code layout: paired}: all languages in one booklet, block beside block
 * @param outputs what files are written
 */
public record Edition(
    Kind kind,
    String format,
    String style,
    List<String> articles,
    List<String> languages,
    boolean paired,
    List<Output> outputs,
    Span span) {

  /** Kinds of editions. */
  public enum Kind {
    LEAFLET,
    BOOKLET
  }

  /** Kinds of files. */
  public enum Output {
    PDF,
    EPUB
  }
}
