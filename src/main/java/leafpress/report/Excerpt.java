package leafpress.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.check.Typescript;
import leafpress.diagnostic.Diagnostic;

/**
 * The line that a finding is about.
 *
 * @param line as it was typed
 * @param start of the words that are meant, from 0
 * @param end after their last character
 * @param quoted whether the message quotes them; else it is about more than the character at {@code
 *     start}
 */
record Excerpt(String line, int start, int end, boolean quoted) {
  private static final Pattern QUOTED = Pattern.compile("“([^”]+?)…?”");

  /** Columns of the terminal that a line of the report takes. */
  private static final int WIDTH = 76;

  private static final int BEFORE = 30;

  /** The excerpt of a finding in an article; nothing for a finding without a place. */
  static Optional<Excerpt> of(Subject subject, Diagnostic finding) {
    if (finding.span().line() == 0 || finding.span().column() == 0) return Optional.empty();
    return subject.typescript(finding.span().file()).flatMap(t -> of(t, finding));
  }

  private static Optional<Excerpt> of(Typescript typescript, Diagnostic finding) {
    String line = typescript.line(finding.span().line());
    if (line.isEmpty()) return Optional.empty();
    int start = Math.min(finding.span().column() - 1, line.length());
    int quoted = quoted(line, start, finding);
    int one = start < line.length() ? Character.charCount(line.codePointAt(start)) : 0;
    return Optional.of(new Excerpt(line, start, start + Math.max(one, quoted), quoted > 0));
  }

  /** How many characters the message quotes of those that stand here. */
  private static int quoted(String line, int start, Diagnostic finding) {
    Matcher quoted = QUOTED.matcher(finding.message());
    if (!quoted.find()) return 0;
    String words = quoted.group(1);
    return line.regionMatches(start, words, 0, words.length()) ? words.length() : 0;
  }

  /** The part of the line round the words, with … where it goes on; and a line of carets. */
  String[] shown() {
    int from = start;
    int columns = 0;
    while (from > 0 && columns < BEFORE) {
      from = line.offsetByCodePoints(from, -1);
      columns += Columns.of(line.codePointAt(from));
    }
    int to = start;
    while (to < line.length() && columns < WIDTH) {
      columns += Columns.of(line.codePointAt(to));
      to += Character.charCount(line.codePointAt(to));
    }
    String head = from > 0 ? "…" : "";
    String text =
        head + line.substring(from, to).replace('\t', ' ') + (to < line.length() ? "…" : "");
    int indent = Columns.of(head + line.substring(from, start));
    int length = Math.max(1, Columns.of(line.substring(start, Math.min(end, to))));
    return new String[] {text, " ".repeat(indent) + "^".repeat(length)};
  }
}
