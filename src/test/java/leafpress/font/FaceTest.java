package leafpress.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import leafpress.geometry.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaceTest {
  /** Kinds of characters that the JDK takes for shown whether or not the font has them. */
  private static final Set<Integer> STEERING =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  static List<String> all() throws IOException {
    return Fonts.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void saysWhatTheFileNameSays(String name) throws IOException {
    Face face = Fonts.face(name);
    assertEquals(name, face.name());
    assertEquals(name.contains("Bold") ? 700 : 400, face.weight());
    assertEquals(name.contains("Italic"), face.italic());
    assertEquals(name.contains("Italic"), face.italicAngle() < 0);
    assertEquals(Fonts.han(name), face.han());
    assertEquals(Fonts.han(name), face.glyph('的') != 0);
    assertEquals(1000, face.unitsPerEm());
    assertTrue(face.ascent() > face.capHeight() && face.capHeight() > face.xHeight());
    assertTrue(face.xHeight() > 400 && face.descent() > 150 && face.descent() < 500);
    assertTrue(face.underlinePosition() < 0 && face.underlineThickness() > 20);
    assertEquals(0, face.glyph(0x10FFFF));
    assertEquals(0, face.advance(face.glyphs()));
    assertEquals(Fonts.latin(name), face.covers('A'));
    assertTrue(face.covers(0x200B) && !face.covers(0x0905));
  }

  /** Every code point of the basic plane against the JDK's reading of the same file. */
  @ParameterizedTest
  @MethodSource("all")
  void coversWhatTheFileCovers(String name) throws IOException {
    Face face = Fonts.face(name);
    Font font = new HarfBuzz(Fonts.bytes(name), 1000).font();
    int covered = 0;
    for (int code = 0x20; code < 0xFFF0; code++) {
      if (Character.isSurrogate((char) code)) continue;
      boolean lent = code == 0xA0 || code == 0x2010 || code == 0x2011 || Spaces.fixed(code);
      boolean steers = Spaces.invisible(code) || STEERING.contains(Character.getType(code));
      if (lent || steers || unseen(code)) continue;
      int shown = code;
      assertEquals(font.canDisplay(code), face.glyph(code) != 0, () -> Integer.toHexString(shown));
      if (face.glyph(code) != 0) covered++;
    }
    assertTrue(covered > 300);
  }

  /**
   * Letters and marks that are Default_Ignorable_Code_Point (Unicode 15.0): newer JDKs say that
   * every face can display what is never seen.
   */
  private static boolean unseen(int code) {
    return code == 0x034F
        || code == 0x115F
        || code == 0x1160
        || code == 0x17B4
        || code == 0x17B5
        || code >= 0x180B && code <= 0x180F
        || code == 0x3164
        || code >= 0xFE00 && code <= 0xFE0F
        || code == 0xFFA0;
  }

  @ParameterizedTest
  @MethodSource("all")
  void outlinesAreThoseOfTheJdk(String name) throws IOException {
    Face face = Fonts.face(name);
    HarfBuzz jdk = new HarfBuzz(Fonts.bytes(name), face.unitsPerEm());
    int step = face.glyphs() > 5000 ? 37 : 1;
    for (int glyph = 0; glyph < face.glyphs(); glyph += step) {
      assertEquals(jdk.advance(glyph), face.advance(glyph));
      Rectangle2D theirs = bounds(jdk.outline(glyph));
      Rectangle2D ours = bounds(path(face.outline(glyph)));
      if (theirs.isEmpty() && ours.isEmpty()) continue;
      String what = name + " glyph " + glyph + ": " + ours + " / " + theirs;
      assertEquals(theirs.getMinX(), ours.getMinX(), 1.1, what);
      assertEquals(theirs.getMaxX(), ours.getMaxX(), 1.1, what);
      assertEquals(theirs.getMinY(), -ours.getMaxY(), 1.1, what);
      assertEquals(theirs.getMaxY(), -ours.getMinY(), 1.1, what);
      double area = area(jdk.outline(glyph));
      double rounding = 300 + 0.005 * Math.abs(area);
      assertEquals(area, -area(path(face.outline(glyph))), rounding, what);
    }
  }

  @Test
  void aBlankPaintsNothing() throws IOException {
    Face face = Fonts.face("SourceSerif4-Regular.ttf");
    assertTrue(face.outline(face.glyph(' ')).isEmpty());
    assertTrue(face.outline(-1).isEmpty());
    assertTrue(face.outline(1_000_000).isEmpty());
  }

  private static Path2D path(Outline outline) {
    Path2D.Double path = new Path2D.Double();
    long[] p = outline.points();
    int i = 0;
    for (byte command : outline.commands()) {
      switch (command) {
        case 'M':
          path.moveTo(p[i], p[i + 1]);
          i += 2;
          break;
        case 'L':
          path.lineTo(p[i], p[i + 1]);
          i += 2;
          break;
        case 'C':
          path.curveTo(p[i], p[i + 1], p[i + 2], p[i + 3], p[i + 4], p[i + 5]);
          i += 6;
          break;
        default:
          path.closePath();
          break;
      }
    }
    return path;
  }

  /** Without the control points, which the JDK's own method counts before Java 19. */
  private static Rectangle2D bounds(Shape shape) {
    Path2D flat = new Path2D.Double();
    flat.append(shape.getPathIterator(null, 0.05), false);
    return flat.getBounds2D();
  }

  /** The area that a shape winds round, by the shoelace formula on a fine polygon. */
  private static double area(Shape shape) {
    double[] at = new double[6];
    double area = 0;
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    for (var path = shape.getPathIterator(null, 0.05); !path.isDone(); path.next()) {
      int step = path.currentSegment(at);
      boolean close = step == PathIterator.SEG_CLOSE;
      double toX = close ? startX : at[0];
      double toY = close ? startY : at[1];
      if (step == PathIterator.SEG_MOVETO) {
        startX = toX;
        startY = toY;
      } else {
        area += (x * toY - toX * y) / 2;
      }
      x = toX;
      y = toY;
    }
    return area;
  }
}
