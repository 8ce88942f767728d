package leafpress.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import leafpress.diagnostic.Findings;
import leafpress.edition.PanelReader.Placed;
import leafpress.geometry.Length;
import leafpress.yaml.YamlFields;

/**
 * Checks that panels are a sheet that folds: every place of both sides is taken once, widths add up
 * to the sheet's, what is behind a panel is as wide as it, and a panel that is folded in is
 * narrower than its neighbours.
 */
final class Folds {
  /** Cutters are out by two or three millimetres; text this near to an edge may be cut. */
  static final long FROM_TRIM = Length.mm(5);

  /** A fold may be out by as much. */
  private static final long FROM_FOLD = Length.mm(3);

  private final Sheet sheet;
  private final YamlFields fold;
  private final List<Placed> panels;
  private final Findings findings;

  Folds(Sheet sheet, YamlFields fold, List<Placed> panels, Findings findings) {
    this.sheet = sheet;
    this.fold = fold;
    this.panels = panels;
    this.findings = findings;
  }

  void check() {
    names();
    for (Placed panel : panels) {
      room(panel);
      safe(panel);
    }
    for (Panel.Side side : Panel.Side.values()) sums(side);
    if (!findings.hasErrors()) new Allowance(sheet, fold, panels, findings).check();
    if (!findings.hasErrors()) mirror();
    if (!findings.hasErrors()) scheme();
  }

  private void names() {
    Set<String> names = new HashSet<>();
    Set<Panel.Role> single = new HashSet<>();
    for (Placed p : panels) {
      Panel.Role role = p.panel().role();
      boolean once = role != Panel.Role.INSIDE && role != Panel.Role.PAGE;
      if (!names.add(p.panel().name())) {
        twice(p, "name", "two panels are called “" + p.panel().name() + "”");
      } else if (once && !single.add(role)) {
        twice(p, "role", "a leaflet has one " + Measures.name(role) + ", not two");
      }
    }
  }

  private void twice(Placed p, String key, String message) {
    findings.add(EditionRule.REPEATED_NAME, p.fields().at(key), message, "");
  }

  private void room(Placed p) {
    long width = p.panel().measure();
    long height = p.panel().depth();
    if (width >= FormatReader.LEAST && height >= FormatReader.LEAST) return;
    report(
        EditionRule.NO_ROOM,
        p,
        "width",
        "the margins leave "
            + Measures.mm(Math.min(width, height))
            + " for the text of “"
            + p.panel().name()
            + "”; 40 mm is the least",
        "make the margins smaller or the panel larger");
  }

  private void safe(Placed p) {
    Panel panel = p.panel();
    boolean first = panel.column() == 1;
    boolean last = panel.column() == count(panel.side(), panel.row());
    safe(p, "top", panel.margins().top(), FROM_TRIM);
    safe(p, "bottom", panel.margins().bottom(), FROM_TRIM);
    safe(p, "left", panel.margins().left(), first ? FROM_TRIM : FROM_FOLD);
    safe(p, "right", panel.margins().right(), last ? FROM_TRIM : FROM_FOLD);
  }

  private void safe(Placed p, String edge, long margin, long least) {
    if (margin >= least - Measures.TOLERANCE) return;
    report(
        EditionRule.UNSAFE_MARGIN,
        p,
        "margins",
        "the text of “"
            + p.panel().name()
            + "” stands "
            + Measures.mm(margin)
            + " from its "
            + edge
            + " edge; "
            + Measures.mm(least)
            + " is the least",
        "5 mm from a cut and 3 mm from a fold are safe");
  }

  private long count(Panel.Side side, int row) {
    return panels.stream().filter(p -> p.panel().side() == side && p.panel().row() == row).count();
  }

  /** Every row of a side is as wide as the sheet, and the rows are as high. */
  private void sums(Panel.Side side) {
    Map<Integer, List<Placed>> rows = new TreeMap<>();
    Set<List<Integer>> places = new HashSet<>();
    for (Placed p : panels) {
      if (p.panel().side() != side) continue;
      rows.computeIfAbsent(p.panel().row(), r -> new ArrayList<>()).add(p);
      if (places.add(List.of(p.panel().column(), p.panel().row()))) continue;
      report(
          EditionRule.WRONG_PLACE,
          p,
          "column",
          "another panel stands there already, on the " + Measures.name(side),
          "give each panel a column and a row of its own");
    }
    if (rows.isEmpty()) return;
    long height = 0;
    for (List<Placed> row : rows.values()) {
      gapless(row, side);
      even(row);
      long width = 0;
      for (Placed p : row) width += p.panel().size().width();
      sum(row.get(row.size() - 1), "width", width, sheet.size().width(), side);
      height += row.get(0).panel().size().height();
    }
    sum(rows.values().iterator().next().get(0), "height", height, sheet.size().height(), side);
  }

  /** Columns of a row are counted on from 1: a number left out is a slip, or a panel forgotten. */
  private void gapless(List<Placed> row, Panel.Side side) {
    for (Placed p : row) {
      if (p.panel().column() <= row.size()) continue;
      report(
          EditionRule.WRONG_PLACE,
          p,
          "column",
          "the "
              + Measures.name(side)
              + " has "
              + row.size()
              + (row.size() == 1 ? " panel" : " panels")
              + " side by side, but this one is in column "
              + p.panel().column(),
          "count columns from 1 at the left, and leave none out");
      return;
    }
  }

