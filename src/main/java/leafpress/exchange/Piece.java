package leafpress.exchange;

import java.util.List;

/**
 * A piece of a unit: text, or a code. The pieces of a unit, one after another, are its Markdown.
 */
sealed interface Piece {
  /** The Markdown as it stands. */
  String markdown();

  /** Text. */
  record Words(String markdown) implements Piece {}

  /** A code that stands alone: a footnote's call, code, a line end. */
  record Alone(String markdown) implements Piece {
    /** Whether a translation may do without it: a line end that means nothing. */
    boolean optional() {
      return markdown.startsWith("\n");
    }
  }

  /** A code that opens, what it holds, and a code that closes. */
  record Pair(String open, List<Piece> inside, String close) implements Piece {
    @Override
    public String markdown() {
      return open + join(inside) + close;
    }
  }

  static String join(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) out.append(piece.markdown());
    return out.toString();
  }
}
