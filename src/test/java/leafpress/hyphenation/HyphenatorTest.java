package leafpress.hyphenation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenatorTest {
  private static String divided(Hyphenator hyphenator, String word, int before, int after) {
    StringBuilder shown = new StringBuilder(word);
    int[] points = hyphenator.points(word, before, after);
    for (int i = points.length - 1; i >= 0; i--) {
      shown.insert(points[i], "\u00b7");
    }
    return shown.toString();
  }

  private static String american(String word) {
    return divided(Hyphenator.forLanguage("en-US"), word, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-us", "en-gb"})
  void dividesAsTexDoesWithTheSameLists(String name) throws IOException {
    Hyphenator hyphenator =
        new Hyphenator(
            Patterns.parse(Lists.read(name + ".txt")),
            Exceptions.parse(Lists.read(name + ".exceptions.txt")));
    List<String> differ = new ArrayList<>();
    List<String> words = testList("/tex/hyphenated." + name + ".txt");
    for (String expected : words) {
      String got = divided(hyphenator, expected.replace("-", ""), 2, 3).replace('\u00b7', '-');
      if (!got.equals(expected)) {
        differ.add(got + " for " + expected);
      }
    }
    assertTrue(words.size() > 300);
    assertEquals(List.of(), differ);
  }

  /** Where the house divides otherwise than TeX, it does so by a list of its own. */
  @Test
  void dividesAsTexWithItsExceptionsButForTheHousesOwnList() throws IOException {
    List<String> own = words("en.exceptions.txt").map(w -> w.replace("-", "")).toList();
    List<String> differ = new ArrayList<>();
    for (String expected : testList("/tex/hyphenated.en-us.txt")) {
      String word = expected.replace("-", "");
      boolean same = american(word).replace('\u00b7', '-').equals(expected);
      if (!same && !own.contains(word)) differ.add(american(word) + " for " + expected);
    }
    assertEquals(List.of(), differ);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-us.exceptions.txt", "en.exceptions.txt"})
  void dividesEachWordOfItsListsAsTheySay(String name) throws IOException {
    List<String> own = words("en.exceptions.txt").map(w -> w.replace("-", "")).toList();
    List<String> differ = new ArrayList<>();
    for (String expected : words(name).toList()) {
      String word = expected.replace("-", "");
      boolean other = name.startsWith("en-") && own.contains(word);
      String got = divided(Hyphenator.forLanguage("en-US"), word, 1, 1).replace('\u00b7', '-');
      if (!other && !got.equals(expected)) differ.add(got + " for " + expected);
    }
    assertEquals(List.of(), differ);
  }

  private static Stream<String> words(String list) throws IOException {
    String text = new String(Lists.read(list), StandardCharsets.UTF_8);
    return text.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '%');
  }

  private static List<String> testList(String name) throws IOException {
    try (InputStream in = HyphenatorTest.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "hyphenation, hy·phen·a·tion",
    "table, ta·ble",
    "tables, ta·bles",
    "Patients, Pa·tients",
    "patient's, pa·tient's",
    "patient’s, pa·tient’s",
    "(patients, (pa·tients",
    "'patients', 'pa·tients'",
    "o'clock, o'clock",
    "NSAIDs, NSAIDs",
    "iPSCs, iPSCs",
    "HOSPITALS, HOSPITALS",
    "McDonald, McDonald",
    "B12dependent, B12dependent",
    "www.hospital.org, www.hospital.org",
    "name@hospital, name@hospital",
    "hospital., hos·pi·tal.",
    "naïveté, naïveté",
    "病人, 病人",
  })
  void leavesWholeWhatIsNoPlainWord(String word, String expected) {
    assertEquals(expected, american(word));
  }

  @ParameterizedTest
  @CsvSource({
    "nonsteroidal, non·ste",
    "non-steroidal, non-ste",
    "corticosteroids, cor·ti·co·ste",
    "antirheumatic, an·ti·rheu",
    "autoimmune, au·to·im",
  })
  void dividesMedicalWordsByTheirParts(String word, String start) {
    for (String tag : new String[] {"en", "en-GB"}) {
      String got = divided(Hyphenator.forLanguage(tag), word, 2, 3);
      assertTrue(got.startsWith(start), tag + ": " + got);
    }
  }

  @Test
  void keepsTheLeastLettersOfEachPart() {
    Hyphenator english = Hyphenator.forLanguage("en");
    assertEquals("hy·phen·a·tion", divided(english, "hyphenation", 2, 3));
    assertEquals("hyphen·a·tion", divided(english, "hyphenation", 3, 3));
    assertEquals("hy·phenation", divided(english, "hyphenation", 2, 6));
    assertEquals("hyphenation", divided(english, "hyphenation", 7, 7));
    assertEquals("re-hyphen·a·tion", divided(english, "re-hyphenation", 3, 3));
    assertEquals("ta·ble's", divided(english, "table's", 1, 1));
  }

  @Test
  void anyWordMayBeAsked() {
    Hyphenator english = Hyphenator.forLanguage("en");
    String longest = "x".repeat(100_000);
    for (String word : new String[] {"", "a", "-", "--", "'s", "\ud83d\ude00", longest}) {
      assertEquals(0, english.points(word, 2, 3).length);
    }
    assertEquals("ta·ble", divided(english, "table", 0, 0), "a letter on each side at least");
  }

  @Test
  void knowsWhichLanguagesItKnows() {
    assertSame(Hyphenator.forLanguage("en"), Hyphenator.forLanguage("EN-us"));
    assertSame(Hyphenator.forLanguage("en-GB"), Hyphenator.forLanguage("en-AU"));
    assertSame(Hyphenator.none(), Hyphenator.forLanguage("zh-Hans"));
    assertSame(Hyphenator.none(), Hyphenator.forLanguage("enm"));
    assertEquals(0, Hyphenator.none().points("hyphenation", 2, 3).length);
    assertEquals("al·tern·at·ive", divided(Hyphenator.forLanguage("en-GB"), "alternative", 2, 3));
    assertEquals("al·ter·na·tive", american("alternative"));
  }

  @Test
  void theLastOfTwoListsOfExceptionsCounts() {
    Exceptions exceptions = Exceptions.parse(list("ta-ble", "hos-pital"), list("tab-le"));
    Patterns patterns = Patterns.parse(list("% no 1b", "a1b", "", "z", "hospitle"));
    Hyphenator hyphenator = new Hyphenator(patterns, exceptions);
    assertEquals("tab·le", divided(hyphenator, "table", 1, 1));
    assertEquals("hos·pital", divided(hyphenator, "hospital", 1, 1));
    assertEquals("za·ble", divided(hyphenator, "zable", 1, 1));
  }

  private static byte[] list(String... lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.US_ASCII);
  }
}
