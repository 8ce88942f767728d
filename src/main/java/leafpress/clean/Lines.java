package leafpress.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import leafpress.language.Scripts;

/** The lines of a raw text, and how it was wrapped. */
final class Lines {
  private Lines() {}

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    int gap = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      if (end < 0) end = text.length();
      int from = at;
      int to = end;
      while (from < to && text.charAt(from) == ' ') from++;
      while (to > from && text.charAt(to - 1) == ' ') to--;
      if (from == to) {
        gap++;
      } else {
        lines.add(new Line(from, to, text.substring(from, to), gap));
        gap = 0;
      }
      at = end + 1;
    }
    return lines;
  }

  /**
   * The width that the text was wrapped at by hand or by a mail program; 0 if lines are paragraphs.
   */
  static int wrappedAt(List<Line> lines) {
    int open = 0;
    int longLines = 0;
    int[] lengths = new int[lines.size()];
    for (int i = 0; i < lengths.length; i++) {
      Line line = lines.get(i);
      lengths[i] = line.length();
      boolean followed = i + 1 < lengths.length && lines.get(i + 1).gap() == 0;
      if (lengths[i] < 45 || !followed) continue;
      longLines++;
      if (!line.endsSentence() && !line.leadsIn()) open++;
    }
    if (longLines < 2 || open * 2 < longLines) return 0;
    Arrays.sort(lengths);
    int widest = lengths[lengths.length - 1];
    return widest <= 130 ? widest : 0;
  }

  /** Whether a line goes on in the next: its first word would not have fitted any more. */
  static boolean goesOn(Line line, Line next, int width) {
    if (next.gap() > 0 || ListMark.of(next.text()).isPresent()) return false;
    if (width > 0) {
      int word = firstWord(next.text());
      return line.length() + word + (word == 0 ? 2 : 1) > width && line.length() * 2 > width;
    }
    boolean lower = Character.isLowerCase(next.text().codePointAt(0));
    boolean mark = ",;，；".indexOf(line.last()) >= 0 || Character.isLowerCase(line.last());
    return lower && mark && line.length() >= 45;
  }

  private static int firstWord(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) != ' ' && !Scripts.isHan(text.charAt(i))) i++;
    return i;
  }
}
