package leafpress.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import leafpress.markup.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which elements a style sheet may make bold. */
class ReachTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dt { font-weight: bold }|<dt/>|true",
        "dt { font-weight: normal }|<dt/>|false",
        "dd { font-weight: bold }|<dt/>|false",
        "|<h2/>|true",
        "|<p/>|false",
        "p.label { color: red; font-weight: 700 }|<p class='x label'/>|true",
        "p.label { font-weight: 700 }|<p/>|false",
        "dl > dt, aside .x:first-child { font-weight: 600 }|<i class='x'/>|true",
        "@media all { .x { font-weight: bold } }|<i class='x'/>|true",
        "p:not(.a .b)[lang] { font: bold 1em serif }|<p/>|true",
        "/* p { font-weight: bold } */ q { font-weight: 400 }|<p/>|false",
        "#id { font-weight: bold }|<p/>|true",
        "th { font-weight: normal }|<th/>|false",
        "tr th { font-weight: normal }|<th/>|true",
      })
  void bold(String css, String xml, boolean expected) {
    Element element = Sample.read(xml);
    assertEquals(expected, Reach.bold(css == null ? "" : css).begins(element));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "body, p { font-family: \"A\", serif }|<p/>|true",
        "body, p { font-family: 'A', serif }|<p/>|true",
        "p { font: bold 1em 'A' }|<p/>|true",
        "p { font-family: \"A B\", serif }|<p/>|false",
        "p { color: red; font-family: serif }|<p/>|false",
      })
  void family(String css, String xml, boolean expected) {
    assertEquals(expected, Reach.family(css, "A").begins(Sample.read(xml)));
  }
}
