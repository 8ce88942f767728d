package leafpress.makeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import leafpress.typeset.Row;

/**
 * Spreads what running text leaves free on its panels: the spaces between the blocks of each column
 * are opened until it reaches down to a foot that is the same for all, as low as can be. For each
 * height of that foot rows are cut into columns at the least cost: breaks are as good as without,
 * every column can reach the foot, and spaces are opened by about as much on all. Where there is
 * far too little copy for its panels, whole sections count for more than level feet.
 */
final class Spread {
  /** Spaces that stay as they are, in thousandths. */
  static final long NONE = 1_000;

  /** Heights of the foot that are tried: half a line apart. */
  private static final int PARTS = 64;

  /** Feet that stand less than two lines apart are seen as level. */
  private static final double QUIET = 1 / 18.0;

  /** Feet that are a third of a panel apart cost nearly as much as a torn block. */
  private static final double UNEVEN = 20_000;

  /** Columns that are all a tenth empty, as in {@link PageBreaker}. */
  private static final double TENTH = 200;

  /** Feet that are not level are worth a lead-in without its list, never a block torn. */
  private static final double SEEN = 2_500;

  /**
   * With so much copy before spaces are opened, as a share of its panels, they should end level.
   */
  private static final double FILLED = 0.85;

  /** With so little, nobody expects it. */
  private static final double SCANT = 0.5;

  /** With less than enough, a section should not be divided: the widest spaces are before one. */
  private static final double PARTED = 4_000;

  /** What level feet count for where nobody expects them: whole sections are dealt out evenly. */
  private static final double LEAST = 0.1;

  /** A column with spaces that are opened twice as far as those of others. */
  private static final double UNLIKE = 100;

  private final Segment segment;
  private final Heights copy;
  private final long[] depths;

  /** How far spaces may be opened, by so many times themselves. */
  private final double most;

  /** The widest space between two blocks. */
  private final long widest;

  /** How far from filled the panels are: 0 if they are, 1 if there is far too little copy. */
  private final double sparse;

  private Feet feet;
  private List<Slice> slices = List.of();
  private double least = Double.POSITIVE_INFINITY;

  private Spread(Segment segment, long[] depths, long most) {
    this.segment = segment;
    this.copy = Heights.of(segment.rows());
    this.depths = depths;
    this.most = (double) (most - NONE) / NONE;
    long widest = 1;
    for (int i = 0; i < segment.rows().size(); i++) widest = Math.max(widest, copy.space(i));
    this.widest = widest;
    double room = Arrays.stream(depths).sum();
    double share = copy.of(0, segment.rows().size()) / Math.max(1, room);
    this.sparse = Math.max(0, Math.min(1, (FILLED - share) / (FILLED - SCANT)));
  }

  /**
   * Spreads; nothing if there is no room. Copy with margin notes stays as it is.
   *
   * @param depths heights of the columns
   * @param most how far spaces may be opened, in thousandths
   */
  static Optional<Segment.Cut> over(Segment segment, long[] depths, long most) {
    Spread spread = new Spread(segment, depths, most);
    if (!spread.copy.stacked()) {
      List<Slice> slices = PageBreaker.cut(spread.copy, Columns.fixed(depths));
      return slices.isEmpty() ? Optional.empty() : Optional.of(new Segment.Cut(segment, slices));
    }
    spread.search(true);
    spread.search(false);
    if (spread.slices.isEmpty()) return Optional.empty();
    return Optional.of(new Segment.Cut(spread.opened(), spread.slices));
  }

  /**
   * Tries feet from the lowest on.
   *
   * @param level whether all columns must come down to the foot
   */
  private void search(boolean level) {
    for (int part = PARTS; part > 0; part--) {
      Feet tried = new Feet(part, level);
      if (tried.floor() >= least || !PageBreaker.roomFor(copy, tried.feet)) return;
      ColumnCut.Way cut = ColumnCut.of(copy, tried.feet, tried);
      double cost = tried.seen() + cut.cost();
      if (cut.slices().isEmpty() || cost >= least) continue;
      least = cost;
      slices = cut.slices();
      feet = tried;
    }
  }

  /** Opens the spaces of each column until it comes down to its foot, or as far as they may be. */
  private Segment opened() {
    List<Row> rows = new ArrayList<>(segment.rows());
    for (int k = 0; k < slices.size(); k++) {
      Slice slice = slices.get(k);
      long height = copy.of(slice.from(), slice.to());
      long spaces = copy.spaces(slice.from(), slice.to());
      if (spaces == 0) continue;
      long share = NONE + NONE * (feet.reached(k, height, spaces) - height) / spaces;
      for (int i = slice.from(); i < slice.to(); i++) rows.set(i, rows.get(i).opened(share));
    }
    return segment.with(rows);
  }

  /** A cost that counts for less the less there is on the panels, yet tells equals apart. */
  private double calm(double cost) {
    return cost * Math.max(LEAST, (1 - sparse) * (1 - sparse));
  }

  /** Columns that should all end at the same height, and what they cost. */
  private final class Feet implements ColumnCut.Filling {
    final long[] feet;
    private final boolean level;

    /** By how much spaces are opened where they are opened alike on all columns. */
    private final double alike;

    Feet(int part, boolean level) {
      this.level = level;
      long lowest = 0;
      for (long depth : depths) lowest = Math.max(lowest, depth / PARTS * part);
      feet = new long[depths.length];
      long room = 0;
      for (int k = 0; k < feet.length; k++) {
        feet[k] = part == PARTS ? depths[k] : Math.min(lowest, depths[k]);
        room += feet[k];
      }
      int end = copy.rows().size();
      double free = room - copy.of(0, end);
      alike = Math.max(0, Math.min(most, free / Math.max(1, copy.spaces(0, end))));
    }

    /** What it costs all together that they need not be level. */
    double seen() {
      return level ? 0 : calm(SEEN);
    }

    /** What columns cost at least: none ends below its foot. */
    double floor() {
      double sum = seen();
      for (int k = 0; k < feet.length; k++) sum += empty(k, feet[k]);
      return sum;
    }

    /** How far down a column comes. */
    long reached(int k, long height, long spaces) {
      return Math.min(feet[k], height + (long) (spaces * most));
    }

    @Override
    public double cost(int k, int from, int to, long height, boolean end) {
      long spaces = copy.spaces(from, to);
      long reached = reached(k, height, spaces);
      double gap = (double) (feet[k] - reached) / depths[k];
      if (level && gap >= QUIET) return Double.POSITIVE_INFINITY;
      double cost = empty(k, reached) + calm(UNEVEN * gap * gap);
      if (!end) {
        cost += copy.breakCost(to - 1);
        cost += PARTED * sparse * (1 - (double) copy.space(to) / widest);
      }
      double unlike = spaces == 0 ? 0 : (double) (reached - height) / spaces - alike;
      return cost + UNLIKE * unlike * unlike;
    }

    @Override
    public double blank(int k) {
      double gap = (double) feet[k] / depths[k];
      return level ? Double.POSITIVE_INFINITY : empty(k, 0) + calm(UNEVEN * gap * gap);
    }

    private double empty(int k, long reached) {
      double free = 1 - (double) reached / depths[k];
      return calm(TENTH * 100 * free * free / depths.length);
    }
  }
}
