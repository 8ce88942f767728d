package leafpress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final Map<String, Object> SAMPLE =
      Json.object(
          "text",
          "“a” \"b\"",
          "list",
          List.of(1, true, Map.of()),
          "none",
          List.of(),
          "size",
          new BigDecimal("1.50"));

  @Test
  void documentHasAValueALine() {
    String expected =
        """
        {
          "text": "“a” \\"b\\"",
          "list": [
            1,
            true,
            {}
          ],
          "none": [],
          "size": 1.50
        }
        """;
    assertEquals(expected, Json.document(SAMPLE));
  }

  @Test
  void lineHasNoSpaces() {
    String expected = "{\"text\":\"“a” \\\"b\\\"\",\"list\":[1,true,{}],\"none\":[],\"size\":1.50}";
    assertEquals(expected, Json.line(SAMPLE));
  }

  @Test
  void whatIsNotACharacterIsWrittenAsItsNumber() {
    assertEquals("\"\\n\\u0007\\u001f\\u2028\\\\\"", Json.line("\n\u0007\u001f\u2028\\"));
    assertEquals("\"😀\\ud83d\"", Json.line("😀\ud83d"));
    assertEquals("\"\\ude00a\"", Json.line("\ude00a"));
  }
}
