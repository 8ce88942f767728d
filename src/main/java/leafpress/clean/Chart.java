package leafpress.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import leafpress.language.Scripts;

/**
 * Understands a foreign span as words and phrases that cover it whole. A chart parser: from the end
 * to the beginning, all that can begin at a place is found, the cheapest of each kind and end is
 * kept (M. Kay, Algorithm schemata and data structures in syntactic processing, 1980).
 */
final class Chart {
  /** Longer spans are taken apart at their punctuation first. */
  static final int LONGEST = 90;

  static final Production GLOSS =
      new Production('n', List.of("{n}", "(", "{n}", ")"), Template.of("{1~} ({2})"), "gloss");
  static final Production BRACKETS =
      new Production('n', List.of("{n}", "(", "{l}", ")"), Template.of("{1~} ({2})"), "");

  /** What a span can be on the whole, the likeliest first. */
  private static final String WHOLE = "snvmda";

  private final Lexicon lexicon;
  private final String span;
  private final List<List<Node>> from;
  private final Deque<Node> agenda = new ArrayDeque<>();

  private Chart(Lexicon lexicon, String span) {
    this.lexicon = lexicon;
    this.span = Lexicon.narrow(span);
    this.from = new ArrayList<>();
    for (int i = 0; i <= span.length(); i++) from.add(new ArrayList<>());
  }

  static Optional<Node> understand(Lexicon lexicon, String span) {
    if (span.length() > LONGEST || span.isBlank()) return Optional.empty();
    Chart chart = new Chart(lexicon, span);
    for (int i = span.length() - 1; i >= 0; i--) chart.begin(i);
    return chart.whole();
  }

  private Optional<Node> whole() {
    Node best = null;
    for (Node node : from.get(0)) {
      if (skip(node.end()) != span.length() || WHOLE.indexOf(node.kind()) < 0) continue;
      if (best == null || rank(node) < rank(best)) best = node;
    }
    return Optional.ofNullable(best);
  }

  private static int rank(Node node) {
    return node.cost() * 8 + WHOLE.indexOf(node.kind());
  }

  private void begin(int i) {
    if (span.charAt(i) == ' ') return;
    lexicon.words().from(span, i, (end, meaning) -> agenda.add(Node.word(meaning, i, end)));
    literal(i);
    while (!agenda.isEmpty()) {
      Node node = agenda.remove();
      if (keep(node)) grow(node);
    }
    for (Production rule : lexicon.literalFirst(span.charAt(i))) {
      match(rule, 0, i, i, new ArrayList<>());
      while (!agenda.isEmpty()) {
        Node node = agenda.remove();
        if (keep(node)) grow(node);
      }
    }
  }

  /** Numbers and Latin words, which stay what they are. */
  private void literal(int i) {
    char c = span.charAt(i);
    boolean inside = i > 0 && isAscii(span.charAt(i - 1));
    if (!isAscii(c) || inside) return;
    int end = i;
    while (end < span.length() && (isAscii(span.charAt(end)) || part(end))) end++;
    String text = span.substring(i, end);
    char kind = text.matches("[0-9].*") ? 'q' : 'l';
    Meaning.Sense sense =
        new Meaning.Sense(List.of(text), false, "", List.of(), false, "as it stands");
    agenda.add(Node.word(new Meaning(kind, text, List.of(sense)), i, end));
  }

  private static boolean isAscii(char c) {
    return Scripts.isDigit(c) || c < 0x80 && Scripts.isLatin(c);
  }

  private boolean part(int at) {
    char c = span.charAt(at);
    return (c == '.' || c == '-' || c == '%' || c == '–')
        && (c == '%' || at + 1 < span.length() && isAscii(span.charAt(at + 1)));
  }

  private boolean keep(Node node) {
    List<Node> row = from.get(node.start());
    for (int i = 0; i < row.size(); i++) {
      Node other = row.get(i);
      if (other.kind() != node.kind() || other.end() != node.end()) continue;
      if (other.cost() <= node.cost()) return false;
      row.set(i, node);
      return true;
    }
    row.add(node);
    return true;
  }

  private void grow(Node node) {
    List<Node> parts = new ArrayList<>(List.of(node));
    for (Production rule : lexicon.placeFirst(node.kind())) {
      match(rule, 1, node.end(), node.start(), parts);
    }
    if (node.kind() == 'n') {
      match(GLOSS, 1, node.end(), node.start(), parts);
      match(BRACKETS, 1, node.end(), node.start(), parts);
    }
  }

  private int skip(int at) {
    int i = at;
    while (i < span.length() && span.charAt(i) == ' ') i++;
    return i;
  }

  private void match(Production rule, int element, int at, int start, List<Node> parts) {
    if (element == rule.elements().size()) {
      agenda.add(Node.phrase(rule, start, at, List.copyOf(parts)));
      return;
    }
    int here = skip(at);
    if (here >= span.length()) return;
    if (rule.place(element)) {
      char kind = rule.kindAt(element);
      List<Node> row = from.get(here);
      for (int i = 0; i < row.size(); i++) {
        Node node = row.get(i);
        if (node.kind() != kind) continue;
        parts.add(node);
        match(rule, element + 1, node.end(), start, parts);
        parts.remove(parts.size() - 1);
      }
      return;
    }
    int end = literalEnd(rule.elements().get(element), here);
    if (end > 0) match(rule, element + 1, end, start, parts);
  }

  private int literalEnd(String literal, int at) {
    int i = at;
    for (int k = 0; k < literal.length(); k++) {
      if (k > 0) i = skip(i);
      if (i >= span.length() || span.charAt(i) != literal.charAt(k)) return -1;
      i++;
    }
    return i;
  }
}
