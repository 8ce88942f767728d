package leafpress.typeset;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can go wrong while type is set. */
public enum TypesetRule implements Rule {
  /** No face of the style has a glyph for a character. */
  MISSING_GLYPH(Severity.ERROR),
  /** An image that the manuscript names is not there. */
  MISSING_IMAGE(Severity.ERROR),
  /** An image that cannot be read. */
  BAD_IMAGE(Severity.ERROR),
  /** A link leads to an id that is nowhere. */
  BROKEN_LINK(Severity.ERROR),
  /** A line sticks out of its measure, because something in it is wider and cannot be divided. */
  OVERFULL_LINE(Severity.WARNING),
  /** Lines stand too close for the dots of emphasis between them. */
  TIGHT_EMPHASIS(Severity.WARNING),
  /** A drawing uses what the SVG subset does not have. */
  UNKNOWN_DRAWING(Severity.WARNING),
  /** No face is declared for the families that a style names. */
  NO_FACE(Severity.ERROR);

  private final Severity severity;

  TypesetRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
