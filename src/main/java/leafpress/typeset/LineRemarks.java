package leafpress.typeset;

import java.util.List;
import leafpress.geometry.Box;
import leafpress.page.Remark;
import leafpress.paragraph.Alignment;
import leafpress.paragraph.Breaks;
import leafpress.paragraph.LineCost;
import leafpress.paragraph.TotalFit;
import leafpress.style.ComputedStyle;

/** What the lines of a paragraph cost, noted on each of them for a proof. */
final class LineRemarks {
  private LineRemarks() {}

  /**
   * Adds a remark to what is placed on each line.
   *
   * @param width of the column
   * @param measure that lines are set to
   */
  static void add(
      List<Line> lines,
      Composition made,
      ComputedStyle style,
      long width,
      long measure,
      Paragraphs.Fitted fitted) {
    Alignment alignment = Composer.alignment(style, width);
    Indents indents = Indents.of(style, fitted.measure(), made.initial());
    Breaks breaks = fitted.breaks();
    List<LineCost> costs =
        TotalFit.costs(
            made.items(),
            indents.within(fitted.measure()),
            Paragraphs.settings(alignment, style),
            breaks);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      LineCost cost = costs.get(i);
      long in = indents.at(i);
      long left = in + Paragraphs.shift(style, line, width - in);
      line.content()
          .add(
              new Remark(
                  new Box(-left, -style.fontSize(), measure, style.fontSize()),
                  new Remark.SetLine(
                      i + 1,
                      lines.size(),
                      alignment == Alignment.JUSTIFIED && !line.last(),
                      breaks.attempt() > 1,
                      breaks.ratios()[i],
                      cost.badness(),
                      cost.penalty(),
                      cost.demerits(),
                      cost.neighbours(),
                      breaks.overfull()[i],
                      style.leading())));
    }
  }
}
