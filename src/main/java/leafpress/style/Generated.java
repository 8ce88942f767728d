package leafpress.style;

/**
 * A piece of {@code content} that layout must resolve.
 *
 * @param kind what it is
 * @param value the leader's pattern, or the id that it points at (without {@code #})
 */
public record Generated(Kind kind, String value) implements Child {
  /** Kinds of generated content that are not text. */
  public enum Kind {
    /** {@code leader(".")}: fills the rest of the line with the pattern. */
    LEADER,
    /** {@code target-counter(attr(href), page)}: the folio of the page where the id stands. */
    TARGET_PAGE
  }
}
