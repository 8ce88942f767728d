package leafpress.typeset;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps what is read as one piece of information on one line: a telephone number, a date, a label
 * with its number, a title with its name, and an abbreviation in brackets with the term that it is
 * for. What has no space in it, and numbers with units, are the matter of {@link LineBreaksHouse}.
 */
final class LineBreaksReadings {
  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan",
          "Feb",
          "Mar",
          "Apr",
          "Jun",
          "Jul",
          "Aug",
          "Sep",
          "Sept",
          "Oct",
          "Nov",
          "Dec");

  private static final Set<String> LABELS =
      Set.of(
          "Figure",
          "Figures",
          "Fig.",
          "Figs.",
          "Table",
          "Tables",
          "Box",
          "Chapter",
          "Chapters",
          "Section",
          "Sections",
          "Part",
          "Step",
          "Appendix",
          "Page",
          "Pages",
          "page",
          "pages",
          "p.",
          "pp.",
          "No.",
          "no.",
          "figure",
          "table",
          "chapter",
          "section",
          "step",
          "Day",
          "day",
          "Type",
          "type",
          "Phase",
          "phase",
          "Stage",
          "stage",
          "Grade",
          "grade");

  private static final Set<String> TITLES =
      Set.of("Dr", "Dr.", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Prof", "Prof.", "Professor");

  private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9][0-9()+.,-]*");
  private static final Pattern DAY = Pattern.compile("[0-3]?[0-9](st|nd|rd|th)?");
  private static final Pattern ABBREVIATION =
      Pattern.compile("[(\uFF08][A-Za-z0-9-]*[A-Z][A-Za-z0-9-]*[A-Z][A-Za-z0-9-]*[)\uFF09].*");
  private static final int LONGEST = 14;

  /** A margin column holds some twenty letters of small type. */
  private static final int HANDY = 20;

  private final String text;
  private final byte[] found;

  private LineBreaksReadings(String text, byte[] found) {
    this.text = text;
    this.found = found;
  }

  static void apply(String text, byte[] found) {
    LineBreaksReadings readings = new LineBreaksReadings(text, found);
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' && found[i + 1] == LineBreaks.MAY && readings.joined(i)) forbid(found, i + 1);
      else if (c == '\uFF08' && readings.han(i)) forbid(found, i);
      else if (c >= '0' && c <= '9' && readings.afterHan(i)) forbid(found, i);
    }
  }

  private static void forbid(byte[] found, int at) {
    if (found[at] == LineBreaks.MAY) found[at] = LineBreaks.NO;
  }

  /** Whether the words beside a space belong together; most pairs are told by a letter or two. */
  private boolean joined(int space) {
    char last = text.charAt(space - 1);
    char next = text.charAt(space + 1);
    if (next == '(' && ABBREVIATION.matcher(right(space)).matches()) return handy(space);
    boolean digit = next >= '0' && next <= '9' || next == '+' || bracketed(space + 1);
    boolean capital = next >= 'A' && next <= 'Z';
    if (!digit && !capital) return false;
    String left = left(space);
    if (digit && (last >= '0' && last <= '9' || last == ')')) {
      return NUMBER.matcher(left).matches();
    }
    if (digit && last == ',') return date(left, right(space));
    if (digit) return LABELS.contains(left) || MONTHS.contains(left);
    if (TITLES.contains(left)) return true;
    return DAY.matcher(left).matches() && MONTHS.contains(right(space).replaceAll("\\W+$", ""));
  }

  /** Term and abbreviation together are no longer than a line of a narrow column. */
  private boolean handy(int space) {
    return left(space).length() + 1 + right(space).length() <= HANDY;
  }

  /** The area code of a telephone number. */
  private boolean bracketed(int at) {
    return text.charAt(at) == '('
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  /** A day that a comma parts from its year. */
  private static boolean date(String left, String right) {
    String day = left.substring(0, left.length() - 1);
    return DAY.matcher(day).matches() && right.matches("[12][0-9]{3}\\W*");
  }

  /** The term before a bracketed abbreviation ends in Han. */
  private boolean han(int bracket) {
    if (Script.of(text.charAt(bracket - 1)) != Script.HAN) return false;
    int end = Math.min(text.length(), bracket + LONGEST);
    return ABBREVIATION.matcher(text.substring(bracket, end)).matches();
  }

  /** A figure's or table's number; the month after the year, the day after the month. */
  private boolean afterHan(int digit) {
    char before = text.charAt(digit - 1);
    if (before == '\u56FE' || before == '\u8868' || before == '\u7B2C') return true;
    boolean date = before == '\u5E74' || before == '\u6708';
    return date && digit > 1 && Character.isDigit(text.charAt(digit - 2));
  }

  private String left(int space) {
    int from = Math.max(text.lastIndexOf(' ', space - 1), text.lastIndexOf('\n', space - 1)) + 1;
    int start = Math.max(from, space - LONGEST);
    int word = start;
    while (word < space && (text.charAt(word) == '(' || text.charAt(word) == '\u201C')) word++;
    boolean opened = word < space && Character.isLetter(text.codePointAt(word));
    return text.substring(opened ? word : start, space);
  }

  private String right(int space) {
    int to = text.indexOf(' ', space + 1);
    int end = to < 0 ? text.length() : to;
    return text.substring(space + 1, Math.min(end, space + 1 + LONGEST));
  }
}
