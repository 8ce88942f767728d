package leafpress.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import leafpress.conformance.EpubConformance;
import leafpress.conformance.EpubText;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture leads to what says at length what it shows. */
class DescribedTest {
  private static final String FIGURE =
      "<figure><img src='images/Cell 1.png' alt='A chart.'/></figure>";
  private static final String TABLE =
      "<table><caption>T</caption><tr><th scope='col'>A</th></tr><tr><td>1</td></tr></table>";

  @TempDir Path folder;

  private static byte[] book(String text) {
    String article = "<section class='article'><h1>T</h1>" + text + "</section>";
    return Sample.write(Sample.english(), Sample.body(article), new Findings());
  }

  private static Map<String, byte[]> files(byte[] book) throws Exception {
    return EpubText.entries(book);
  }

  /** For each picture what it leads to: the element, its id, and its words. */
  private static List<String> led(byte[] book) throws Exception {
    String text = new String(files(book).get("EPUB/article.xhtml"), StandardCharsets.UTF_8);
    return Pattern.compile("<img[^>]*aria-details=\"([^\"]*)\"")
        .matcher(text)
        .results()
        .map(
            (MatchResult m) -> {
              String tag = "(?s).*<(\\w+)[^>]* id=\"" + m.group(1) + "\"[^>]*>(.*?)</\\1>.*";
              return text.replaceFirst(tag, "$1: $2").replaceAll("<[^>]*>|\\s+", " ").strip();
            })
        .toList();
  }

  @Test
  void toADescriptionOrATable() throws Exception {
    byte[] book =
        book(FIGURE + "<p class='description'>Fewer.</p>" + FIGURE + TABLE + FIGURE + "<p>No.</p>");
    assertEquals(
        List.of("p: Fewer.", "table: T A 1"),
        led(book).stream().map(t -> t.replaceAll(" +", " ")).toList());
    EpubConformance found = EpubConformance.of(Files.write(folder.resolve("book.epub"), book));
    assertEquals(List.of(), found.messages());
    assertEquals(List.of(), found.oddUsages());
  }

  @Test
  void ofItsOwnLanguageInAPair() throws Exception {
    String pair =
        "<div class='pair'><div>%s</div><div lang='zh-Hans' class='second'>%s</div></div>";
    String chinese = FIGURE.replace("A chart.", "图。");
    byte[] book =
        book(
            String.format(pair, FIGURE, chinese)
                + String.format(
                    pair, "<p class='description'>Fewer.</p>", "<p class='description'>更少。</p>"));
    assertEquals(List.of("p: Fewer.", "p: 更少。"), led(book));
  }

  @Test
  void andTheMetadataSaysSo() throws Exception {
    String opf = "EPUB/package.opf";
    byte[] described = files(book(FIGURE + "<p class='description'>Fewer.</p>")).get(opf);
    assertTrue(new String(described, StandardCharsets.UTF_8).contains(">longDescription<"));
    byte[] bare = files(book(FIGURE)).get(opf);
    assertFalse(new String(bare, StandardCharsets.UTF_8).contains("longDescription"));
  }
}
