package leafpress.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The JDK's shaper, as the oracle: one font unit is one point. */
final class HarfBuzz {
  /** The JDK's mark for a character that gives no glyph. */
  private static final int NOTHING = 0xFFFE;

  private final Font font;
  private final FontRenderContext context = new FontRenderContext(null, true, true);

  HarfBuzz(byte[] ttf, int unitsPerEm) throws IOException {
    try {
      font =
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(ttf))
              .deriveFont(
                  Map.of(
                      TextAttribute.SIZE, (float) unitsPerEm,
                      TextAttribute.KERNING, TextAttribute.KERNING_ON,
                      TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    } catch (FontFormatException e) {
      throw new AssertionError(e);
    }
  }

  Font font() {
    return font;
  }

  /** Glyph, origin and place in the text of each glyph; the width at the end. */
  List<String> shape(String text) {
    char[] letters = text.toCharArray();
    GlyphVector vector = font.layoutGlyphVector(context, letters, 0, letters.length, 0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < vector.getNumGlyphs(); i++) {
      if (vector.getGlyphCode(i) >= NOTHING) continue;
      long x = Math.round(vector.getGlyphPosition(i).getX());
      lines.add(vector.getGlyphCode(i) + " at " + x + " for " + vector.getGlyphCharIndex(i));
    }
    lines.add("width " + Math.round(vector.getGlyphPosition(vector.getNumGlyphs()).getX()));
    return lines;
  }

  /** The same of ours. */
  static List<String> lines(Shaped shaped) {
    List<String> lines = new ArrayList<>();
    long x = 0;
    for (int i = 0; i < shaped.glyphs().length; i++) {
      lines.add(shaped.glyphs()[i] + " at " + x + " for " + shaped.clusters()[i]);
      x += shaped.advances()[i];
    }
    lines.add("width " + shaped.width());
    return lines;
  }

  int advance(int glyph) {
    GlyphVector vector = font.createGlyphVector(context, new int[] {glyph});
    return Math.round(vector.getGlyphMetrics(0).getAdvanceX());
  }

  /** The outline, y downward. */
  Shape outline(int glyph) {
    return font.createGlyphVector(context, new int[] {glyph}).getOutline();
  }
}
