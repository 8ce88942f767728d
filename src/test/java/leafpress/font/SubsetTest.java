package leafpress.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubsetTest {
  private static final String TEXT =
      "Łódź: naïve cafés “sniff” 3½ × 17 %; Ångström — ¿Qué? 干细胞疗法：患者的眼、鼻。骨髓里会长出新血液来。\u00A0\u2011ﬁ";

  static List<String> all() throws IOException {
    return Fonts.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void keepsAdvancesAndOutlines(String name) throws IOException {
    Face face = Fonts.face(name);
    Subset subset = face.subset(glyphs(face));
    Face cut = Fonts.read("cut", subset.program());
    HarfBuzz jdk = new HarfBuzz(subset.program(), face.unitsPerEm());
    HarfBuzz whole = new HarfBuzz(Fonts.bytes(name), face.unitsPerEm());
    assertEquals(subset.numbers().size(), cut.glyphs());
    assertTrue(cut.glyphs() > 20);
    int number = 0;
    for (Map.Entry<Integer, Integer> glyph : subset.numbers().entrySet()) {
      assertEquals(number++, glyph.getValue(), "numbers rise without a gap");
      assertEquals(face.advance(glyph.getKey()), cut.advance(glyph.getValue()));
      assertSameOutline(face, glyph.getKey(), cut, glyph.getValue());
      assertEquals(whole.advance(glyph.getKey()), jdk.advance(glyph.getValue()));
      assertEquals(
          whole.outline(glyph.getKey()).getBounds2D(), jdk.outline(glyph.getValue()).getBounds2D());
    }
    assertEquals(0, subset.numbers().get(0));
  }

  @ParameterizedTest
  @MethodSource("all")
  void aWebSubsetMapsItsCharactersAndNoOther(String name) throws IOException {
    Face face = Fonts.face(name);
    SortedSet<Integer> codes = new TreeSet<>(Set.of(0x1F600));
    TEXT.codePoints().forEach(codes::add);
    byte[] program = face.webSubset(codes, "Leafpress Text");
    Face cut = Fonts.read("cut", program);
    for (int code : codes) {
      assertEquals(face.glyph(code) != 0, cut.glyph(code) != 0, () -> Character.toString(code));
      if (face.glyph(code) == 0) continue;
      Shaped alone = face.shape(Character.toString(code), Set.of());
      assertEquals(alone.width(), cut.advance(cut.glyph(code)));
    }
    assertEquals(0, cut.glyph('z' + 1));
    assertEquals(0, cut.glyph('€'));
    assertEquals(face.weight(), cut.weight());
    assertEquals(face.italic(), cut.italic());
    assertEquals("Leafpress Text", new HarfBuzz(program, 1000).font().getFamily());
    assertTrue(cut.postScriptName().startsWith("Leafpress-Text-"));
  }

  @Test
  void theHalvesOfAChineseDashAreJoinedInAWebSubset() throws IOException {
    for (String name : new String[] {"NotoSerifSC-Regular.ttf", "NotoSansSC-Bold.ttf"}) {
      Face face = Fonts.face(name);
      TreeSet<Integer> codes = new TreeSet<>(Set.of(0x2014, (int) '的', (int) 'a'));
      List<String> lines = new HarfBuzz(face.webSubset(codes, "X"), 1000).shape("的——的");
      assertEquals(4, lines.size(), lines.toString());
      long width = face.shape("的——的", Set.of()).width();
      assertEquals("width " + width, lines.get(3));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theReservedNameIsGoneAndTheCopyrightStays(String name) throws IOException {
    byte[] program = Fonts.face(name).webSubset(new TreeSet<>(Set.of((int) 'a')), "Leafpress Text");
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(program))) {
      for (int id : new int[] {1, 3, 4, 6}) {
        String text = font.getNaming().getName(id, 3, 1, 0x409);
        assertTrue(text.startsWith("Leafpress"), text);
      }
      assertFalse(font.getNaming().getName(0, 3, 1, 0x409).isBlank());
      assertTrue(font.getNaming().getName(13, 3, 1, 0x409).contains("Open Font License"));
      Set<String> all =
          Set.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");
      assertEquals(all, font.getTableMap().keySet());
    }
  }

  @Test
  void supplementaryCharactersAreMapped() {
    SortedMap<Integer, Integer> codes = new TreeMap<>();
    for (int[] pair : new int[][] {{65, 1}, {66, 2}, {0x4E00, 3}, {0x20BB7, 4}, {0x20BB8, 5}}) {
      codes.put(pair[0], pair[1]);
    }
    CharacterMap map = new CharacterMap(Table.of(CharacterMapWriter.write(codes)), 6);
    codes.forEach((code, glyph) -> assertEquals(glyph, map.glyph(code)));
    for (int code : new int[] {64, 67, 0x4DFF, 0x4E01, 0x20BB6, 0x20BB9, 0xFFFF, 0x10FFFF}) {
      assertEquals(0, map.glyph(code));
    }
  }

  /** OpenType: all words of a file add up to 0xB1B0AFBA, those of a table to its checksum. */
  @ParameterizedTest
  @MethodSource("all")
  void checksumsAreRight(String name) throws IOException {
    Table file = Table.of(Fonts.face(name).subset(glyphs(Fonts.face(name))).program());
    assertEquals(0xB1B0AFBA, sum(file), "the whole file");
    for (int i = 0; i < file.u16(4); i++) {
      int entry = 12 + 16 * i;
      if (file.tag(entry).equals("head")) continue;
      Table table = file.slice(file.u32(entry + 8), file.u32(entry + 12));
      assertEquals((int) file.u32(entry + 4), sum(table), file.tag(entry));
    }
  }

  private static int sum(Table table) {
    int sum = 0;
    for (int at = 0; at < table.length(); at++) sum += table.u8(at) << 24 - 8 * (at & 3);
    return sum;
  }

  @Test
  void isTheSameEachTime() throws IOException {
    Face one = Fonts.face("SourceSerif4-Bold.ttf");
    Face other = Fonts.face("SourceSerif4-Bold.ttf");
    assertArrayEquals(one.subset(glyphs(one)).program(), other.subset(glyphs(other)).program());
  }

  @Test
  void glyphsThatDoNotExistAreLeftOut() throws IOException {
    Face face = Fonts.face("SourceSerif4-Bold.ttf");
    Subset subset = face.subset(new TreeSet<>(Set.of(-5, 3, 1_000_000)));
    assertTrue(subset.numbers().keySet().containsAll(Set.of(0, 3)));
    assertFalse(subset.numbers().containsKey(1_000_000));
    assertEquals(1, face.subset(new TreeSet<>()).numbers().size());
  }

  private static void assertSameOutline(Face face, int glyph, Face cut, int number) {
    assertArrayEquals(face.outline(glyph).commands(), cut.outline(number).commands());
    assertArrayEquals(face.outline(glyph).points(), cut.outline(number).points());
  }

  private static SortedSet<Integer> glyphs(Face face) {
    SortedSet<Integer> glyphs = new TreeSet<>();
    for (int glyph : face.shape(TEXT, Set.of()).glyphs()) glyphs.add(glyph);
    return glyphs;
  }
}
