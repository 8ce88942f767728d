package leafpress.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import leafpress.geometry.Edges;
import leafpress.page.Artifact;
import leafpress.style.ComputedStyle;
import leafpress.style.Styled;

/**
 * Widths of a table's columns (CSS 2.1 §17.5.2.2): each gets at least its widest word; what is left
 * goes to the columns in proportion to what their text would still take. Where there is no room for
 * the widest words, the widest columns give way, so that words of the others stay whole. Where
 * there is room to spare, short cells such as “10 minutes” stay on one line: a column gets what
 * they need if the table has no more lines for it.
 */
final class ColumnWidths {
  /** Lines are not quite full at the right. */
  private static final double RAGGED = 1.08;

  private ColumnWidths() {}

  static long[] of(Setting setting, List<Styled> rows, long measure) {
    int columns = 0;
    for (Styled row : rows) columns = Math.max(columns, TableSetter.styled(row).size());
    long[] least = new long[columns];
    long[] most = new long[columns];
    List<long[]> texts = new ArrayList<>();
    for (Styled row : rows) {
      List<Styled> cells = TableSetter.styled(row);
      long[] text = new long[cells.size()];
      for (int i = 0; i < cells.size(); i++) {
        long[] need = need(setting, cells.get(i));
        least[i] = Math.max(least[i], need[0]);
        most[i] = Math.max(most[i], need[1]);
        text[i] = need[2];
      }
      texts.add(text);
    }
    return spared(least, most, texts, measure);
  }

  /** Columns whole on a line that cost no line, those first that are nearest to it. */
  private static long[] spared(long[] least, long[] most, List<long[]> texts, long measure) {
    long[] widths = share(least, most, measure);
    long[] whole = new long[least.length];
    for (long[] row : texts) {
      for (int i = 0; i < row.length; i++) whole[i] = Math.max(whole[i], row[i]);
    }
    long[] first = widths;
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < least.length; i++) if (whole[i] > widths[i]) columns.add(i);
    columns.sort(Comparator.comparingLong(i -> whole[i] - first[i]));
    for (int column : columns) {
      long[] more = least.clone();
      more[column] = whole[column];
      if (Arrays.stream(more).sum() > measure) continue;
      long[] wanted = most.clone();
      wanted[column] = whole[column];
      long[] trial = share(more, wanted, measure);
      if (lines(texts, trial) > lines(texts, widths)) continue;
      least = more;
      widths = trial;
    }
    return widths;
  }

  /** About how many lines the rows have. */
  private static long lines(List<long[]> texts, long[] widths) {
    long lines = 0;
    for (long[] row : texts) {
      long highest = 1;
      for (int i = 0; i < row.length; i++) {
        if (row[i] <= widths[i]) continue;
        highest = Math.max(highest, (long) Math.ceil(row[i] * RAGGED / widths[i]));
      }
      lines += highest;
    }
    return lines;
  }

  private static long[] share(long[] least, long[] most, long measure) {
    long sumLeast = 0;
    long sumMost = 0;
    for (int i = 0; i < least.length; i++) {
      sumLeast += least[i];
      sumMost += most[i];
    }
    long[] widths = new long[least.length];
    long cap = cap(least, measure);
    for (int i = 0; i < least.length; i++) {
      if (sumLeast >= measure) {
        widths[i] = Math.min(least[i], cap);
      } else if (sumMost <= measure) {
        widths[i] = Math.round((double) most[i] * measure / Math.max(1, sumMost));
      } else {
        double part = (double) (measure - sumLeast) / (sumMost - sumLeast);
        widths[i] = least[i] + Math.round((most[i] - least[i]) * part);
      }
    }
    return widths;
  }

  /** The width that no column is wider than, so that all have room. */
  private static long cap(long[] least, long measure) {
    long[] sorted = least.clone();
    Arrays.sort(sorted);
    long left = measure;
    for (int i = 0; i < sorted.length; i++) {
      long share = left / (sorted.length - i);
      if (sorted[i] > share) return share;
      left -= sorted[i];
    }
    return measure;
  }

  /**
   * The widest word, about what the whole text takes on one line, and just what it takes; each with
   * padding and borders.
   */
  private static long[] need(Setting setting, Styled cell) {
    ComputedStyle style = cell.style();
    Edges padding = style.padding();
    Edges border = style.borderWidth();
    long edges = padding.left() + padding.right() + border.left() + border.right();
    long widest = 0;
    long all = 0;
    String text = String.join(" ", cell.element().content().strip().split("\\s+"));
    for (String word : words(text)) {
      boolean han = word.codePoints().anyMatch(c -> Script.of(c) == Script.HAN);
      long width = width(setting, cell, word);
      widest = Math.max(widest, han ? Math.min(width, 3 * style.fontSize()) : width);
      all += width + style.fontSize() / 3;
    }
    long line = width(setting, cell, text);
    return new long[] {widest + edges, all + edges, line + edges};
  }

  /** What stands between spaces that a line may end with: a number and its unit are one word. */
  private static List<String> words(String text) {
    byte[] breaks = LineBreaks.opportunities(text, LineBreaks.Level.TYPOGRAPHIC);
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i - 1) != ' ' || breaks[i] == LineBreaks.NO) continue;
      words.add(text.substring(from, i - 1));
      from = i;
    }
    words.add(text.substring(from));
    return words;
  }

  private static long width(Setting setting, Styled cell, String text) {
    return ShortLine.set(setting, text, cell.style(), Artifact.LAYOUT, cell.element().span())
        .width();
  }
}
