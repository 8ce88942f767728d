package leafpress.pdf;

import leafpress.geometry.Box;

/**
 * What a file is for; tags, colours, boxes and claims follow from it.
 *
 * @param kind the standards that the file keeps
 * @param duplex how an office printer turns the sheets
 * @param trim of every page, in scaled points from its left and top edge; no width for the whole
 *     page
 * @param bleed the trim box with what is cut off
 */
public record Purpose(Kind kind, Duplex duplex, Box trim, Box bleed) {
  private static final Box WHOLE = new Box(0, 0, 0, 0);

  /** Kinds of files. */
  public enum Kind {
    /** To be read: tagged, with links and bookmarks; PDF/UA-1 and PDF/A-2a. */
    SCREEN,
    /** Sheets for an office printer: PDF/A-2b, neither tags nor links. */
    HOME,
    /** Sheets for a printing house: PDF/X-4, neither tags nor links. */
    PRESS
  }

  /** How a printer turns a sheet (ISO 32000-1 §12.2), if anybody said so. */
  public enum Duplex {
    UNSAID(""),
    ONE_SIDED("Simplex"),
    SHORT_EDGE("DuplexFlipShortEdge"),
    LONG_EDGE("DuplexFlipLongEdge");

    private final String pdfName;

    Duplex(String pdfName) {
      this.pdfName = pdfName;
    }

    String pdfName() {
      return pdfName;
    }
  }

  /** A file to be read. */
  public static Purpose screen() {
    return new Purpose(Kind.SCREEN, Duplex.UNSAID, WHOLE, WHOLE);
  }

  /** Sheets for an office printer. */
  public static Purpose home(Duplex duplex) {
    return new Purpose(Kind.HOME, duplex, WHOLE, WHOLE);
  }

  /** Sheets for a printing house. */
  public static Purpose press(Box trim, Box bleed) {
    if (!bleed.contains(trim)) throw new IllegalArgumentException("bleed within the trim");
    return new Purpose(Kind.PRESS, Duplex.UNSAID, trim, bleed);
  }

  boolean tagged() {
    return kind == Kind.SCREEN;
  }

  boolean press() {
    return kind == Kind.PRESS;
  }
}
