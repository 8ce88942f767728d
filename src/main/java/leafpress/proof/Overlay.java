package leafpress.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.geometry.Outline;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.Ground;
import leafpress.page.Placed;
import leafpress.page.Remark;
import leafpress.page.Shape;
import leafpress.proof.Remarks.Of;

/** What is drawn on the page itself: grid, baselines, measure, chips, and marks at their places. */
final class Overlay {
  private static final long HAIR = Length.pt(0.3);
  private static final long CHIP = Length.pt(2.5);
  private static final long CHIP_GAP = Length.pt(3.5);

  private final Remarks remarks;
  private final List<Placed> out = new ArrayList<>();

  Overlay(Remarks remarks) {
    this.remarks = remarks;
  }

  /** What lies under the type. */
  List<Placed> under() {
    out.clear();
    for (Of<Remark.ColumnCost> column : remarks.columns()) grid(column.box());
    for (Of<Remark.SetLine> line : remarks.lines()) {
      Box box = line.box();
      ground(new Box(box.x(), box.bottom(), box.width(), HAIR), Ink.BASELINE);
    }
    return List.copyOf(out);
  }

  /** What lies over it, and over grounds. */
  List<Placed> over() {
    out.clear();
    for (Of<Remark.SetLine> line : remarks.lines()) {
      Box box = line.box();
      long top = box.bottom() - line.note().leading() * 3 / 4;
      long height = line.note().leading();
      ground(new Box(box.x() - HAIR, top, HAIR, height), Ink.MEASURE);
      ground(new Box(box.right(), top, HAIR, height), Ink.MEASURE);
      chip(line);
    }
    for (Of<Remark.Spot> spot : remarks.spots()) spot(spot);
    return List.copyOf(out);
  }

  /** The bar is full where both edges are straight, and slim where a line may be short. */
  private void chip(Of<Remark.SetLine> line) {
    Box box = line.box();
    long width = line.note().justified() ? CHIP : CHIP / 3;
    long height = Math.min(box.height(), line.note().leading()) - Length.pt(1);
    Box chip = new Box(chipEdge(line) - width, box.bottom() - height, width, height);
    ground(chip, Ink.of(line.note()).color());
  }

  /** Clear of list marks: at the left of the column, unless lines stand side by side in it. */
  private long chipEdge(Of<Remark.SetLine> line) {
    for (Of<Remark.ColumnCost> column : remarks.columns()) {
      if (in(line, column.box()) && alone(line, column.box())) return column.box().x() - CHIP_GAP;
    }
    return line.box().x() - CHIP_GAP;
  }

  private boolean alone(Of<Remark.SetLine> line, Box column) {
    return remarks.lines().stream()
        .filter(other -> other != line && in(other, column))
        .allMatch(
            other ->
                other.box().bottom() <= line.box().y() || other.box().y() >= line.box().bottom());
  }

  /**
   * The grid that most lines of a column stand on: the commonest distance of two baselines, counted
   * from the first line that has it.
   */
  private void grid(Box column) {
    Map<Long, Integer> leadings = new TreeMap<>();
    for (Of<Remark.SetLine> line : remarks.lines()) {
      if (in(line, column)) leadings.merge(line.note().leading(), 1, Integer::sum);
    }
    long leading = 0;
    for (long each : leadings.keySet()) {
      if (leading == 0 || leadings.get(each) > leadings.get(leading)) leading = each;
    }
    if (leading <= 0) return;
    long first = Long.MAX_VALUE;
    for (Of<Remark.SetLine> line : remarks.lines()) {
      if (!in(line, column) || line.note().leading() != leading) continue;
      first = Math.min(first, line.box().bottom());
    }
    long y = first - (first - column.y()) / leading * leading;
    for (; y <= column.bottom(); y += leading) {
      ground(new Box(column.x(), y, column.width(), HAIR), Ink.GRID);
    }
  }

  private static boolean in(Of<Remark.SetLine> line, Box column) {
    return line.box().x() >= column.x() - HAIR
        && line.box().right() <= column.right() + HAIR
        && line.box().bottom() <= column.bottom() + line.note().leading();
  }

  /** A triangle under a hyphen; a bar under what hangs; a bracket under what was squeezed. */
  private void spot(Of<Remark.Spot> spot) {
    Box box = spot.box();
    Color ink = Ink.of(spot.note());
    long y = box.bottom() + Length.pt(0.8);
    switch (spot.note()) {
      case HYPHEN -> triangle(box.x() + box.width() / 2, y, ink);
      case HUNG -> ground(new Box(box.x(), y, Math.max(box.width(), HAIR), Length.pt(1.6)), ink);
      case SQUEEZED -> {
        ground(new Box(box.x(), y, Math.max(box.width(), Length.pt(0.8)), Length.pt(0.8)), ink);
        ground(new Box(box.x(), y - Length.pt(2), HAIR, Length.pt(2)), ink);
      }
    }
  }

  private void triangle(long x, long y, Color ink) {
    long half = Length.pt(1.8);
    Outline.Pen pen = new Outline.Pen().move(x, y).line(x + half, y + 2 * half);
    Outline outline = pen.line(x - half, y + 2 * half).close().outline();
    out.add(new Shape(Artifact.LAYOUT, outline, Optional.of(ink), Optional.empty(), 0));
  }

  private void ground(Box box, Color ink) {
    out.add(new Ground(Artifact.LAYOUT, box, ink));
  }
}
