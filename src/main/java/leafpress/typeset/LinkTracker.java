package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import leafpress.geometry.Box;
import leafpress.page.Leaf;
import leafpress.page.LinkArea;
import leafpress.page.Placed;

/** Collects the areas of links on a line: one for each leaf. */
final class LinkTracker {
  private final Setting setting;
  private final List<Placed> done = new ArrayList<>();
  private TextRun run;
  private long from;
  private long to;

  LinkTracker(Setting setting) {
    this.setting = setting;
  }

  void add(TextRun by, long x, long width) {
    if (run != null && run.mark() == by.mark()) {
      to = x + width;
      return;
    }
    flush();
    run = by;
    from = x;
    to = x + width;
  }

  List<Placed> areas() {
    flush();
    return done;
  }

  private void flush() {
    if (run == null || !(run.mark() instanceof Leaf)) return;
    long up = setting.ascentInLine(run.style());
    Box box = new Box(from, -run.rise() - up, to - from, run.style().leading());
    Link link = run.link();
    done.add(new LinkArea((Leaf) run.mark(), box, link.target(), link.description()));
    run = null;
  }
}
