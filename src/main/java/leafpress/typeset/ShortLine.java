package leafpress.typeset;

import java.util.List;
import java.util.Map;
import leafpress.diagnostic.Span;
import leafpress.page.Mark;
import leafpress.page.Placed;
import leafpress.paragraph.Alignment;
import leafpress.style.ComputedStyle;

/**
 * A text set as one line at its natural width.
 *
 * @param content from its left edge and its baseline
 * @param width in scaled points
 */
public record ShortLine(List<Placed> content, long width) {
  private static final long ENDLESS = Long.MAX_VALUE / 4;

  static ShortLine set(Setting setting, String text, ComputedStyle style, Mark mark, Span place) {
    if (text.isEmpty()) return new ShortLine(List.of(), 0);
    TextRun run = new TextRun(0, text.length(), style, mark, Link.NONE, 0, place);
    InlineText inline = new InlineText(text, List.of(run), Map.of());
    Composition made = Composer.compose(setting, inline, style, ENDLESS);
    int end = made.items().size() - 1;
    Line line =
        LineSetter.set(setting, made, Alignment.RAGGED_RIGHT, 0, end, end + 1, ENDLESS, true);
    return new ShortLine(line.content(), line.width());
  }
}
