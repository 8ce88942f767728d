package leafpress.paragraph;

import java.util.Arrays;

/**
 * One attempt at a paragraph: from item to item, at each legal break all lines that could end there
 * are weighed, and the best for each fitness class is kept (TeX: The Program, sections 829-863).
 */
final class Pass {
  private static final int CLASSES = 4;
  private static final byte VERY_LOOSE = 0;
  private static final byte LOOSE = 1;
  private static final byte DECENT = 2;
  private static final byte TIGHT = 3;

  /** Sums stop here instead of running over; only copy of millions of bad lines gets near. */
  private static final long LIMIT = Long.MAX_VALUE / 4;

  private static final long NONE = Long.MAX_VALUE;

  private final Items items;
  private final Measure measure;
  private final Settings settings;
  private final Attempt attempt;
  private final int[] barred;
  private final int constantFrom;
  private final Discard discard;
  private final ActiveLines active = new ActiveLines();
  private final Trail trail = new Trail();

  private long width;
  private long stretch;
  private long shrink;

  /** The best way to end a line here, by class of line number, flags in succession and fitness. */
  private long[] best;

  private int[] bestNode;
  private int[] bestLines;

  /** How far flags in succession are told apart, and the places of one class of line number. */
  private final int flagsTold;

  private final int places;
  private int lowest;
  private int highest;

  private int finalNode = Trail.ROOT;
  private long finalDemerits;

  Pass(Items items, Measure measure, Settings settings, Attempt attempt, int[] barred) {
    this.items = items;
    this.measure = measure;
    this.settings = settings;
    this.attempt = attempt;
    this.barred = barred;
    constantFrom = Math.max(0, measure.constantFrom());
    flagsTold = Math.max(1, settings.flagLimit());
    places = flagsTold * CLASSES;
    best = new long[2 * places];
    bestNode = new int[2 * places];
    bestLines = new int[2 * places];
    discard = new Discard(items);
    Arrays.fill(best, NONE);
    discard.none();
    begin(Trail.ROOT, 0, 0, DECENT, 0);
  }

  /** Whether the items up to this break can be set within what the attempt tolerates. */
  boolean reaches(int end) {
    for (int i = 0; i < end && active.size > 0; i++) {
      byte kind = items.kind(i);
      if (kind == Items.PENALTY) {
        int cost = items.penalty(i);
        boolean usable = attempt.hyphens() || !items.flagged(i) || cost <= -Items.INFINITE;
        if (cost < Items.INFINITE && usable) {
          weigh(i, items.width(i), cost, items.flagged(i));
        }
      } else {
        if (kind == Items.GLUE && i > 0 && items.kind(i - 1) == Items.BOX) {
          weigh(i, 0, 0, false);
        }
        width += items.width(i);
        stretch += items.stretch(i);
        shrink += items.shrink(i);
      }
    }
    return active.size > 0 && finish(end);
  }

  int[] breaks() {
    return trail.to(finalNode);
  }

  double demerits() {
    return finalDemerits;
  }

  private boolean finish(int end) {
    boolean penalty = end < items.size() && items.kind(end) == Items.PENALTY;
    weigh(end, penalty ? items.width(end) : 0, -Items.INFINITE, true);
    finalDemerits = NONE;
    for (int k = 0; k < active.size; k++) {
      if (active.demerits[k] < finalDemerits) {
        finalDemerits = active.demerits[k];
        finalNode = active.node[k];
      }
    }
    return active.size > 0;
  }

  private void weigh(int at, long penaltyWidth, int cost, boolean flagged) {
    for (int no : barred) if (at == no) return;
    boolean forced = cost <= -Items.INFINITE;
    discard.after(at, width, stretch, shrink);
    if (!forced && !discard.leadsToText()) {
      return;
    }
    lowest = Integer.MAX_VALUE;
    highest = -1;
    int kept = 0;
    int size = active.size;
    for (int k = 0; k < size; k++) {
      boolean lives = at < active.start[k] || weighLine(k, penaltyWidth, cost, flagged);
      if (lives) {
        active.move(k, kept++);
      }
    }
    active.size = kept;
    if (highest >= 0) {
      keepBest(at, flagged && !forced);
    }
  }

