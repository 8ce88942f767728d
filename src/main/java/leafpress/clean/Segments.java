package leafpress.clean;

import java.util.ArrayList;
import java.util.List;

/** A foreign span taken apart at its commas. */
final class Segments {
  private static final String MARKS = ",，、;；";
  private static final String JOINS = "和或及与";

  /** What stands between two marks. */
  record Segment(int start, int end) {}

  private Segments() {}

  static List<Segment> of(String text, int start, int end) {
    List<Segment> out = new ArrayList<>();
    int from = start;
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '（') depth++;
      if (c == ')' || c == '）') depth--;
      if (depth > 0 || MARKS.indexOf(c) < 0) continue;
      add(text, from, i, out);
      from = i + 1;
    }
    add(text, from, end, out);
    return out;
  }

  private static void add(String text, int start, int end, List<Segment> out) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') from++;
    while (to > from && text.charAt(to - 1) == ' ') to--;
    if (from < to) out.add(new Segment(from, to));
  }

  /** “bone and cartilage” at the end of an enumeration: “bone, and cartilage”. */
  static String serial(String text, int from, Node node, String said) {
    int before = from - 1;
    while (before > 0 && text.charAt(before) == ' ') before--;
    boolean enumerated = before > 0 && text.charAt(before) == '、';
    List<String> elements = node.rule().elements();
    if (!enumerated || elements.size() != 3 || JOINS.indexOf(elements.get(1).charAt(0)) < 0) {
      return said;
    }
    int and = Math.max(said.lastIndexOf(" and "), said.lastIndexOf(" or "));
    return and < 0 ? said : said.substring(0, and) + "," + said.substring(and);
  }
}
