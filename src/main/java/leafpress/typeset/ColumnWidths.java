package leafpress.typeset;

import java.util.Arrays;
import java.util.List;
import leafpress.geometry.Edges;
import leafpress.page.Artifact;
import leafpress.style.ComputedStyle;
import leafpress.style.Styled;

/**
 * Widths of a table's columns (CSS 2.1 §17.5.2.2): each gets at least its widest word; what is left
 * goes to the columns in proportion to what their text would still take. Where there is no room for
 * the widest words, the widest columns give way, so that words of the others stay whole.
 */
final class ColumnWidths {
  private ColumnWidths() {}

  static long[] of(Setting setting, List<Styled> rows, long measure) {
    int columns = 0;
    for (Styled row : rows) columns = Math.max(columns, TableSetter.styled(row).size());
    long[] least = new long[columns];
    long[] most = new long[columns];
    for (Styled row : rows) {
      List<Styled> cells = TableSetter.styled(row);
      for (int i = 0; i < cells.size(); i++) {
        long[] need = need(setting, cells.get(i));
        least[i] = Math.max(least[i], need[0]);
        most[i] = Math.max(most[i], need[1]);
      }
    }
    return share(least, most, measure);
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

  /** The widest word and the whole text on one line, with padding and borders. */
  private static long[] need(Setting setting, Styled cell) {
    ComputedStyle style = cell.style();
    Edges padding = style.padding();
    Edges border = style.borderWidth();
    long edges = padding.left() + padding.right() + border.left() + border.right();
    long widest = 0;
    long all = 0;
    for (String word : cell.element().content().strip().split("\\s+")) {
      boolean han = word.codePoints().anyMatch(c -> Script.of(c) == Script.HAN);
      long width =
          ShortLine.set(setting, word, style, Artifact.LAYOUT, cell.element().span()).width();
      widest = Math.max(widest, han ? Math.min(width, 3 * style.fontSize()) : width);
      all += width + style.fontSize() / 3;
    }
    return new long[] {widest + edges, all + edges};
  }
}
