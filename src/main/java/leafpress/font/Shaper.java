package leafpress.font;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Turns text into glyphs: the character map, then the substitutions in the order of the file, then
 * advances and kerning. A letter and its combining mark become the composed letter where the face
 * has it; marks are not placed otherwise.
 */
final class Shaper {
  /** Stands for a character that has no glyph of its own; dropped once ligatures are made. */
  private static final int INVISIBLE = -1;

  /** The class of marks in {@code GDEF}. */
  private static final int MARK = 3;

  private final Face face;
  private final CharacterMap map;
  private final Kerning kerning;
  private final Table gsub;
  private final char[] classes;
  private final int glyphs;
  private final AtomicReferenceArray<Substitution[]> plans = new AtomicReferenceArray<>(8);

  Shaper(Face face, CharacterMap map, FontFile file) {
    this.face = face;
    this.map = map;
    this.kerning = new Kerning(file.table("GPOS"), file.glyphs());
    this.gsub = file.table("GSUB");
    Table definitions = file.table("GDEF");
    this.glyphs = file.glyphs();
    int at = definitions.u16(4);
    this.classes = Coverage.classes(at == 0 ? Table.NONE : definitions.from(at), glyphs);
  }

  Shaped shape(String text, Set<Feature> features) {
    int[] found = new int[text.length()];
    int[] clusters = new int[text.length()];
    boolean special = false;
    int count = 0;
    for (int at = 0; at < text.length(); count++) {
      int code = text.charAt(at);
      if (code >= 0x300) {
        code = text.codePointAt(at);
        special |= code < 0x370 || Spaces.fixed(code) || Spaces.invisible(code);
      }
      found[count] = map.glyph(code);
      clusters[count] = at;
      at += code >>> 16 == 0 ? 1 : 2;
    }
    if (special) count = prepare(text, found, clusters, count);
    for (Substitution substitution : plan(features)) {
      count = substitution.apply(found, clusters, count);
    }
    if (special) count = dropInvisible(found, clusters, count);
    return placed(text, cut(found, count), cut(clusters, count), special);
  }

  private Substitution[] plan(Set<Feature> features) {
    int number = 0;
    if (!features.isEmpty()) for (Feature feature : features) number |= 1 << feature.ordinal();
    Substitution[] plan = plans.getAcquire(number);
    if (plan == null) {
      EnumSet<Feature> wanted = EnumSet.noneOf(Feature.class);
      wanted.addAll(features);
      plans.setRelease(number, plan = Substitution.of(gsub, wanted, glyphs));
    }
    return plan;
  }

  private Shaped placed(String text, int[] found, int[] clusters, boolean special) {
    int[] advances = new int[found.length];
    long width = 0; // a word of millions of letters is wider than an int; it is cut by layout
    for (int i = 0; i < found.length; i++) {
      advances[i] = face.advance(found[i]);
      if (special) advances[i] = spaced(text.codePointAt(clusters[i]), found[i], advances[i]);
      if (i > 0) {
        int kern = kern(found, i, special);
        advances[i - 1] += kern;
        width += kern;
      }
      width += advances[i];
    }
    int whole = (int) Math.min(width, Integer.MAX_VALUE); // wider than any measure
    return new Shaped(face, text, found, advances, clusters, whole);
  }

  /** Kerning before a glyph: marks between two letters are looked through. */
  private int kern(int[] found, int right, boolean special) {
    int left = right - 1;
    if (special) {
      if (mark(found[right])) return 0;
      while (left > 0 && mark(found[left])) left--;
    }
    return kerning.between(found[left], found[right]);
  }

  private boolean mark(int glyph) {
    return classes[glyph] == MARK;
  }

  private int spaced(int code, int glyph, int advance) {
    if (!Spaces.fixed(code) || glyph != map.glyph(' ') || map.own(code) != 0) return advance;
    int digit = face.advance(map.glyph('0'));
    return Spaces.width(code, face.unitsPerEm(), advance, digit, face.advance(map.glyph('.')));
  }

  /** Composes letters with the marks that follow them, and takes out what has no glyph. */
  private int prepare(String text, int[] found, int[] clusters, int count) {
    int out = 0;
    int before = 0;
    for (int in = 0; in < count; in++) {
      int code = text.codePointAt(clusters[in]);
      int composed = out > 0 && code >= 0x300 && code < 0x370 ? compose(before, code) : 0;
      if (composed != 0) {
        before = composed;
        found[out - 1] = map.glyph(composed);
        continue;
      }
      before = code;
      found[out] = Spaces.invisible(code) ? INVISIBLE : found[in];
      clusters[out++] = clusters[in];
    }
    return out;
  }

  private int compose(int letter, int mark) {
    String pair = new StringBuilder().appendCodePoint(letter).appendCodePoint(mark).toString();
    String composed = Normalizer.normalize(pair, Normalizer.Form.NFC);
    int code = composed.codePointAt(0);
    return composed.length() == Character.charCount(code) && map.glyph(code) != 0 ? code : 0;
  }

  private static int dropInvisible(int[] found, int[] clusters, int count) {
    int out = 0;
    for (int in = 0; in < count; in++) {
      if (found[in] == INVISIBLE) continue;
      found[out] = found[in];
      clusters[out++] = clusters[in];
    }
    if (out > 0) clusters[0] = 0;
    return out;
  }

  private static int[] cut(int[] numbers, int count) {
    return count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
  }
}
