package leafpress.exchange;

import java.util.regex.Pattern;

/** Text of a translation as a value of the front matter, which is YAML. */
final class Quoting {
  /** What a plain YAML value must not hold or begin with (YAML 1.2, 7.3.3). */
  private static final Pattern RISKY =
      Pattern.compile("[-?:,\\[\\]{}#&*!|>'\"%@`].*|.*(: | #|:$).*", Pattern.DOTALL);

  private Quoting() {}

  /**
   * Makes text fit for where it goes.
   *
   * @param quote the mark that it stands in already, a space for a plain value, a comma for one in
   *     a list, or empty in the body
   */
  static String fit(String text, String quote) {
    if (quote.isEmpty()) return text;
    String line = text.replaceAll("\\s*\n\\s*", " ");
    if (quote.equals("\"")) return line.replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\"", "$1\\\\\"");
    if (quote.equals("'")) return line.replaceAll("(?<!')'(?!')", "''");
    boolean cut = quote.equals(",") && line.matches(".*[,\\[\\]{}].*");
    return cut || RISKY.matcher(line).matches()
        ? "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
        : line;
  }
}
