package leafpress.style;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of the {@code content} property.
 *
 * @param kind what it is
 * @param text the literal, the attribute's name, the leader's pattern or the string's name
 */
record Content(Kind kind, String text) {
  /** Kinds of pieces, and where they may stand. */
  enum Kind {
    LITERAL(true, true),
    ATTRIBUTE(true, false),
    LEADER(true, false),
    TARGET_PAGE(true, false),
    STRING(false, true),
    PAGE_NUMBER(false, true),
    PAGE_COUNT(false, true);

    final boolean inElements;
    final boolean inMargins;

    Kind(boolean inElements, boolean inMargins) {
      this.inElements = inElements;
      this.inMargins = inMargins;
    }
  }

  /** The pieces that a value of {@code content} is; it depends on no element. */
  static List<Content> of(Specified content) {
    Specified.Context nowhere = new Specified.Context(ComputedStyle.INITIAL, 0, 0, 0);
    List<Content> pieces = new ArrayList<>();
    for (Object piece : (List<?>) content.computed(nowhere)) pieces.add((Content) piece);
    return pieces;
  }
}
