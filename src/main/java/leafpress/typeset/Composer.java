package leafpress.typeset;

import java.util.List;
import java.util.Optional;
import leafpress.font.Face;
import leafpress.font.Shaped;
import leafpress.language.LanguageTag;
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
  private static final int HYPHEN = 250;

  private final Setting setting;
  private final InlineText text;
  private final ComputedStyle paragraph;
  private final byte[] breaks;
  private final Alignment alignment;
  private final long slack;
  private final long measure;
  private final Composition out;

  private final int tail;
  private final int lastWord;
  private final boolean addresses;
  private final boolean bySense;
  private final Gaps gaps;
  private int run;

  /** Where the text begins that is set in lines: behind a large first letter. */
  private int begin;

  private Composer(Setting setting, InlineText text, ComputedStyle style, long measure) {
    this.setting = setting;
    this.text = text;
    this.paragraph = style;
    this.measure = measure;
    this.breaks = setting.opportunities(text.text(), level(style));
    this.alignment = alignment(style, measure);
    this.slack = slack(style);
    this.tail = LastLine.tail(text.text());
    this.lastWord = LastLine.lastWord(text.text());
    this.bySense = style.balance() && LanguageTag.chinese(style.language());
    this.addresses = Divisions.addresses(text.text());
    this.out = new Composition(alignment, slack, style.fontSize(), text.text().length());
    this.gaps = new Gaps(out, alignment == Alignment.JUSTIFIED);
  }

  private static LineBreaks.Level level(ComputedStyle style) {
    return style.strictLineBreak() ? LineBreaks.Level.STRICT : LineBreaks.Level.TYPOGRAPHIC;
  }

  /** Chinese lines of fewer characters are set ragged: their gaps would gape (Z-13). */
  private static final long FEWEST_HAN = 15;

  static Alignment alignment(ComputedStyle style, long measure) {
    switch (style.align()) {
      case JUSTIFY:
        boolean narrow = measure < FEWEST_HAN * style.fontSize();
        boolean ragged = narrow && LanguageTag.chinese(style.language());
        return ragged ? Alignment.RAGGED_RIGHT : Alignment.JUSTIFIED;
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
    out.initial(Initial.of(setting, text, paragraph, measure));
    begin = out.initial().map(Initial::end).orElse(0);
    out.start();
    int i = begin;
    while (i < s.length()) {
      char c = s.charAt(i);
      while (text.runs().get(run).end() <= i) run++;
      TextRun here = text.runs().get(run);
      if (c == ' ' && here.style().whiteSpace() == ComputedStyle.WhiteSpace.PRE) {
        i = blanks(i, here);
      } else if (c == ' ' || c == '\u00A0') {
        gaps.space(here, c == '\u00A0');
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
    if (gaps.atStart()) out.box(width, piece);
    else out.glue(true, width, 0, 0, piece, GapKind.FIXED);
    gaps.start();
    return to;
  }

  private void lineEnd() {
    out.end();
    out.start();
    gaps.restart();
  }

  private void atom(int at, TextRun here) {
    Atom atom = text.atoms().get(at);
    seam(at, Gaps.Unit.ATOM, here);
    out.box(atom.width(), new Piece.Thing(atom, here));
    gaps.stands(Gaps.Unit.ATOM);
  }

  /** Sets the word or Han character that starts here and gives where it ends. */
  private int word(int start, TextRun here) {
    ComputedStyle style = here.style();
    List<Face> order = setting.faces(style, here.place());
    int c = text.text().codePointAt(start);
    boolean chinese = LanguageTag.chinese(style.language());
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
    Script script = mark ? Script.WIDE_MARK : Script.HAN;
    Gaps.Unit unit = new Gaps.Unit(script, c, false, left, right);
    seam(start, unit, here);
    boolean both = blank == HanMarks.Blank.BOTH;
    Word word = new Word(here, start, shaped, both ? half / 2 : left, both ? half / 2 : right);
    out.box(width(word, start, end), new Piece.Part(word, start, end));
    gaps.stands(unit);
  }

  private void latin(int start, int end, TextRun here, Face face) {
    String letters = text.text().substring(start, end);
    int[] soft = Divisions.soft(letters);
    letters = Divisions.bare(letters);
    int first = letters.codePointAt(0);
    int last = letters.codePointBefore(letters.length());
    boolean hangs = here.style().opticalMargins() && !face.han();
    long size = face.han() ? here.style().fontSize() : here.style().latinSize();
    long left = hangs ? OpticalMargins.before(face, first, size) : 0;
    boolean both = left > 0 && letters.length() == 1;
    long right = hangs && !both ? OpticalMargins.after(face, last, size) : 0;
    Shaped shaped = setting.shaper.shape(face, letters, here.style());
    Word word = new Word(here, start, shaped, left, right);
    if (HalfMarks.stands(text.text(), start, end)) {
      long trim =
          HalfMarks.trim(new Word(here, start, shaped, 0, 0).width(), here.style().fontSize());
      word = new Word(here, start, shaped, trim, trim);
    }
    seam(start, new Gaps.Unit(Script.of(first), first, false, left, right), here);
    boolean whole =
        start >= lastWord
            || start == begin && begin > 0
            || addresses && Divisions.address(text.text(), start)
            || here.nowrap();
    int[] points = Divisions.points(setting.hyphens, word, soft, whole);
    long width = width(word, start, word.end());
    if (word.tracks()) gaps.letters(end - start, width);
    out.word(width);
    if (width > measure && !fits(word, points)) tooWide(word, soft);
    else if (points.length > 0) parts(word, points);
    else out.box(width, new Piece.Part(word, start, word.end()));
    gaps.stands(new Gaps.Unit(Script.of(last), last, false, left, right));
  }

  /** A word with the places where it may be divided. */
  private void parts(Word word, int[] points) {
    int from = 0;
    boolean hangs = word.run().style().opticalMargins() && !word.face().han();
    long hang = hangs ? OpticalMargins.after(word.face(), '-', word.size()) : 0;
    for (int point : points) {
      part(word, from, point);
      out.hyphen(hyphenWidth(word) - hang, HYPHEN, new Piece.Hyphen(word, hang));
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

  /**
   * A word that is wider than the measure. It is divided with hyphens, even where a style wants
   * none, if its language can say where; else cut where a line is full. Both are said.
   */
  private void tooWide(Word word, int[] soft) {
    boolean address = addresses && Divisions.address(text.text(), word.start());
    int[] points = Divisions.atLast(setting.hyphens, word, soft, address);
    boolean divided = points.length > 0 && fits(word, points);
    setting.overfull(
        word.run().place(),
        "“"
            + excerpt(word.shaped().text())
            + "” is wider than the column and was "
            + (divided ? "divided" : "cut"),
        "put a space or a soft hyphen into it, make its type smaller, or choose a wider format");
    if (divided) parts(word, points);
    else pieces(word);
  }

  private void pieces(Word word) {
    int from = 0;
    long width = 0;
    for (int g = 0; g < word.shaped().glyphs().length; g++) {
      long advance = word.units(word.shaped().advances()[g]) + word.run().style().letterSpacing();
      int at = word.shaped().clusters()[g];
      if (width + advance > measure && at > from) {
        out.box(width, new Piece.Part(word, word.start() + from, word.start() + at));
        out.seam(Gaps.SEAM);
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
    long blanks = from == word.start() ? word.trimBefore() : 0;
    blanks += to == word.end() ? word.trimAfter() : 0;
    long before = advanceTo(word, from - word.start());
    return advanceTo(word, to - word.start()) - before + letters - blanks;
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
  private void seam(int at, Gaps.Unit next, TextRun here) {
    boolean softly = at > 0 && text.text().charAt(at - 1) == 0xAD;
    boolean may = breaks[at] != 0 && at < tail && !softly && !(here.nowrap() && sameLine(at));
    if (at == here.start() && here.follows()) may = false;
    if (at > 0 && bySense) {
      gaps.sense(Sense.cost(text.text(), at, here.nowrap() || sameLine(at)));
    }
    gaps.put(may, breaks[at] == 0, next, here.style(), setting);
  }

  /** Whether what stands before an offset is not to be parted from its neighbours either. */
  private boolean sameLine(int at) {
    int before = run;
    while (before > 0 && text.runs().get(before).start() >= at) before--;
    return text.runs().get(before).nowrap();
  }
}