  private void even(List<Placed> row) {
    long height = row.get(0).panel().size().height();
    for (Placed p : row) {
      if (Math.abs(p.panel().size().height() - height) <= Measures.TOLERANCE) continue;
      report(
          EditionRule.WRONG_SUM,
          p,
          "height",
          "“"
              + p.panel().name()
              + "” is "
              + Measures.mm(p.panel().size().height())
              + " high, but “"
              + row.get(0).panel().name()
              + "” beside it is "
              + Measures.mm(height),
          "panels side by side are as high");
      return;
    }
  }

  private void sum(Placed last, String key, long sum, long sheet, Panel.Side side) {
    if (Math.abs(sum - sheet) <= Measures.TOLERANCE) return;
    report(
        EditionRule.WRONG_SUM,
        last,
        key,
        "the panels of the "
            + Measures.name(side)
            + " are "
            + Measures.mm(sum)
            + (key.equals("width") ? " wide" : " high")
            + " together, the sheet "
            + Measures.mm(sheet),
        "make the sums the same; the difference is " + Measures.mm(Math.abs(sum - sheet)));
  }

  /** What is behind a panel, seen through the sheet, is the panel as far from the other end. */
  private void mirror() {
    for (Placed p : panels) {
      Panel front = p.panel();
      if (front.side() != Panel.Side.INSIDE) continue;
      long columns = count(Panel.Side.OUTSIDE, front.row());
      for (Placed other : panels) {
        Panel back = other.panel();
        boolean behind =
            back.side() == Panel.Side.OUTSIDE
                && back.row() == front.row()
                && back.column() == columns + 1 - front.column();
        if (!behind || Math.abs(back.size().width() - front.size().width()) <= Measures.TOLERANCE)
          continue;
        report(
            EditionRule.WRONG_FOLD,
            p,
            "width",
            "“"
                + front.name()
                + "” is "
                + Measures.mm(front.size().width())
                + " wide, but “"
                + back.name()
                + "” behind it is "
                + Measures.mm(back.size().width()),
            "both sides of a panel are as wide");
      }
    }
  }

  private void scheme() {
    for (Panel.Side side : Panel.Side.values()) {
      List<Placed> row = new ArrayList<>(panels);
      row.removeIf(p -> p.panel().side() != side || p.panel().row() != 1);
      row.sort((a, b) -> a.panel().column() - b.panel().column());
      if (row.isEmpty()) continue;
      if (!sheet.fold().takes(row.size())) {
        miscounted(row, side);
      } else {
        if (side == Panel.Side.OUTSIDE) java.util.Collections.reverse(row);
        widths(row);
      }
    }
  }

  private void miscounted(List<Placed> row, Panel.Side side) {
    Sheet.Fold fold = sheet.fold();
    String wanted =
        fold == Sheet.Fold.NONE
            ? "a sheet that is not folded has one panel on each side"
            : "a "
                + Measures.name(fold)
                + " fold has "
                + fold.panels()
                + (fold.takes(fold.panels() + 1) ? " or more" : "")
                + " panels side by side";
    report(
        EditionRule.WRONG_FOLD,
        row.get(0),
        "column",
        wanted + ", the " + Measures.name(side) + " has " + row.size(),
        fold == Sheet.Fold.NONE
            ? "say how it is folded: fold: {scheme: half}, or letter, z, gate, double-parallel"
            : "name another scheme, or give the side as many panels");
  }

  /** The widths of a side, from the left of the inside. */
  private void widths(List<Placed> row) {
    Placed last = row.get(row.size() - 1);
    switch (sheet.fold()) {
      case LETTER:
        foldedIn(last, row.subList(0, 2));
        break;
      case GATE:
        gate(row);
        break;
      case DOUBLE_PARALLEL:
        equal(row.get(0), row.get(1));
        equal(row.get(2), last);
        foldedIn(last, row.subList(0, 2));
        break;
      default:
        for (Placed other : row) equal(row.get(0), other);
    }
  }

  /** The panel folded in stays free of the fold that it lies in. */
  private void foldedIn(Placed inner, List<Placed> others) {
    for (Placed other : others) {
      long most = other.panel().size().width() - sheet.allowance();
      if (inner.panel().size().width() <= most + Measures.TOLERANCE) continue;
      report(
          EditionRule.WRONG_FOLD,
          inner,
          "width",
          "“"
              + inner.panel().name()
              + "” is folded in and must be "
              + Measures.mm(sheet.allowance())
              + " narrower than “"
              + other.panel().name()
              + "”: "
              + Measures.mm(most)
              + " at most",
          "make it narrower, or name a smaller allowance");
      return;
    }
  }

  private void gate(List<Placed> row) {
    long flaps = row.get(0).panel().size().width() + row.get(2).panel().size().width();
    long most = row.get(1).panel().size().width() - sheet.allowance();
    if (flaps > most + Measures.TOLERANCE) {
      report(
          EditionRule.WRONG_FOLD,
          row.get(2),
          "width",
          "the flaps are "
              + Measures.mm(flaps)
              + " wide together and meet over "
              + Measures.mm(row.get(1).panel().size().width())
              + "; "
              + Measures.mm(most)
              + " is the most",
          "make the flaps narrower, or name a smaller allowance");
    }
    equal(row.get(0), row.get(2));
  }

  private void equal(Placed one, Placed other) {
    long width = one.panel().size().width();
    if (Math.abs(width - other.panel().size().width()) <= Measures.TOLERANCE) return;
    report(
        EditionRule.WRONG_FOLD,
        other,
        "width",
        "“"
            + other.panel().name()
            + "” must be as wide as “"
            + one.panel().name()
            + "”, "
            + Measures.mm(width),
        "or name another scheme");
  }

  private void report(EditionRule rule, Placed at, String key, String message, String hint) {
    findings.add(rule, at.fields().at(key), message, hint);
  }
}
