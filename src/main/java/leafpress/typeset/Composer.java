package leafpress.typeset;

import java.util.List;
import java.util.Optional;
import leafpress.font.Face;
import leafpress.font.Shaped;
import leafpress.paragraph.Alignment;
import leafpress.style.ComputedStyle;

/**
 * Turns a paragraph's text into boxes, glue and penalties. Latin words are boxes with glue between
 * them; each Han character is a box of its own; wide marks are half an em with half an em of glue
 * on their blank side, so that the blank vanishes at a line's edge and gives way under pressure
 * (CLREQ 3.1.6, 3.2.2).
 */
final class Composer {
  /** What a hyphen costs: at TeX's 50 every sixth line ends in one; at 500 lines gape instead. */
  private static final int HYPHEN = 200;

  /** What a break without a space costs: behind a hyphen or solidus of the author's. */
  private static final int SEAM = 30;

  /**
   * Letters of justified text may be tracked by a hundredth of the size. At a fiftieth one sees it;
   * without it one line more in thirty is loose.
   */
  static final long LETTER_FIT = 100;

  private final Setting setting;
  private final InlineText text;
  private final byte[] breaks;
  private final Alignment alignment;
  private final long slack;
  private final long measure;
  private final Composition out;

  private final int tail;
  private final int lastWord;
  private final boolean addresses;
  private int letters;
  private int run;
  private Unit before = Unit.START;
  private Optional<TextRun> space = Optional.empty();
  private boolean tied;

  /** What stands on either side of a seam. */
  private record Unit(Script script, boolean atom, long blankBefore, long blankAfter) {
    static final Unit START = new Unit(Script.OTHER, false, 0, 0);
    static final Unit ATOM = new Unit(Script.OTHER, true, 0, 0);
  }

  private Composer(Setting setting, InlineText text, ComputedStyle style, long measure) {
    this.setting = setting;
    this.text = text;
    this.measure = measure;
    this.breaks = LineBreaks.opportunities(text.text(), LineBreaks.Level.TYPOGRAPHIC);
    this.alignment = alignment(style);
    this.slack = slack(style);
    this.tail = LastLine.tail(text.text());
    this.lastWord = LastLine.lastWord(text.text());
    this.addresses = Divisions.addresses(text.text());
    this.out = new Composition(alignment, slack, style.fontSize());
  }

  static Alignment alignment(ComputedStyle style) {
    switch (style.align()) {
      case JUSTIFY:
        return Alignment.JUSTIFIED;
      case CENTER:
        return Alignment.CENTRED;
      case RIGHT:
        return Alignment.RAGGED_LEFT;
      default:
        return Alignment.RAGGED_RIGHT;
    }
  }

  /** The usual gap at a ragged edge: two ems is a quiet edge. */
  static long slack(ComputedStyle style) {
    return 2 * style.fontSize();
  }

  static Composition compose(Setting setting, InlineText text, ComputedStyle style, long measure) {
    return new Composer(setting, text, style, measure).compose();
  }

  private Composition compose() {
    String s = text.text();
    out.start();
    int i = 0;
    while (i < s.length()) {
      char c = s.charAt(i);
      while (text.runs().get(run).end() <= i) run++;
      TextRun here = text.runs().get(run);
      if (c == ' ' && here.style().whiteSpace() == ComputedStyle.WhiteSpace.PRE) {
        i = blanks(i, here);
      } else if (c == ' ' || c == '\u00A0') {
        space = Optional.of(here);
        tied = tied || c == '\u00A0';
        i++;
      } else if (c == '\n') {
        lineEnd();
        i++;
      } else if (c == Atom.SIGN && text.atoms().containsKey(i)) {
        atom(i, here);
        i++;
      } else {
        i = word(i, here);
      }
    }
    out.end();
    return out;
  }

  /** Spaces of preformatted text keep their width, also at the start of a line. */
  private int blanks(int from, TextRun here) {
    int to = from;
    while (to < here.end() && text.text().charAt(to) == ' ') to++;
    long width = (to - from) * setting.space(here.style());
    Piece piece = new Piece.Space(here, " ".repeat(to - from));
    if (before == Unit.START) out.box(width, piece);
    else out.glue(true, width, 0, 0, piece);
    before = Unit.START;
    return to;
  }

  private void lineEnd() {
    out.end();
    out.start();
    letters = 0;
    before = Unit.START;
    space = Optional.empty();
    tied = false;
  }

