package leafpress.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;

/**
 * The first line of a note: {@code [!NOTE]} and its like as on GitHub, {@code [!EDITOR N2]}, or
 * {@code [!EDITOR N2 signed "Dr A. Chen, 2026-12-01"]}.
 */
record Alert(String type, String id, String signed) {
  private static final List<String> KINDS =
      List.of("note", "tip", "important", "warning", "caution");
  private static final Pattern LINE = Pattern.compile("\\[!([A-Za-z]+)([^\\]\\[]*)\\](.*)");
  private static final Pattern EDITOR =
      Pattern.compile(
          "(?:\\s+([A-Za-z][A-Za-z0-9-]*))?(?:\\s+signed\\s+[\"“]([^\"“”]+)[\"”])?\\s*");

  /** The first line of a quote, if it makes the quote a note. */
  static Optional<Alert> of(Reading reading, BlockQuote quote) {
    Node first = quote.getFirstChild();
    if (!(first instanceof Paragraph)) return Optional.empty();
    Optional<Matcher> line = reading.firstLine(first).map(LINE::matcher).filter(Matcher::matches);
    if (line.isEmpty()) return Optional.empty();
    String kind = line.get().group(1).toLowerCase(Locale.ROOT);
    boolean editor = kind.equals("editor");
    if (!editor && !KINDS.contains(kind)) {
      reading.report(
          ManuscriptRule.UNKNOWN_NOTE,
          first,
          "“" + line.get().group(1) + "” is no kind of note; it stays a quotation",
          "known here: " + String.join(", ", KINDS) + ", editor");
      return Optional.empty();
    }
    Matcher rest = EDITOR.matcher(line.get().group(2));
    boolean whole = editor ? rest.matches() : line.get().group(2).isBlank();
    if (!whole || !line.get().group(3).isBlank()) {
      reading.report(
          ManuscriptRule.MALFORMED_NOTE,
          first,
          "this line is not quite that of a note; it stays a quotation",
          editor
              ? "write [!EDITOR N2] or [!EDITOR N2 signed \"Name, 2026-12-01\"] and nothing else"
              : "write [!" + kind.toUpperCase(Locale.ROOT) + "] alone on its line");
      return Optional.empty();
    }
    if (!editor) return Optional.of(new Alert(kind, "", ""));
    Alert alert = new Alert(kind, orEmpty(rest.group(1)), orEmpty(rest.group(2)).strip());
    alert.checkSignature(reading, first);
    return Optional.of(alert);
  }

  private void checkSignature(Reading reading, Node at) {
    if (signed.isEmpty()) return;
    // A Chinese manuscript has the full-width comma.
    int comma = Math.max(signed.lastIndexOf(','), signed.lastIndexOf('，'));
    if (comma > 0 && FrontMatter.isDay(signed.substring(comma + 1).strip())) return;
    reading.report(
        ManuscriptRule.MALFORMED_NOTE,
        at,
        "the signature “" + signed + "” does not end in a day",
        "write signed \"Name, 2026-12-01\"");
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /** The first node after the first line of the note's first paragraph, or nothing. */
  static Optional<Node> afterFirstLine(BlockQuote quote) {
    Node node = quote.getFirstChild().getFirstChild();
    while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
      node = node.getNext();
    }
    return Optional.ofNullable(node).map(Node::getNext);
  }
}
