package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import leafpress.geometry.Box;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.Ground;
import leafpress.page.Placed;

/** Lines under underlined text, from its first letter to its last without a gap. */
final class Underlines {
  private final List<Placed> done = new ArrayList<>(0);
  private TextRun run;
  private long from;
  private long to;

  /** Takes text that stands on the line; only what is underlined counts. */
  void add(TextRun by, long x, long width) {
    if (!by.style().underline()) {
      flush();
    } else if (run != null && alike(by)) {
      to = x + width;
    } else {
      flush();
      run = by;
      from = x;
      to = x + width;
    }
  }

  List<Placed> done() {
    flush();
    return done;
  }

  private boolean alike(TextRun by) {
    return run.rise() == by.rise()
        && run.style().fontSize() == by.style().fontSize()
        && run.style().color() == by.style().color();
  }

  /** A sixteenth of an em thick, an eighth below the baseline: clear of most descenders' bowls. */
  private void flush() {
    if (run == null) return;
    long em = run.style().fontSize();
    Box box = new Box(from, em / 8 - run.rise(), to - from, em / 16);
    done.add(new Ground(Artifact.LAYOUT, box, new Color(run.style().color())));
    run = null;
  }
}