  /** Weighs one line, and says whether a longer one might still be begun where it begins. */
  private boolean weighLine(int k, long penaltyWidth, int cost, boolean flagged) {
    boolean forced = cost <= -Items.INFINITE;
    long slack = active.room[k] - (width - active.width[k]);
    long diff = slack - penaltyWidth;
    long mayShrink = shrink - active.shrink[k];
    // The hyphen's own width kills no line: the whole word may yet fit.
    boolean dies = forced || slack + mayShrink < 0;
    if (diff < 0 && -diff > mayShrink) {
      if (attempt.last() && dies) {
        long demerits = Badness.overfullDemerits(-diff - mayShrink, active.room[k]);
        consider(k, TIGHT, demerits, forced, flagged);
      }
      return !dies;
    }
    long badness;
    byte fitness;
    if (diff < 0) {
      badness = Badness.of(-diff, mayShrink);
      fitness = badness > 12 ? TIGHT : DECENT;
    } else {
      badness = Badness.of(diff, stretch - active.stretch[k] + attempt.extraStretch());
      fitness = badness > 99 ? VERY_LOOSE : badness > 12 ? LOOSE : DECENT;
    }
    if (badness <= attempt.threshold()) {
      consider(k, fitness, Badness.demerits(badness, cost, settings), forced, flagged);
    }
    return !dies;
  }

  private void consider(int k, byte fitness, long demerits, boolean forced, boolean flagged) {
    long sum = active.demerits[k] + demerits;
    int before = active.flags[k];
    if (flagged && before > 0) {
      sum += forced ? settings.finalHyphenDemerits() : settings.doubleHyphenDemerits();
    }
    boolean full = settings.flagLimit() > 0 && before == settings.flagLimit();
    if (full && flagged && !forced) {
      if (!attempt.last()) {
        return;
      }
      sum += Badness.TOO_MANY_FLAGS;
    }
    int place = flagged && !forced ? Math.min(before, flagsTold - 1) * CLASSES + fitness : fitness;
    if (Math.abs(fitness - active.fitness[k]) > 1) {
      sum += settings.adjacentDemerits();
    }
    int lines = active.lines[k] + 1;
    int group = Math.min(lines, constantFrom) * places;
    if (group + places > best.length) {
      growBest(2 * (group + places));
    }
    lowest = Math.min(lowest, group);
    highest = Math.max(highest, group);
    place += group;
    if (sum < best[place]) {
      best[place] = Math.min(sum, LIMIT);
      bestNode[place] = active.node[k];
      bestLines[place] = lines;
    }
  }

  /**
   * A class that is worse than another by more than a change of class costs can never win; fewer
   * flags in succession leave more ways open, so more of them must cost less.
   */
  private void keepBest(int at, boolean flagged) {
    for (int group = lowest; group <= highest; group += places) {
      long least = NONE;
      for (int flags = 0; flags < flagsTold; flags++) {
        int first = group + flags * CLASSES;
        for (int f = 0; f < CLASSES; f++) {
          least = Math.min(least, best[first + f]);
        }
        for (byte f = 0; f < CLASSES; f++) {
          long demerits = best[first + f];
          best[first + f] = NONE;
          if (demerits != NONE && demerits - settings.adjacentDemerits() <= least) {
            int node = trail.add(at, bestNode[first + f]);
            begin(node, bestLines[first + f], demerits, f, flagged ? flags + 1 : 0);
          }
        }
      }
    }
  }

  private void begin(int node, int lines, long demerits, byte fitness, int flags) {
    int k = rival(lines, fitness, flags);
    if (k == active.size) {
      active.add();
    } else if (active.demerits[k] <= demerits) {
      return;
    }
    active.node[k] = node;
    active.start[k] = discard.stop();
    active.lines[k] = lines;
    active.room[k] = measure.width(lines);
    active.demerits[k] = demerits;
    active.fitness[k] = fitness;
    active.flags[k] = flags;
    active.width[k] = discard.width();
    active.stretch[k] = discard.stretch();
    active.shrink[k] = discard.shrink();
  }

  /** Breaks with nothing but discarded items between them begin the same line: one is enough. */
  private int rival(int lines, byte fitness, int flags) {
    int k = active.size - 1;
    while (k >= 0 && active.start[k] == discard.stop()) {
      boolean sameClass = Math.min(active.lines[k], constantFrom) == Math.min(lines, constantFrom);
      if (sameClass && active.fitness[k] == fitness && active.flags[k] == flags) {
        return k;
      }
      k--;
    }
    return active.size;
  }

  private void growBest(int capacity) {
    int old = best.length;
    best = Arrays.copyOf(best, capacity);
    Arrays.fill(best, old, capacity, NONE);
    bestNode = Arrays.copyOf(bestNode, capacity);
    bestLines = Arrays.copyOf(bestLines, capacity);
  }
}
