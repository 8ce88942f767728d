package leafpress.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import leafpress.font.Face;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.Ground;
import leafpress.page.Label;
import leafpress.page.Placed;
import leafpress.page.Remark;
import leafpress.proof.Remarks.Of;

/**
 * The figures of each line, at the height of the line. Lines that stand beside one another, as
 * those of a table do, come to stand in columns of the ledger, from left to right.
 */
final class Ledger {
  static final long WIDTH = Length.pt(184);

  private static final long SIZE = Length.pt(5.8);
  private static final long ROW = Length.pt(6.6);

  /** Where the figures of a row end, from the left of its column of the ledger. */
  private static final long[] ENDS = {
    Length.pt(22), Length.pt(48), Length.pt(78), Length.pt(103), Length.pt(136), Length.pt(172)
  };

  private static final String[] HEADS = {
    "line", "ratio", "badness", "break", "demerits", "neighbour"
  };

  private static final Color RULE = new Color(0xD6D2C9);

  private final List<Entry> entries = new ArrayList<>();
  private final List<Face> faces;
  private final long left;
  private final long top;
  private int columns;
  private long bottom;

  private record Entry(Of<Remark.SetLine> line, int column, long baseline) {}

  Ledger(List<Of<Remark.SetLine>> lines, List<Face> faces, long left, long top) {
    this.faces = faces;
    this.left = left;
    this.top = top;
    this.bottom = top;
    List<Of<Remark.SetLine>> sorted = new ArrayList<>(lines);
    sorted.sort(
        Comparator.<Of<Remark.SetLine>>comparingLong(line -> line.box().bottom())
            .thenComparingLong(line -> line.box().x()));
    List<Long> free = new ArrayList<>();
    for (Of<Remark.SetLine> line : sorted) {
      long baseline = line.box().bottom();
      int column = 0;
      while (column < free.size() && free.get(column) > baseline) column++;
      if (column == free.size()) free.add(0L);
      free.set(column, baseline + ROW);
      entries.add(new Entry(line, column, baseline));
      bottom = Math.max(bottom, baseline + ROW);
    }
    columns = free.size();
  }

  int columns() {
    return columns;
  }

  long bottom() {
    return bottom;
  }

  /** The rows, each with a rule that leads to its line. */
  List<Placed> rows(Box trim) {
    List<Placed> out = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      for (int i = 0; i < HEADS.length; i++) {
        set(out, HEADS[i], column, i, top - Length.pt(8), Ink.FAINT);
      }
    }
    for (Entry entry : entries) {
      Remark.SetLine line = entry.line().note();
      long x = left + entry.column() * WIDTH;
      long y = entry.baseline() + Length.pt(1.6);
      Box rule = new Box(x, y, ENDS[ENDS.length - 1], Length.pt(0.25));
      out.add(new Ground(Artifact.LAYOUT, rule, RULE));
      Box chip = new Box(x, y - Length.pt(5.4), Length.pt(3), Length.pt(5));
      out.add(new Ground(Artifact.LAYOUT, chip, Ink.of(line).color()));
      String[] figures = figures(line);
      for (int i = 0; i < figures.length; i++) {
        boolean quiet = figures[i].equals("0") || i == 0;
        set(out, figures[i], entry.column(), i, entry.baseline(), quiet ? Ink.FAINT : Ink.TEXT);
      }
    }
    return out;
  }

  private void set(List<Placed> out, String text, int column, int figure, long y, Color ink) {
    long x = left + column * WIDTH + ENDS[figure];
    out.addAll(Label.set(text, faces, SIZE, ink, x, y, 1));
  }

  static String[] figures(Remark.SetLine line) {
    return new String[] {
      line.number() + "/" + line.lines() + (line.emergency() ? "!" : ""),
      ratio(line.ratio()),
      grouped(line.badness()),
      grouped(line.penalty()),
      grouped(line.demerits()),
      grouped(line.neighbours())
    };
  }

  private static String ratio(double ratio) {
    String shown = String.format(Locale.ROOT, "%.2f", Math.abs(ratio));
    if (shown.equals("0.00")) return "0";
    return (ratio < 0 ? "\u2212" : "+") + shown;
  }

  /** Thousands apart by a space; very large numbers by their power of ten. */
  static String grouped(long number) {
    if (Math.abs(number) >= 100_000_000) return String.format(Locale.ROOT, "%.1e", (double) number);
    String sign = number < 0 ? "\u2212" : "";
    return sign + String.format(Locale.ROOT, "%,d", Math.abs(number)).replace(',', ' ');
  }
}
