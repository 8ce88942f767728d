package leafpress.clean;

import java.util.List;
import java.util.Optional;

/**
 * A part of a foreign span that is understood: a word, or a phrase of parts.
 *
 * @param cost fewer and longer parts cost less
 */
record Node(
    char kind,
    int start,
    int end,
    int cost,
    Optional<Meaning> word,
    Production rule,
    List<Node> parts) {
  private static final Production NO_RULE =
      new Production(' ', List.of(), new Template(List.of()), "");

  static Node word(Meaning meaning, int start, int end) {
    boolean term = meaning.senses().get(0).term();
    return new Node(
        meaning.kind(), start, end, term ? 9 : 10, Optional.of(meaning), NO_RULE, List.of());
  }

  static Node phrase(Production rule, int start, int end, List<Node> parts) {
    int cost = 3;
    for (Node part : parts) cost += part.cost;
    return new Node(rule.kind(), start, end, cost, Optional.empty(), rule, parts);
  }

  Node as(char other) {
    return new Node(other, start, end, cost + 1, word, rule, parts);
  }
}