  private void atom(int at, TextRun here) {
    Atom atom = text.atoms().get(at);
    seam(at, Unit.ATOM, here);
    out.box(atom.width(), new Piece.Thing(atom, here));
    before = Unit.ATOM;
  }

  /** Sets the word or Han character that starts here and gives where it ends. */
  private int word(int start, TextRun here) {
    ComputedStyle style = here.style();
    List<Face> order = setting.faces(style, here.place());
    int c = text.text().codePointAt(start);
    boolean chinese = FacePicker.chinese(style.language());
    int width = Character.charCount(c);
    if (c == 0xAD) return start + 1;
    Optional<Face> face = FacePicker.face(order, c, chinese);
    if (face.isEmpty()) {
      if (!order.isEmpty()) setting.missing(c, order, here.place());
      return start + width;
    }
    if (single(c, chinese)) {
      wide(start, start + width, c, here, face.get());
      return start + width;
    }
    int end = start + width;
    while (end < here.end() && continues(end, order, face.get(), chinese)) {
      end += Character.charCount(text.text().codePointAt(end));
    }
    latin(start, end, here, face.get());
    return end;
  }

  private static boolean single(int c, boolean chinese) {
    Script script = Script.of(c);
    return script == Script.HAN || script == Script.WIDE_MARK || chinese && Script.shared(c);
  }

  private boolean continues(int at, List<Face> order, Face face, boolean chinese) {
    int c = text.text().codePointAt(at);
    if (c == 0xAD) return true;
    boolean softly = text.text().charAt(at - 1) == 0xAD;
    if (c == ' ' || c == '\u00A0' || c == '\n' || breaks[at] != 0 && !softly) return false;
    if (c == Atom.SIGN || single(c, chinese)) return false;
    if (face == order.get(0)) return face.glyph(c) != 0;
    return FacePicker.face(order, c, chinese).filter(f -> f == face).isPresent();
  }

  private void wide(int start, int end, int c, TextRun here, Face face) {
    Shaped shaped = setting.shaper.shape(face, text.text().substring(start, end), here.style());
    HanMarks.Blank blank = setting.marks.blank(face, c);
    long half = here.style().fontSize() / 2;
    long left = blank == HanMarks.Blank.BEFORE ? half : 0;
    long right = blank == HanMarks.Blank.AFTER ? half : 0;
    boolean mark = Script.of(c) != Script.HAN;
    Unit unit = new Unit(mark ? Script.WIDE_MARK : Script.HAN, false, left, right);
    seam(start, unit, here);
    Word word = new Word(here, start, shaped, left, right);
    out.box(width(word, start, end), new Piece.Part(word, start, end));
    before = unit;
  }

  private void latin(int start, int end, TextRun here, Face face) {
    String letters = text.text().substring(start, end);
    int[] soft = Divisions.soft(letters);
    letters = Divisions.bare(letters);
    Word word = new Word(here, start, setting.shaper.shape(face, letters, here.style()), 0, 0);
    Script first = Script.of(letters.codePointAt(0));
    seam(start, new Unit(first, false, 0, 0), here);
    if (word.tracks()) this.letters += end - start;
    boolean whole = start >= lastWord || addresses && Divisions.address(text.text(), start);
    int[] points = Divisions.points(setting.hyphens, word, soft, whole);
    long width = width(word, start, word.end());
    if (width > measure && !fits(word, points)) pieces(word);
    else if (points.length > 0) parts(word, points);
    else out.box(width, new Piece.Part(word, start, word.end()));
    before = new Unit(Script.of(letters.codePointBefore(letters.length())), false, 0, 0);
  }

  /** A word with the places where it may be divided. */
  private void parts(Word word, int[] points) {
    int from = 0;
    for (int point : points) {
      part(word, from, point);
      out.hyphen(hyphenWidth(word), HYPHEN, new Piece.Hyphen(word));
      from = point;
    }
    part(word, from, word.shaped().text().length());
  }

  /** Whether each part of a divided word finds room in the measure. */
  private boolean fits(Word word, int[] points) {
    int from = word.start();
    for (int point : points) {
      if (width(word, from, word.start() + point) + hyphenWidth(word) > measure) return false;
      from = word.start() + point;
    }
    return width(word, from, word.end()) <= measure;
  }

