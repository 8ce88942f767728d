package leafpress.typeset;

import leafpress.page.GlyphRun;
import leafpress.paragraph.Items;

/**
 * How the gaps and letters of one line are set, so that it fills its measure. In a line of Latin
 * text all gaps share in proportion, and the letters with them. In a line with Han the kinds of gap
 * give way one after the other (CLREQ 3.2.2; {@link GapKind}), and only when all have given what
 * they can are all of them stretched by the same.
 */
final class Justification {
  private final Composition made;
  private final Items items;
  private final int from;
  private final int at;
  private final Share[] shares = new Share[GapKind.COUNT];
  private Share all = Share.NONE;
  private boolean stretch;
  private boolean ordered;
  private long tracking;
  private int scale = GlyphRun.NATURAL;

  /** An amount to be shared by gaps in proportion to what each may take, exact over the line. */
  private static final class Share {
    static final Share NONE = new Share(0, 0);
    private final long amount;
    private final long total;
    private long done;
    private long given;

    Share(long amount, long total) {
      this.amount = amount;
      this.total = total;
    }

    long take(long part) {
      if (total == 0 || part == 0) return 0;
      done += part;
      long until = Math.round((double) amount * done / total);
      long more = until - given;
      given = until;
      return more;
    }
  }

  private Justification(Composition made, int from, int at) {
    this.made = made;
    this.items = made.items();
    this.from = from;
    this.at = at;
  }

  /** A line whose gaps stay as wide as they are. */
  static Justification natural(Composition made) {
    return new Justification(made, 0, 0);
  }

  /**
   * A line that is to be wider by {@code slack}, or narrower if that is under 0.
   *
   * @param from its first item
   * @param at the item at which it ends
   */
  static Justification of(Composition made, int from, int at, long slack) {
    Justification line = new Justification(made, from, at);
    line.fit(slack);
    return line;
  }

  /** What is added to each letter's advance. */
  long tracking() {
    return tracking;
  }

  /** How wide letters are drawn, in ten-thousandths. */
  int scale() {
    return scale;
  }

  /** The width of a gap; to be asked once for each, in order. */
  long width(int item) {
    long width = items.width(item);
    GapKind kind = made.kind(item);
    Share share = shares[kind.ordinal()];
    if (share != null) width += share.take(part(item));
    return width + all.take(opens(item) ? 1 : 0);
  }

  private void fit(long slack) {
    stretch = slack > 0;
    long gaps = 0;
    long fits = 0;
    long letters = 0;
    long widths = 0;
    boolean han = false;
    for (int i = from; i < at; i++) {
      Piece piece = made.piece(i);
      if (piece instanceof Piece.Part) {
        Piece.Part part = (Piece.Part) piece;
        han = han || part.word().face().han();
        if (part.word().tracks()) {
          letters += part.to() - part.from();
          widths += items.width(i);
        }
      } else if (items.kind(i) == Items.GLUE) {
        gaps += give(i);
        if (piece instanceof Piece.Space) fits += ((Piece.Space) piece).fit();
      }
    }
    long rest = slack;
    if (fits > 0)
      rest -= letters(Math.round(slack * ((double) fits / (gaps + fits))), letters, widths);
    if (!stretch) rest = Math.max(rest, -gaps);
    ordered = han;
    if (han) inOrder(rest);
    else together(rest, gaps);
  }

  /**
   * Gives the letters what they can take of an amount, the same share of both their limits, and
   * says how much it is.
   */
  private long letters(long amount, long letters, long widths) {
    long track = made.size() / Gaps.TRACKED;
    long most = letters * track + widths / Gaps.SCALED;
    if (most == 0) return 0;
    double share = Math.max(-1, Math.min(1, (double) amount / most));
    tracking = Math.round(track * share);
    scale = GlyphRun.NATURAL + (int) Math.round(GlyphRun.NATURAL / (double) Gaps.SCALED * share);
    return tracking * letters + widths * (scale - GlyphRun.NATURAL) / GlyphRun.NATURAL;
  }

  /** What a gap gives of its own, without the letters' share. */
  private long give(int item) {
    Piece piece = made.piece(item);
    long fit = piece instanceof Piece.Space ? ((Piece.Space) piece).fit() : 0;
    return (stretch ? items.stretch(item) : items.shrink(item)) - fit;
  }

  /** All gaps in proportion. */
  private void together(long slack, long total) {
    Share share = new Share(slack, total);
    for (int kind = 0; kind < shares.length; kind++) shares[kind] = share;
  }

  private void inOrder(long slack) {
    long rest = slack;
    if (stretch) {
      rest -= share(GapKind.WORD, rest, 1);
      rest -= share(GapKind.HAN_LATIN, rest, 1);
      int open = 0;
      for (int i = from; i < at; i++) if (opens(i)) open++;
      all = new Share(rest, open);
      return;
    }
    for (GapKind kind : GapKind.SQUEEZED) rest -= share(kind, rest, -1);
  }

  /** Gives a kind what it can take of the slack, and says how much it is. */
  private long share(GapKind kind, long slack, int sign) {
    long most = 0;
    for (int i = from; i < at; i++) if (made.kind(i) == kind) most += part(i);
    long amount = sign * Math.min(most, sign * slack);
    shares[kind.ordinal()] = new Share(amount, most);
    return amount;
  }

  /** What a gap takes before others: Latin spaces grow up to half an em. */
  private long part(int item) {
    if (items.kind(item) != Items.GLUE) return 0;
    boolean word = ordered && stretch && made.kind(item) == GapKind.WORD;
    return word ? Math.max(0, made.size() / 2 - items.width(item)) : give(item);
  }

  /** Whether a gap is stretched with all others. */
  private boolean opens(int item) {
    return stretch && items.kind(item) == Items.GLUE && items.stretch(item) > 0;
  }
}
