package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.font.Face;
import leafpress.font.Shaped;
import leafpress.geometry.Length;
import leafpress.geometry.Outline;
import leafpress.language.LanguageTag;
import leafpress.page.Placed;
import leafpress.style.ComputedStyle;
import leafpress.style.InitialLetter;

/**
 * A first letter that is set over several lines (CSS Inline Layout 3, section 4): its capitals are
 * as high as from the capitals of the first line to the baseline of the last one beside it; a Han
 * character reaches from the top of the first line's characters to the foot of the last one's.
 *
 * @param end the offset in the text behind it, and behind a space that follows
 * @param lines how many lines stand beside it
 * @param width of it, with what parts it from the lines
 * @param over how far it stands out above the first line
 * @param content from its left edge and the baseline of the last line beside it
 */
record Initial(int end, int lines, long width, long over, List<Placed> content) {
  private static final int CAPITAL = 'H';

  /** A character that fills its square. */
  private static final int SQUARE = 0x56FD;

  /** The initial letter of a paragraph, if its style asks for one and the measure has room. */
  static Optional<Initial> of(Setting setting, InlineText text, ComputedStyle style, long measure) {
    if (text.isEmpty()) return Optional.empty();
    TextRun run = text.runs().get(0);
    Optional<InitialLetter> asked = run.style().initialLetter();
    if (asked.isEmpty() || run.end() == text.text().length()) return Optional.empty();
    return new Maker(setting, text, run, style).make(asked.get(), measure);
  }

  /** How far the face's capitals, or its square characters, reach up and down, in font units. */
  private record Reach(Face face, int up, int down) {
    static Reach of(Face face, boolean han) {
      long[] square = ink(face, face.glyph(han ? SQUARE : CAPITAL));
      if (han) return new Reach(face, (int) square[3], (int) -square[1]);
      return new Reach(face, face.capHeight() > 0 ? face.capHeight() : (int) square[3], 0);
    }

    long up(long size) {
      return Length.units(up, face.unitsPerEm(), size);
    }

    long down(long size) {
      return Length.units(down, face.unitsPerEm(), size);
    }

    /** The size at which it is so high. */
    long size(long height) {
      return Math.max(1, height * face.unitsPerEm() / Math.max(1, up + down));
    }
  }

  /** The box round a glyph's outline: left, bottom, right, top in font units. */
  private static long[] ink(Face face, int glyph) {
    Outline outline = face.outline(glyph);
    if (outline.isEmpty()) return new long[] {0, 0, face.advance(glyph), face.ascent()};
    long[] box = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE};
    for (int i = 0; i < outline.points().length; i++) {
      long at = outline.points()[i];
      box[i % 2] = Math.min(box[i % 2], at);
      box[2 + i % 2] = Math.max(box[2 + i % 2], at);
    }
    return box;
  }

  /** Sets one initial letter. */
  private static final class Maker {
    private final Setting setting;
    private final String text;
    private final TextRun run;
    private final ComputedStyle style;
    private final List<Placed> placed = new ArrayList<>();
    private final RunPen pen = new RunPen(placed);
    private final boolean chinese;
    private long x;

    Maker(Setting setting, InlineText text, TextRun run, ComputedStyle style) {
      this.setting = setting;
      this.text = text.text();
      this.run = run;
      this.style = style;
      this.chinese = LanguageTag.chinese(run.style().language());
    }

    Optional<Initial> make(InitialLetter asked, long measure) {
      List<Face> order = setting.faces(run.style(), run.place());
      List<Face> beside = setting.faces(style, run.place());
      int first =
          text.substring(0, run.end())
              .codePoints()
              .filter(Character::isLetterOrDigit)
              .findFirst()
              .orElse(CAPITAL);
      boolean han = Script.of(first) == Script.HAN;
      Optional<Face> own = FacePicker.face(order, first, chinese);
      Optional<Face> like = FacePicker.face(beside, han ? SQUARE : CAPITAL, chinese);
      if (own.isEmpty() || like.isEmpty()) return Optional.empty();
      Reach large = Reach.of(own.get(), han);
      Reach small = Reach.of(like.get(), han);
      long type = han ? style.fontSize() : style.latinSize();
      long lead = Math.round((asked.size() - 1) * style.leading());
      long size = large.size(lead + small.up(type) + small.down(type));
      if (!letters(order, size, type)) return Optional.empty();
      long width = x + run.style().margin().right();
      boolean spaced = text.charAt(run.end()) == ' ';
      if (spaced) width += setting.space(style);
      if (chinese) width = (width + style.fontSize() - 1) / style.fontSize() * style.fontSize();
      if (width <= 0 || width > measure / 2) return Optional.empty();
      if (spaced) pen.glyph(own.get(), run, size, x, own.get().glyph(' '), " ");
      pen.flush();
      long down = small.down(type) - large.down(size);
      List<Placed> content = placed.stream().map(p -> p.moved(0, down)).toList();
      long over = Math.round((asked.size() - asked.sink()) * style.leading());
      return Optional.of(
          new Initial(run.end() + (spaced ? 1 : 0), asked.sink(), width, over, content));
    }

    /**
     * Sets the letter and its marks, its ink as near to the edge as that of the lines below;
     * nothing is set if a face is missing.
     */
    private boolean letters(List<Face> order, long size, long type) {
      for (int at = 0; at < run.end(); ) {
        int c = text.codePointAt(at);
        Optional<Face> face = FacePicker.face(order, c, chinese);
        if (face.isEmpty()) return false;
        int to = at + Character.charCount(c);
        while (to < run.end() && face.get().covers(text.codePointAt(to))) {
          to += Character.charCount(text.codePointAt(to));
        }
        shaped(setting.shaper.shape(face.get(), text.substring(at, to), run.style()), size, type);
        at = to;
        boolean blank = setting.marks.blank(face.get(), c) == HanMarks.Blank.AFTER;
        if (at == run.end() && blank && face.get().han()) x -= size / 2;
      }
      return true;
    }

    private void shaped(Shaped shaped, long size, long type) {
      Face face = shaped.face();
      if (x == 0 && shaped.glyphs().length > 0) {
        long bearing = ink(face, shaped.glyphs()[0])[0];
        x = -Length.units(bearing, face.unitsPerEm(), Math.max(0, size - type));
      }
      long units = 0;
      for (int g = 0; g < shaped.glyphs().length; g++) {
        long at = x + Length.units(units, face.unitsPerEm(), size);
        pen.glyph(face, run, size, at, shaped.glyphs()[g], LineSetter.says(shaped, g));
        units += shaped.advances()[g];
      }
      x += Length.units(units, face.unitsPerEm(), size);
    }
  }
}
