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
 * @param files what the PDF files are for; where nothing is said, the format decides
 */
public record Edition(
    Kind kind,
    String format,
    String style,
    List<String> articles,
    List<String> languages,
    boolean paired,
    List<Output> outputs,
    List<Use> files,
    Span span) {

  /** An edition that leaves it to its format what its PDF files are for. */
  public Edition(
      Kind kind,
      String format,
      String style,
      List<String> articles,
      List<String> languages,
      boolean paired,
      List<Output> outputs,
      Span span) {
    this(kind, format, style, articles, languages, paired, outputs, List.of(), span);
  }

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

  /** What a PDF file of a leaflet is for. */
  public enum Use {
    /** To be read on a screen, and printed page by page. */
    SCREEN,
    /** Sheets for an office printer, to be folded there. */
    HOME,
    /** Sheets for a printing house. */
    PRESS
  }
}
