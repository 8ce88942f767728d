package leafpress.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** ICU4J as oracle over the manuscripts. It follows a later Unicode; where that shows is said. */
class LineBreaksIcuTest {
  @Test
  void agreesWithIcuOnTheManuscripts() throws IOException {
    List<String> differ = new ArrayList<>();
    int places = 0;
    for (String text : manuscripts()) {
      BreakIterator icu = BreakIterator.getLineInstance(ULocale.ROOT);
      icu.setText(text);
      byte[] ours = LineBreaks.opportunities(text, LineBreaks.Level.UNICODE);
      for (int i = 1; i < text.length(); i++) {
        places++;
        boolean same = icu.isBoundary(i) == (ours[i] != LineBreaks.NO);
        if (!same) {
          differ.add(around(text, i));
        }
      }
    }
    assertTrue(places > 10_000, places + " places");
    assertEquals(List.of(), differ);
  }

  private static List<String> manuscripts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String language : new String[] {"en", "zh-Hans"}) {
      try (Stream<Path> files = Files.list(Path.of("manuscript", language))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
          texts.add(Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }

  private static String around(String text, int i) {
    String before = text.substring(Math.max(0, i - 8), i);
    String after = text.substring(i, Math.min(text.length(), i + 8));
    return (before + "|" + after).replace("\n", "\\n");
  }
}
