package leafpress.proof;

import java.util.ArrayList;
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

/** The foot of a proof: what the page break cost, the sums of the page, and the legend. */
final class Foot {
  private static final long SIZE = Length.pt(6.4);
  private static final long LINE = Length.pt(10);

  private final List<Face> faces;
  private final Box trim;
  private final long top;

  Foot(List<Face> faces, Box trim, long top) {
    this.faces = faces;
    this.trim = trim;
    this.top = top;
  }

  /** What each column of the page cost, under it. */
  List<Placed> columns(List<Of<Remark.ColumnCost>> columns) {
    List<Placed> out = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Remark.ColumnCost cost = columns.get(i).note();
      String text =
          String.format(
              Locale.ROOT,
              "%sfilled %d %% · room left costs %d · break costs %d",
              columns.size() > 1 ? "column " + (i + 1) + ": " : "page ",
              Math.round(100 * cost.filled()),
              Math.round(cost.free()),
              Math.round(cost.breaking()));
      out.addAll(set(text, Ink.TEXT, trim.x(), top + LINE + i * LINE));
    }
    return out;
  }

  /** What the colours and marks mean, and how many lines there are of each. */
  List<Placed> legend(Remarks remarks) {
    List<Placed> out = new ArrayList<>();
    long y = top + LINE * (1 + Math.max(1, remarks.columns().size())) + Length.pt(3);
    long x = trim.x();
    for (Ink ink : Ink.values()) {
      long count = remarks.lines().stream().filter(l -> Ink.of(l.note()) == ink).count();
      x = entry(out, ink.word() + " " + count, ink.color(), x, y);
    }
    x = trim.x();
    y += LINE;
    for (Remark.Spot spot : Remark.Spot.values()) {
      long count = remarks.spots().stream().filter(s -> s.note() == spot).count();
      String word = spot.name().toLowerCase(Locale.ROOT);
      x = entry(out, word + " " + count, Ink.of(spot), x, y);
    }
    x = entry(out, "baseline", Ink.BASELINE, x, y);
    x = entry(out, "measure", Ink.MEASURE, x, y);
    entry(out, "grid", new Color(0xC4DDE6), x, y);
    String how = "Bar at the left: badness of the line, slim where lines may be short. ! emergency";
    out.addAll(set(how, Ink.FAINT, trim.x(), y + LINE));
    return out;
  }

  private long entry(List<Placed> out, String text, Color ink, long x, long y) {
    Box chip = new Box(x, y - Length.pt(5), Length.pt(5), Length.pt(5));
    out.add(new Ground(Artifact.LAYOUT, chip, ink));
    out.addAll(set(text, Ink.TEXT, x + Length.pt(7.5), y));
    return x + Length.pt(18) + SIZE * text.length() * 52 / 100;
  }

  private List<Placed> set(String text, Color ink, long x, long y) {
    return Label.set(text, faces, SIZE, ink, x, y, 0);
  }
}
