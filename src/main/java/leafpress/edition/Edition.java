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
 * @param languages a file is made for each, or one for all where the layout joins them
 * @param layout how it treats its languages
 * @param outputs what files are written
 * @param files what the PDF files are for; where nothing is said, the format decides
 * @param pages how many pages it may have
 */
public record Edition(
    Kind kind,
    String format,
    String style,
    List<String> articles,
    List<String> languages,
    Layout layout,
    List<Output> outputs,
    List<Use> files,
    PageLimit pages,
    Span span) {

  /** An edition that leaves it to its format what its PDF files are for, and how many pages. */
  public Edition(
      Kind kind,
      String format,
      String style,
      List<String> articles,
      List<String> languages,
      Layout layout,
      List<Output> outputs,
      Span span) {
    this(
        kind, format, style, articles, languages, layout, outputs, List.of(), PageLimit.NONE, span);
  }

  /** The edition in a format; in another than its own, that format decides on files and pages. */
  public Edition in(String other) {
    boolean own = other.equals(format);
    List<Use> otherFiles = own ? files : List.of();
    PageLimit otherPages = own ? pages : PageLimit.NONE;
    return new Edition(
        kind, other, style, articles, languages, layout, outputs, otherFiles, otherPages, span);
  }

  /** The edition in another style. */
  public Edition styled(String other) {
    return new Edition(
        kind, format, other, articles, languages, layout, outputs, files, pages, span);
  }

  /** The edition of some languages, treated in a way. */
  public Edition of(List<String> others, Layout how) {
    return new Edition(kind, format, style, articles, others, how, outputs, files, pages, span);
  }

  /** The edition as if it stood elsewhere. */
  public Edition at(Span place) {
    return new Edition(
        kind, format, style, articles, languages, layout, outputs, files, pages, place);
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
