package leafpress.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an article into parts, line by line. It need not know all of Markdown: what it takes for a
 * unit is put back as it was, so a wrong cut gives an odd unit and never another article.
 */
final class Parts {
  private static final Set<String> VALUES = Set.of("title", "subtitle", "summary", "audience");
  private static final Pattern KEY = pattern("(([a-z_]+):\\s*)(\\S.*)");
  private static final Pattern FENCE = pattern("[ >]*(```+|~~~+).*");
  private static final Pattern HEADING = pattern("([ >]*#{1,6}\\s+)(.*)");
  private static final Pattern START =
      pattern("([\\s>]*+)((?:[-*+]|\\d{1,9}[.)])\\s+|\\[\\^[^\\]]+\\]:\\s*)?(.*)");

  /** A table's second row, a thematic break, a comment, an alert's head, a link's definition. */
  private static final Pattern MARKS =
      pattern(
          "[ >]*+(?:(?=[^-]*+-)[|:\\- ]++|[*_ ]{3,}|<!--.*|\\[![^\\]]*+\\].*"
              + "|\\[[^\\]^]++\\]:\\s.*)");

  /** Lines end at line feeds only; a lone carriage return is as any other character. */
  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.DOTALL);
  }

  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder fixed = new StringBuilder();
  private final StringBuilder unit = new StringBuilder();
  private String kind = "";
  private int unitLine;
  private int line;

  private Parts() {}

  static List<Part> of(String markdown) {
    Parts parts = new Parts();
    parts.cut(markdown);
    return List.copyOf(parts.parts);
  }

  private void cut(String markdown) {
    String fence = "";
    boolean matter = false;
    for (int at = 0; at < markdown.length(); ) {
      int end = markdown.indexOf('\n', at);
      end = end < 0 ? markdown.length() : end + 1;
      String whole = markdown.substring(at, end);
      String text = whole.endsWith("\n") ? whole.substring(0, whole.length() - 1) : whole;
      line++;
      at = end;
      if (matter || line == 1 && text.strip().equals("---")) {
        boolean border = text.strip().equals("---");
        if (border || !setting(text)) fixed(text);
        matter = line == 1 || !border;
      } else if (!fence.isEmpty()) {
        if (text.replaceAll("[ >]", "").startsWith(fence)) fence = "";
        fixed(text);
      } else {
        Matcher opens = FENCE.matcher(text);
        if (opens.matches()) fence = opens.group(1);
        if (!fence.isEmpty()) {
          endUnit();
          fixed(text);
        } else {
          body(text);
        }
      }
      if (whole.endsWith("\n")) lineEnd();
    }
    endUnit();
    flush();
  }

  /** A line of front matter that holds something of a language. */
  private boolean setting(String text) {
    Matcher matcher = KEY.matcher(text);
    if (!matcher.matches()) return false;
    String value = matcher.group(3).stripTrailing();
    String after = matcher.group(3).substring(value.length());
    if (matcher.group(2).equals("lang")) {
      fixed(matcher.group(1));
      flush();
      parts.add(new Part.Tag(value));
    } else if (VALUES.contains(matcher.group(2))) {
      fixed(matcher.group(1));
      value(matcher.group(2), value);
    } else if (matcher.group(2).equals("keywords") && value.matches("\\[[^\"']*\\]")) {
      fixed(matcher.group(1) + "[");
      String[] words = value.substring(1, value.length() - 1).split(",", -1);
      for (int i = 0; i < words.length; i++) {
        if (i > 0) fixed(",");
        around("keyword", words[i], ",");
      }
      fixed("]");
    } else {
      return false;
    }
    fixed(after);
    return true;
  }

  private void value(String key, String value) {
    String quote = value.substring(0, 1);
    boolean quoted = value.length() > 1 && "\"'".contains(quote) && value.endsWith(quote);
    if (!quoted && value.matches("[|>\\[{&*!\"'].*")) {
      fixed(value);
      return;
    }
    if (!quoted) {
      around(key, value, " ");
      return;
    }
    fixed(quote);
    around(key, value.substring(1, value.length() - 1), quote);
    fixed(quote);
  }

  private void body(String text) {
    Matcher heading = HEADING.matcher(text);
    if (text.isBlank() || MARKS.matcher(text).matches()) {
      endUnit();
      fixed(text);
    } else if (heading.matches()) {
      endUnit();
      fixed(heading.group(1));
      around("heading", text.substring(heading.end(1)), "");
    } else if (text.stripLeading().startsWith("|")) {
      endUnit();
      row(text);
    } else {
      running(text);
    }
  }

  /** A row of a table: the text between bars that are not escaped. */
  private void row(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') i++;
      else if (text.charAt(i) == '|') {
        around("cell", text.substring(from, i), "");
        fixed("|");
        from = i + 1;
      }
    }
    around("cell", text.substring(from), "");
  }

  /** A line of a paragraph: its first, or one that goes on. */
  private void running(String text) {
    Matcher start = START.matcher(text);
    start.matches();
    String mark = start.group(2) == null ? "" : start.group(2);
    if (mark.isEmpty() && !kind.isEmpty()) {
      unit.append(text);
      return;
    }
    endUnit();
    fixed(start.group(1) + mark);
    kind = mark.isEmpty() ? "paragraph" : mark.startsWith("[^") ? "footnote" : "item";
    if (mark.isEmpty() && start.group(1).contains(">")) kind = "quotation";
    unitLine = line;
    unit.append(start.group(3));
  }

  private void lineEnd() {
    if (kind.isEmpty()) fixed.append('\n');
    else unit.append('\n');
  }

  private void endUnit() {
    if (kind.isEmpty()) return;
    String text = unit.toString();
    String name = kind;
    kind = "";
    unit.setLength(0);
    around(name, text, "", unitLine);
  }

  private void around(String name, String text, String quote) {
    around(name, text, quote, line);
  }

  /** A unit without the spaces at its ends, or none if it has no letter. */
  private void around(String name, String text, String quote, int at) {
    String core = text.strip();
    if (core.codePoints().noneMatch(Character::isLetter)) {
      fixed(text);
      return;
    }
    int start = text.indexOf(core);
    fixed(text.substring(0, start));
    flush();
    parts.add(new Part.Unit(name, core, quote, at));
    fixed(text.substring(start + core.length()));
  }

  private void fixed(String text) {
    fixed.append(text);
  }

  private void flush() {
    if (fixed.length() > 0) parts.add(new Part.Fixed(fixed.toString()));
    fixed.setLength(0);
  }
}
