package leafpress.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs that TeX itself has broken; make-breaks.py beside the list explains it. */
class TotalFitTexTest {
  private static final long POINT = 65_536;
  private static final Settings TEX = new Settings(-1, 1_000, 10, 10_000, 5_000, 10_000, 0, 0);

  @Test
  void breaksWhereTexBreaks() throws IOException {
    List<String> cases = cases();
    assertTrue(cases.size() > 50, cases.size() + " cases");
    for (String line : cases) {
      String[] columns = line.split(": ");
      Measure measure = Measure.of(Long.parseLong(columns[0]) * POINT);
      Items items = items(columns[1]);
      assertEquals(columns[2], boxes(items, TotalFit.breakLines(items, measure, TEX)), line);
    }
  }

  private static Items items(String text) {
    Items items = new Items();
    for (String word : text.split("(?=[/+])")) {
      if (word.startsWith("/")) {
        items.glue(10 * POINT, 5 * POINT, 3 * POINT);
      } else if (word.startsWith("+")) {
        items.penalty(4 * POINT, 50, true);
      }
      items.box(Long.parseLong(word.replaceAll("[/+]", "")) * POINT);
    }
    return items.end(Items.FILL);
  }

  private static String boxes(Items items, Breaks breaks) {
    StringBuilder counts = new StringBuilder();
    for (int line = 0; line < breaks.lines(); line++) {
      int count = 0;
      for (int i = breaks.starts()[line]; i < breaks.at()[line]; i++) {
        count += items.kind(i) == Items.BOX ? 1 : 0;
      }
      counts.append(line == 0 ? "" : " ").append(count);
    }
    return counts.toString();
  }

  private static List<String> cases() throws IOException {
    try (InputStream in = TotalFitTexTest.class.getResourceAsStream("/tex/breaks.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}
