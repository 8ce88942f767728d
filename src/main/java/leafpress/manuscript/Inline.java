package leafpress.manuscript;

import java.util.List;
import leafpress.diagnostic.Span;

/** A piece of running text. */
public sealed interface Inline {
  /** The macro's name: {@code note-call} for {@link NoteCall}. */
  default String kind() {
    return Kind.of(this);
  }

  /** Characters. A soft line end of the source is a space, or nothing between Han characters. */
  record Words(String text, Span span) implements Inline {}

  /** Stress. */
  record Emphasis(List<Inline> text) implements Inline {}

  /** Importance. */
  record Strong(List<Inline> text) implements Inline {}

  /** Characters kept as they are. */
  record Literal(String text) implements Inline {}

  /** A link; {@code target} is a URI or {@code #id}. */
  record Link(String target, String title, List<Inline> text, Span span) implements Inline {}

  /** An image within a line. */
  record Picture(String source, String alt, Span span) implements Inline {}

  /**
   * A call of a footnote.
   *
   * @param repeated whether the note was called before; only the first call can be the note's
   *     return address
   */
  record NoteCall(String id, int number, boolean repeated, Span span) implements Inline {
    public NoteCall(String id, int number, Span span) {
      this(id, number, false, span);
    }
  }

  /** A line end that the author asked for. */
  record LineBreak() implements Inline {}

  /** A run in another language than what is around it. */
  record Foreign(String language, List<Inline> text) implements Inline {}

  /** An abbreviation of the glossary. */
  record Abbreviation(String text, String expansion) implements Inline {}
}
