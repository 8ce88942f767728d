package leafpress.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken apart as the first letter of a block, and what stays with it. */
class FirstLetterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Stem cells</p>|p(::first-word(::first-letter('S') 'tem') ' cells')",
        "<p>  Stem</p>|p('  ' ::first-word(::first-letter('S') 'tem'))",
        "<p>“Ask,” she said</p>|p(::first-word(::first-letter('“A') 'sk') ',” she said')",
        "<p>A cell</p>|p(::first-letter('A') ' cell')",
        "<p>干细胞</p>|p(::first-letter('干') '细胞')",
        "<p>《书》里</p>|p(::first-letter('《书》') '里')",
        "<p>9 cells</p>|p(::first-letter('9') ' cells')",
        "<p>E\u0301toile</p>|p(::first-word(::first-letter('E\u0301') 'toile'))",
        "<p><b>Bo</b>ld</p>|p(b(::first-word(::first-letter('B') 'o')) 'ld')",
        "<p> <b/>Bo</p>|p(' ' b() ::first-word(::first-letter('B') 'o'))",
        "<p>– dash</p>|p('– dash')",
        "<p>…</p>|p('…')",
        "<p><img/>Stem</p>|p(img() 'Stem')",
        "<p><a href='#x'>Stem</a></p>|p(a('Stem'))",
        "<p><sup>1</sup> Stem</p>|p(sup('1') ' Stem')",
        "<p/>|p()",
      })
  void takenApart(String xml, String tree) {
    Sample sample = new Sample("p::first-letter { initial-letter: 3 }", unescaped(xml));
    assertEquals(unescaped(tree), Sample.show(sample.root()));
    assertEquals("", sample.findings());
  }

  private static String unescaped(String text) {
    return text.replace("\\u0301", "\u0301");
  }

  @Test
  void aLetterOfTheSameSizeLeavesItsWordAlone() {
    Sample sample = new Sample("p::first-letter { color: red }", "<p>Stem</p>");
    assertEquals("p(::first-letter('S') 'tem')", Sample.show(sample.root()));
    assertEquals(0xFF0000, sample.style("::first-letter").color());
  }

  @Test
  void itsStyleIsThatOfTheElementAroundIt() {
    Sample sample =
        new Sample(
            "b { font-weight: bold } p::first-letter { initial-letter: 2; font-style: italic }",
            "<p lang='en'><b lang='zh'>一二</b></p>");
    ComputedStyle letter = sample.style("::first-letter");
    assertEquals(700, letter.fontWeight());
    assertEquals(true, letter.italic());
    assertEquals("zh", letter.language());
  }
}
