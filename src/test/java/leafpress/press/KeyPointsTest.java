package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import leafpress.diagnostic.Findings;
import leafpress.page.GlyphRun;
import leafpress.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Key points as they stand on the flap, from the summary as it was written. */
class KeyPointsTest {
  private static final List<String> THREE = List.of("流感不是感冒。", "老人应每年接种！请预约。", "留观 30 分钟。");

  @TempDir Path folder;

  @Test
  void aListOfTheAuthorsHasAPointForEachItem() throws Exception {
    String list = THREE.stream().map(item -> "\n  - " + item).collect(Collectors.joining());
    assertEquals("•" + String.join("•", THREE), points("zh-Hans", "|" + list));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Shake it. Breathe out., •Shake it.•Breathe out.",
    "zh-Hans, 先摇匀。再呼气。, •先摇匀。•再呼气。",
  })
  void aTextHasOneForEachSentence(String language, String summary, String expected)
      throws Exception {
    assertEquals(expected, points(language, summary));
  }

  /** In two languages, too, they stand on the flap of a format that has one. */
  @Test
  void thoseOfBothLanguagesStandOnTheFlap() throws Exception {
    Path manuscript =
        SmallPublication.in(folder)
            .article("en/one", "One", "summary: Shake it.", "Text.")
            .article("zh-Hans/one", "一", "summary: 先摇匀。", "文。")
            .key("style: clinic")
            .leaflet("format: a4-letter-fold, layout: alternating")
            .written();
    Findings findings = new Findings();
    Order order = Order.all(manuscript, folder.resolve("dist"));
    Desk desk = Desk.open(order, findings).orElseThrow();
    Job job = Jobs.of(desk.publication(), order, findings).get(0);
    Page flap = Prepared.of(desk, new Press(desk), job, findings).pages(findings).pages().get(1);
    assertEquals("Key points•Shake it.要点•先摇匀。", text(flap));
  }

  /** What stands under the heading of the flap, without the spaces of layout. */
  private String points(String language, String summary) throws Exception {
    Path manuscript =
        SmallPublication.in(folder)
            .article(language + "/one", "One", "summary: " + summary, "Text.")
            .key("style: clinic")
            .leaflet("format: a4-letter-fold")
            .written();
    Findings findings = new Findings();
    Page flap =
        Prepared.of(Prepared.order(manuscript, "", "a4-letter-fold", ""), findings)
            .pages(findings)
            .pages()
            .get(1);
    return text(flap).replaceFirst("Key points|要点", "");
  }

  private static String text(Page page) {
    return page.content().stream()
        .flatMap(placed -> run(placed).stream())
        .map(GlyphRun::text)
        .collect(Collectors.joining())
        .strip();
  }

  private static Optional<GlyphRun> run(Object placed) {
    return Optional.of(placed).filter(GlyphRun.class::isInstance).map(GlyphRun.class::cast);
  }
}
