package leafpress.typeset;

import java.util.Optional;
import leafpress.style.ComputedStyle;

/**
 * What stands between the words, characters and atoms of a paragraph: spaces of the author's, gaps
 * of layout, and places to break that leave no trace.
 */
final class Gaps {
  /** What a break without a space costs: behind a solidus, or a hyphen of the author's. */
  static final int SEAM = 30;

  /**
   * What a break behind a hyphen of the author's costs in justified text: there it looks like any
   * other hyphen, and is only a little better.
   */
  private static final int HYPHENATED = 200;

  /** Letters of justified text may be tracked by a hundredth of the size; at two one sees it. */
  static final long TRACKED = 200;

  /** And their widths may be scaled by a fiftieth (Thành 2000, chapter 5). */
  static final long SCALED = 50;

  private final Composition out;
  private final boolean justified;
  private Unit before = Unit.START;
  private Optional<TextRun> space = Optional.empty();
  private boolean tied;
  private int letters;
  private long widths;
  private int sense;

  /**
   * What stands on one side of a gap.
   *
   * @param sign the character next to the gap
   * @param blankBefore width that its box lacks on the left, given back unless a line begins there
   * @param blankAfter width that its box lacks on the right
   */
  record Unit(Script script, int sign, boolean atom, long blankBefore, long blankAfter) {
    static final Unit START = new Unit(Script.OTHER, 0, false, 0, 0);
    static final Unit ATOM = new Unit(Script.OTHER, 0, true, 0, 0);

    boolean han() {
      return script == Script.HAN;
    }

    boolean wide() {
      return script == Script.WIDE_MARK;
    }

    private boolean eastAsian() {
      return han() || wide();
    }

    /** No gap beside it is stretched (CLREQ 3.2.2). */
    private boolean connects() {
      return "\u00B7\u2013\u2014\uFF5E\uFF0F/".indexOf(sign) >= 0;
    }
  }

  Gaps(Composition out, boolean justified) {
    this.out = out;
    this.justified = justified;
  }

  /** A space of the author's; {@code no} says that no line may end there. */
  void space(TextRun run, boolean no) {
    space = Optional.of(run);
    tied = tied || no;
  }

  /** Nothing stands before what follows. */
  void start() {
    before = Unit.START;
    space = Optional.empty();
    tied = false;
  }

  boolean atStart() {
    return before == Unit.START;
  }

  /** The line, or the paragraph, begins anew. */
  void restart() {
    letters = 0;
    widths = 0;
    start();
  }

  /** Letters stand here that may take part in the fitting of a line. */
  void letters(int count, long width) {
    letters += count;
    widths += width;
  }

  /** The letters so far take no part in the fitting of what follows. */
  private void forget() {
    letters = 0;
    widths = 0;
  }

  /** What it costs to end a line in the next gap, if words stand on both sides. */
  void sense(int cost) {
    sense = cost;
  }

  /** What the gap before the next one stands behind. */
  void stands(Unit unit) {
    before = unit;
  }

  /**
   * Puts what belongs between the unit before and the next.
   *
   * @param may whether a line may end here
   * @param unit whether the rules of the text, not those of the paragraph, forbid a line end here
   * @param setting tells the width of a space
   */
  void put(boolean may, boolean unit, Unit next, ComputedStyle style, Setting setting) {
    if (before != Unit.START) {
      if (space.isPresent()) spaced(may && !tied, next, space.get(), setting);
      else touching(may && !tied, unit, next, style);
    }
    space = Optional.empty();
    tied = false;
  }

  /** A space of the author's: between Han and anything it is a gap of layout. */
  private void spaced(boolean may, Unit next, TextRun at, Setting setting) {
    long em = at.style().fontSize();
    long blanks = blanks(next, em);
    boolean han = before.han() || next.han();
    long natural = setting.space(at.style());
    boolean fits = !han && justified;
    long fit = fits ? letters * em / TRACKED + widths / SCALED : 0;
    letters = 0;
    widths = 0;
    Piece piece = new Piece.Space(at, tied ? "\u00A0" : " ", fit, before.blankAfter);
    if (han) {
      out.glue(may, sense(next), em / 4 + blanks, em / 12, em / 8, piece, GapKind.HAN_LATIN);
    } else {
      long plus = natural * 6 / 10 + fit;
      long minus = natural * 3 / 10 + fit;
      out.glue(may, natural + blanks, plus, minus, piece, GapKind.WORD);
    }
  }

  /** Two units without a space of the author's between them. */
  private void touching(boolean may, boolean unit, Unit next, ComputedStyle style) {
    long em = style.fontSize();
    long blanks = blanks(next, em);
    if (!before.eastAsian() && !next.eastAsian()) {
      if (may && !(before.atom || next.atom)) out.seam(justified && hyphen() ? HYPHENATED : SEAM);
      if (blanks != 0) out.glue(false, blanks, 0, 0, Piece.NONE, GapKind.FIXED);
      return;
    }
    // A line may end here: what the letters before can give is no help to the next one.
    forget();
    // The halves of a dash or an ellipsis are one sign.
    if (before.sign == next.sign && (next.sign == 0x2014 || next.sign == 0x2026)) return;
    boolean autospace =
        style.autospace()
            && (before.han() && next.script == Script.LATIN
                || next.han() && before.script == Script.LATIN);
    boolean rigid = unit && !before.wide() && !next.wide() || before.connects() || next.connects();
    if (autospace) {
      long stretch = rigid ? 0 : em / 12;
      out.glue(may, sense(next), em / 4 + blanks, stretch, em / 8, Piece.NONE, GapKind.HAN_LATIN);
      return;
    }
    int cost = sense(next);
    long give =
        blanks - (before.wide() ? 0 : before.blankAfter) - (next.wide() ? 0 : next.blankBefore);
    GapKind kind = rigid && give <= 0 ? GapKind.FIXED : kind(next, give);
    out.glue(may, cost, blanks, rigid ? 0 : em / 24, Math.max(0, give), Piece.NONE, kind);
  }

  /** What it costs to end a line here by sense: behind a mark nothing. */
  private int sense(Unit next) {
    boolean words = next.han() || next.script == Script.LATIN;
    return words && (before.han() || before.script == Script.LATIN) ? sense : 0;
  }

  private boolean hyphen() {
    return before.sign == '-' || before.sign == 0x2010;
  }

  private GapKind kind(Unit next, long give) {
    if (give <= 0) return GapKind.HAN;
    return next.wide() && next.blankBefore > 0 ? GapKind.BRACKET : GapKind.ofMark(before.sign);
  }

  /** The blanks of two neighbours; two marks in a row give up half an em of theirs (Z-08). */
  private long blanks(Unit next, long em) {
    long sum = before.blankAfter + next.blankBefore;
    boolean marks = before.wide() && next.wide();
    return marks ? Math.max(0, sum - em / 2) : sum;
  }
}