  /** A word that is wider than the measure: cut where a line is full, and said so. */
  private void pieces(Word word) {
    setting.overfull(
        word.run().place(),
        "“" + excerpt(word.shaped().text()) + "” is wider than the column and was cut",
        "put a space or a soft hyphen into it, or choose a wider format");
    int from = 0;
    long width = 0;
    for (int g = 0; g < word.shaped().glyphs().length; g++) {
      long advance = word.units(word.shaped().advances()[g]) + word.run().style().letterSpacing();
      int at = word.shaped().clusters()[g];
      if (width + advance > measure && at > from) {
        out.box(width, new Piece.Part(word, word.start() + from, word.start() + at));
        out.seam(SEAM);
        from = at;
        width = 0;
      }
      width += advance;
    }
    out.box(width, new Piece.Part(word, word.start() + from, word.end()));
  }

  static String excerpt(String s) {
    return s.length() <= 30 ? s : s.substring(0, 30) + "…";
  }

  private void part(Word word, int from, int to) {
    int start = word.start();
    out.box(width(word, start + from, start + to), new Piece.Part(word, start + from, start + to));
  }

  /** The width of a part: the difference of what stands before its ends in the whole word. */
  private long width(Word word, int from, int to) {
    long letters = (long) (to - from) * word.run().style().letterSpacing();
    if (from == word.start() && to == word.end()) return word.width() + letters;
    return advanceTo(word, to - word.start()) - advanceTo(word, from - word.start()) + letters;
  }

  private long advanceTo(Word word, int offset) {
    Shaped shaped = word.shaped();
    long units = 0;
    for (int g = 0; g < shaped.glyphs().length && shaped.clusters()[g] < offset; g++) {
      units += shaped.advances()[g];
    }
    return word.units(units);
  }

  private long hyphenWidth(Word word) {
    return word.units(word.face().advance(word.face().glyph('-')));
  }

  /** What stands between the unit before and the one that starts at {@code at}. */
  private void seam(int at, Unit next, TextRun here) {
    if (before == Unit.START) {
      space = Optional.empty();
      tied = false;
      return;
    }
    boolean softly = text.text().charAt(at - 1) == 0xAD;
    boolean may = breaks[at] != 0 && !tied && at < tail && !softly;
    if (space.isPresent()) {
      gap(may, next, space.get());
    } else {
      touch(may, next, here.style());
    }
    space = Optional.empty();
    tied = false;
  }

  /** A space of the author's: between Han and anything it is a gap of layout. */
  private void gap(boolean may, Unit next, TextRun at) {
    long em = at.style().fontSize();
    long blanks = blanks(next, em);
    boolean han = han(before) || han(next);
    long natural = setting.space(at.style());
    long fit = han || alignment != Alignment.JUSTIFIED ? 0 : letters * em / LETTER_FIT;
    letters = 0;
    Piece piece = new Piece.Space(at, tied ? "\u00A0" : " ", fit);
    if (han) out.glue(may, em / 4 + blanks, em / 12, em / 8 + blanks / 2, piece);
    else out.glue(may, natural, natural * 6 / 10 + fit, natural * 3 / 10 + fit, piece);
  }

  /** Two units without a space of the author's between them. */
  private void touch(boolean may, Unit next, ComputedStyle style) {
    long em = style.fontSize();
    long blanks = blanks(next, em);
    boolean eastAsian = han(before) || han(next) || wide(before) || wide(next);
    if (!eastAsian) {
      if (may && !(before.atom || next.atom)) out.seam(SEAM);
      return;
    }
    boolean autospace =
        style.autospace()
            && (han(before) && next.script == Script.LATIN
                || han(next) && before.script == Script.LATIN);
    long width = blanks + (autospace ? em / 4 : 0);
    long stretch = autospace ? em / 12 : em / 24;
    out.glue(may, width, stretch, blanks / 2 + (autospace ? em / 8 : 0), Piece.NONE);
  }

  /** The blanks of two neighbours; two marks in a row give up half an em of theirs (Z-08). */
  private long blanks(Unit next, long em) {
    long sum = before.blankAfter + next.blankBefore;
    boolean marks = wide(before) && wide(next);
    return marks ? Math.max(0, sum - em / 2) : sum;
  }

  private static boolean han(Unit unit) {
    return unit.script == Script.HAN;
  }

  private static boolean wide(Unit unit) {
    return unit.script == Script.WIDE_MARK;
  }
}
