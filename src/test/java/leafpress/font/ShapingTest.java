package leafpress.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapingTest {
  private static final String TRICKY =
      "AVATAR To Yo. P, office fjord affluent Type “Wave” Kyoto LT V. f’ f) 11/17 T-cell A–V"
          + " ¿Qué? naïve Łódź façade Würfel Ærø waffle sniffing ‘Til WAVE 3.5% (T) [f] “A” ffl";

  static List<String> all() throws IOException {
    return Fonts.all();
  }

  private static final String BLANK = "[\\s\\p{IsHan}\\p{InCJK_Symbols_and_Punctuation}]+";

  static Set<String> words() throws IOException {
    StringBuilder text = new StringBuilder(TRICKY);
    try (Stream<Path> files = Files.walk(Path.of("manuscript"))) {
      for (Path file : files.collect(Collectors.toList())) {
        if (file.toString().endsWith(".md")) text.append('\n').append(Files.readString(file));
      }
    }
    Set<String> words = new TreeSet<>();
    for (String word : text.toString().split(BLANK)) {
      if (word.chars().allMatch(c -> c < 0x2100) && !word.isEmpty()) words.add(word);
    }
    assertTrue(words.size() > 600, "too few words to tell: " + words.size());
    return words;
  }

  @ParameterizedTest
  @MethodSource("all")
  void equalsHarfBuzz(String name) throws IOException {
    Face face = Fonts.face(name);
    HarfBuzz oracle = new HarfBuzz(Fonts.bytes(name), face.unitsPerEm());
    List<String> different = new ArrayList<>();
    for (String word : words()) {
      if (!comparable(face, word)) continue;
      List<String> ours = HarfBuzz.lines(face.shape(word, Set.of()));
      List<String> theirs = oracle.shape(word);
      if (!ours.equals(theirs)) different.add(word + "\n  " + ours + "\n  " + theirs);
    }
    assertEquals("", String.join("\n", different));
  }

  /** Every pair of printable characters, so that each kerning class is met. */
  @ParameterizedTest
  @MethodSource("all")
  void kernsEveryPairAsHarfBuzzDoes(String name) throws IOException {
    Face face = Fonts.face(name);
    HarfBuzz oracle = new HarfBuzz(Fonts.bytes(name), face.unitsPerEm());
    StringBuilder letters = new StringBuilder("‘’“”–—•");
    for (char c = '!'; c <= 0xFF; c++) if (c < 0x7F || c > 0xA0) letters.append(c);
    List<String> different = new ArrayList<>();
    for (char left : letters.toString().toCharArray()) {
      for (char right : letters.toString().toCharArray()) {
        String pair = "" + left + right;
        if (!comparable(face, pair)) continue;
        List<String> ours = HarfBuzz.lines(face.shape(pair, Set.of()));
        List<String> theirs = oracle.shape(pair);
        if (!ours.equals(theirs)) different.add(pair + " " + ours + " / " + theirs);
      }
    }
    assertEquals("", String.join("\n", different));
  }

  /**
   * What the JDK can tell. It shapes our Chinese faces as for Latin text, which changes figures,
   * dashes and straight quotation marks; and it looks for the parts of letters that a face lacks,
   * where we take another face. It takes the micro sign for Greek and ends a run there, and it
   * shows no soft hyphens. Two ï in a row come closer in Source Serif by a contextual rule, and we
   * know none.
   */
  private static boolean comparable(Face face, String text) {
    if (text.contains("ïï") || text.contains("µ") || text.contains("\u00AD")) return false;
    if (face.han()) {
      return text.codePoints()
          .noneMatch(c -> Character.isDigit(c) || "…—\"'".indexOf(c) >= 0 || face.glyph(c) == 0);
    }
    return true;
  }

  @Test
  void aLigatureBelongsToItsFirstLetter() throws IOException {
    Face face = Fonts.face("SourceSerif4-Regular.ttf");
    Shaped office = face.shape("office", Set.of());
    assertArrayEquals(new int[] {0, 1, 4, 5}, office.clusters());
    assertEquals(IntStream.of(office.advances()).sum(), office.width());
    assertEquals("office", office.text());
  }

  @Test
  void anInvisibleCharacterGivesNoGlyphButKeepsLettersApart() throws IOException {
    Face face = Fonts.face("SourceSerif4-Regular.ttf");
    assertArrayEquals(new int[] {0, 1}, face.shape("ﬁx", Set.of()).clusters());
    assertArrayEquals(new int[] {0}, face.shape("fi", Set.of()).clusters());
    assertArrayEquals(new int[] {0, 2}, face.shape("f\u200Ci", Set.of()).clusters());
    assertArrayEquals(new int[] {0}, face.shape("\uFEFFa\uFE0F", Set.of()).clusters());
    assertEquals(0, face.shape("\u200D", Set.of()).glyphs().length);
    assertEquals(0, face.shape("", Set.of()).width());
  }

  @Test
  void aLetterAndItsMarkAreComposed() throws IOException {
    Face face = Fonts.face("SourceSerif4-Regular.ttf");
    Shaped shaped = face.shape("re\u0301sume\u0301", Set.of());
    assertArrayEquals(face.shape("résumé", Set.of()).glyphs(), shaped.glyphs());
    assertArrayEquals(new int[] {0, 1, 3, 4, 5, 6}, shaped.clusters());
    assertEquals(2, face.shape("q\u0301", Set.of()).glyphs().length);
    assertEquals(1, face.shape("\u0301", Set.of()).glyphs().length);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyFaceHasTheSpacesAndHyphensOfTheTrade(String name) throws IOException {
    Face face = Fonts.face(name);
    if (!Fonts.latin(name)) {
      for (int code = ' '; code < 0x2000; code++) assertEquals(0, face.glyph(code), name);
      return;
    }
    for (int code : new int[] {0xA0, 0x2011, 0x2009, 0x202F, 0x2002, 0x2003}) {
      String text = "1" + Character.toString(code) + "2";
      Shaped shaped = face.shape(text, Set.of());
      assertEquals(3, shaped.glyphs().length);
      assertTrue(shaped.glyphs()[1] != 0, name + " lacks U+" + Integer.toHexString(code));
      assertTrue(shaped.advances()[1] > 0);
    }
    int thin = face.shape("\u2009", Set.of()).width();
    assertTrue(thin < face.shape("\u2003", Set.of()).width() / 2, "a thin space is " + thin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NotoSansSC-Regular.ttf",
        "NotoSansSC-Bold.ttf",
        "NotoSerifSC-Regular.ttf",
        "NotoSerifSC-Bold.ttf"
      })
  void aChineseDashIsOneGlyphOfTwoEm(String name) throws IOException {
    Face face = Fonts.face(name);
    assertTrue(face.han());
    Shaped dash = face.shape("元——角", Set.of());
    assertArrayEquals(new int[] {0, 1, 3}, dash.clusters());
    assertArrayEquals(new int[] {1000, 2000, 1000}, dash.advances());
    assertEquals(1000, face.shape("—", Set.of()).width());
    assertEquals(2000, face.shape("……", Set.of()).width());
    assertEquals(4000, face.shape("干细胞。", Set.of()).width());
  }

  @Test
  void featuresChangeFiguresAndLetters() throws IOException {
    Face face = Fonts.face("SourceSerif4-Regular.ttf");
    Shaped oldStyle = face.shape("1789", EnumSet.of(Feature.OLDSTYLE_FIGURES));
    Shaped tabular = face.shape("1789", EnumSet.of(Feature.TABULAR_FIGURES));
    assertNotEquals(boxed(face.shape("1789", Set.of())), boxed(oldStyle));
    assertEquals(1, IntStream.of(tabular.advances()).distinct().count());
    Shaped small = face.shape("Graft", EnumSet.of(Feature.SMALL_CAPITALS));
    assertEquals(5, small.glyphs().length);
    assertEquals(face.glyph('G'), small.glyphs()[0]);
    assertNotEquals(face.glyph('r'), small.glyphs()[1]);
  }

  private static List<Integer> boxed(Shaped shaped) {
    return IntStream.of(shaped.glyphs()).boxed().toList();
  }

  /** Threads that share a face and its caches see what one thread sees. */
  @Test
  void severalThreadsShapeAlike() throws IOException {
    Set<String> words = words();
    Face alone = Fonts.face("SourceSerif4-Italic.ttf");
    Face shared = Fonts.face("SourceSerif4-Italic.ttf");
    List<String> expected = new ArrayList<>();
    for (String word : words) expected.add(HarfBuzz.lines(alone.shape(word, Set.of())).toString());
    List<List<String>> found =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(
                i ->
                    words.stream()
                        .map(word -> HarfBuzz.lines(shared.shape(word, Set.of())).toString())
                        .collect(Collectors.toList()))
            .collect(Collectors.toList());
    for (List<String> each : found) assertEquals(expected, each);
  }
}
