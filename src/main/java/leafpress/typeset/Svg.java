package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.geometry.Length;
import leafpress.geometry.Outline;
import leafpress.markup.Element;
import leafpress.page.Color;
import leafpress.page.Mark;
import leafpress.page.Placed;
import leafpress.page.Shape;

/**
 * A drawing in a small subset of SVG: circle, ellipse, rect, line and path (absolute M L C Z),
 * groups, fill, stroke and stroke-width in hexadecimal colours. Numbers are in the units of the
 * view box.
 */
final class Svg {
  private static final int UNIT = 1000;

  private final double[] view;
  private final List<Figure> figures = new ArrayList<>();
  private final Findings findings;

  private record Figure(
      Outline outline, Optional<Color> fill, Optional<Color> stroke, double wide) {}

  private Svg(double[] view, Findings findings) {
    this.view = view;
    this.findings = findings;
  }

  static Svg read(Element svg, Findings findings) {
    String[] box = svg.get("viewBox").trim().split("[ ,]+");
    double[] view = {0, 0, 100, 100};
    if (box.length == 4) for (int i = 0; i < 4; i++) view[i] = number(box[i]);
    Svg drawing = new Svg(view, findings);
    drawing.group(svg, Optional.of(Color.BLACK), Optional.empty(), 1);
    return drawing;
  }

  /** Natural width: a view box unit is a CSS pixel. */
  long width() {
    return Length.px(view[2]);
  }

  long height() {
    return Length.px(view[3]);
  }

  /** The shapes of the drawing in a box of the given size, from its top left corner. */
  List<Placed> place(long width, long height, Mark mark) {
    List<Placed> placed = new ArrayList<>();
    double sx = width / (view[2] * UNIT);
    double sy = height / (view[3] * UNIT);
    for (Figure figure : figures) {
      long[] to = figure.outline.points().clone();
      for (int i = 0; i < to.length; i += 2) {
        to[i] = Math.round((to[i] - view[0] * UNIT) * sx);
        to[i + 1] = Math.round((to[i + 1] - view[1] * UNIT) * sy);
      }
      Outline outline = new Outline(figure.outline.commands(), to);
      long line = Math.round(figure.wide * UNIT * sx);
      placed.add(new Shape(mark, outline, figure.fill, figure.stroke, line));
    }
    return placed;
  }

  private void group(Element group, Optional<Color> fill, Optional<Color> stroke, double wide) {
    for (Element e : group.elements()) {
      Optional<Color> f = paint(e, "fill", fill);
      Optional<Color> s = paint(e, "stroke", stroke);
      double w = e.has("stroke-width") ? number(e.get("stroke-width")) : wide;
      if (e.is("g")) group(e, f, s, w);
      else if (!e.is("title") && !e.is("desc")) figure(e, f, s, w);
    }
  }

  private void figure(Element e, Optional<Color> fill, Optional<Color> stroke, double wide) {
    Optional<Outline> outline = outline(e);
    if (outline.isPresent()) figures.add(new Figure(outline.get(), fill, stroke, wide));
    else {
      findings.add(
          TypesetRule.UNKNOWN_DRAWING,
          e.span(),
          "drawings here know no <" + e.name() + "> of this kind",
          "use circle, ellipse, rect, line, or path with absolute M L C Z");
    }
  }

  private static Optional<Outline> outline(Element e) {
    switch (e.name()) {
      case "circle":
        return Optional.of(Outline.oval(at(e, "cx"), at(e, "cy"), at(e, "r"), at(e, "r")));
      case "ellipse":
        return Optional.of(Outline.oval(at(e, "cx"), at(e, "cy"), at(e, "rx"), at(e, "ry")));
      case "rect":
        return Optional.of(box(at(e, "x"), at(e, "y"), at(e, "width"), at(e, "height")));
      case "line":
        return Optional.of(
            new Outline.Pen()
                .move(at(e, "x1"), at(e, "y1"))
                .line(at(e, "x2"), at(e, "y2"))
                .outline());
      case "path":
        return path(e.get("d"));
      default:
        return Optional.empty();
    }
  }

  private static Outline box(long x, long y, long w, long h) {
    return new Outline.Pen()
        .move(x, y)
        .line(x + w, y)
        .line(x + w, y + h)
        .line(x, y + h)
        .close()
        .outline();
  }

  private static Optional<Outline> path(String d) {
    Outline.Pen pen = new Outline.Pen();
    String[] t = d.replaceAll("([A-Za-z])", " $1 ").trim().split("[ ,]+");
    char command = 'M';
    int i = 0;
    while (i < t.length) {
      if (Character.isLetter(t[i].charAt(0))) command = t[i++].charAt(0);
      int need = command == 'C' ? 6 : command == 'Z' ? 0 : 2;
      if ("MLCZ".indexOf(command) < 0 || i + need > t.length) return Optional.empty();
      long[] n = new long[6];
      for (int k = 0; k < need; k++) n[k] = Math.round(number(t[i + k]) * UNIT);
      i += need;
      if (command == 'M') pen.move(n[0], n[1]);
      else if (command == 'L') pen.line(n[0], n[1]);
      else if (command == 'C') pen.curve(n[0], n[1], n[2], n[3], n[4], n[5]);
      else pen.close();
      if (command == 'M') command = 'L';
    }
    return Optional.of(pen.outline());
  }

  private static long at(Element e, String attribute) {
    return Math.round(number(e.get(attribute)) * UNIT);
  }

  private static double number(String text) {
    try {
      return text.isEmpty() ? 0 : Double.parseDouble(text.trim());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static Optional<Color> paint(Element e, String attribute, Optional<Color> inherited) {
    String value = e.get(attribute).toLowerCase(Locale.ROOT);
    if (value.isEmpty()) return inherited;
    if (!value.matches("#[0-9a-f]{6}")) return Optional.empty();
    return Optional.of(new Color(Integer.parseInt(value.substring(1), 16)));
  }
}
