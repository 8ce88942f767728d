package leafpress.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.style.Part.Kind;

/** Nests tokens into functions and blocks (CSS Syntax Level 3, sections 5.4.7 to 5.4.9). */
final class Parts {
  /** Deeper than any sheet that a person writes; what reads parts may recurse without fear. */
  static final int DEPTH = 64;

  private final Findings findings;
  private final Deque<Open> open = new ArrayDeque<>();

  private Parts(Findings findings) {
    this.findings = findings;
  }

  /** A function or block whose end has not been seen. */
  private record Open(Part head, List<Part> inside) {
    boolean closedBy(String bracket) {
      switch (head.kind()) {
        case BRACE:
          return bracket.equals("}");
        case BRACKET:
          return bracket.equals("]");
        default:
          return bracket.equals(")");
      }
    }
  }

  /** The parts of a text; see {@link Tokenizer#tokens} for the place. */
  static List<Part> of(String css, Span place, Findings findings) {
    return new Parts(findings).nest(Tokenizer.tokens(css, place), place);
  }

  private List<Part> nest(List<Part> tokens, Span place) {
    open.push(new Open(new Part(Kind.SPACE, "", 0, List.of(), place), new ArrayList<>()));
    for (Part token : tokens) {
      if (token.opens()) open.push(new Open(token, new ArrayList<>()));
      else if (!token.is(Kind.CLOSE)) open.peek().inside.add(token);
      else if (open.size() > 1 && open.peek().closedBy(token.text())) close();
      else open.peek().inside.add(token);
    }
    if (open.size() > 1) {
      findings.add(
          StyleRule.MALFORMED_CSS,
          open.peek().head.span(),
          "“" + opening(open.peek().head) + "” is never closed",
          "close it; everything after it counts as inside");
    }
    while (open.size() > 1) close();
    return open.pop().inside;
  }

  private static String opening(Part head) {
    return head.is(Kind.FUNCTION) ? head.text() + "(" : head.text();
  }

  private void close() {
    Open done = open.pop();
    int depth = open.size();
    if (depth <= DEPTH) {
      open.peek().inside.add(done.head.with(done.inside));
    } else if (depth == DEPTH + 1) {
      findings.add(
          StyleRule.MALFORMED_CSS,
          done.head.span(),
          "brackets are nested more than " + DEPTH + " deep; the innermost are left out");
    }
  }
}
