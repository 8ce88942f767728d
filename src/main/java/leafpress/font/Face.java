package leafpress.font;

import java.util.Set;
import leafpress.geometry.Outline;

/**
 * A typeface in one weight and slant, read from a static TrueType file: metrics, coverage, shaping,
 * outlines. Immutable and safe for several threads; caches inside are invisible.
 */
public interface Face {
  /** A name that is unique among the faces in use and stable between builds. */
  String name();

  int unitsPerEm();

  /** Height of the ascenders over the baseline, in font units (hhea). */
  int ascent();

  /** Depth of the descenders under the baseline, in font units, positive. */
  int descent();

  /** In font units; 0 if the file does not say. */
  int xHeight();

  /** In font units. */
  int capHeight();

  /** OS/2 weight class: 400 regular, 700 bold. */
  int weight();

  boolean italic();

  /** The glyph of a code point, 0 if the face has none. */
  int glyph(int codePoint);

  /** Advance of a glyph, in font units. */
  int advance(int glyph);

  /** Whether this is a Chinese face: it covers U+7684 的. */
  boolean han();

  /** Turns text of one script into glyphs: cmap, ligatures, features, pair kerning. */
  Shaped shape(String text, Set<Feature> features);

  /** The outline of a glyph in font units, y upward; composite glyphs are resolved. */
  Outline outline(int glyph);

  /**
   * A TrueType file that holds only the given glyphs (and the parts of composites, and glyph 0).
   */
  Subset subset(java.util.SortedSet<Integer> glyphs);

  /**
   * A TrueType file with a cmap, for an EPUB: covers the given code points, carries the given
   * family name.
   */
  byte[] webSubset(java.util.SortedSet<Integer> codePoints, String familyName);
}
