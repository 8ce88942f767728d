package leafpress.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import leafpress.diagnostic.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementTest {
  @ParameterizedTest
  @CsvSource({
    "note tip, tip, true",
    "note tip, note, true",
    "notes tip, note, false",
    "side-note, note, false",
    "'', note, false",
    "note, '', false",
    "'', '', false"
  })
  void classesAreWholeWords(String classes, String wanted, boolean has) {
    Element element = new Element("p", Map.of("class", classes), List.of(), Span.NONE);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertEquals(has, element.hasClass(wanted)));
  }
}
