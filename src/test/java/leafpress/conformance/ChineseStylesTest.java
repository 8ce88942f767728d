package leafpress.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leafpress.markup.Element;
import leafpress.page.GlyphRun;
import leafpress.page.Page;
import leafpress.page.Placed;
import leafpress.press.Proof;
import leafpress.style.Child;
import leafpress.style.ComputedStyle;
import leafpress.style.Emphasis;
import leafpress.style.Styled;
import leafpress.style.StyledText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the styles that come with Leafpress make of Chinese, in every format (CLREQ; Z-13 to Z-20
 * and Z-23 of docs/standards/chinese.md): the effective values of each element, and the glyphs of
 * the finished pages.
 */
class ChineseStylesTest {
  private static final String ARTICLE =
      """
      ---
      title: 中文样张
      subtitle: 各级标题与正文
      lang: zh-Hans
      summary: 请先咨询医生。
      audience: 所有读者
      ---

      ## 二级标题

      正文*着重*与**重点**，使用MSC的患者请先咨询医生[^1]。常规治疗未能充分缓解病情时，可以与医生讨论其他选择。

      第二段在这里，说明段与段之间怎样分开。

      ### 三级标题

      - 列表的第一项
      - 列表的第二项

      > 引文的文字，*着重*。

      #### 四级标题

      | 方法 | 次数 |
      | --- | --- |
      | 口服 | 每日2次 |

      表：口服的**次数**。

      > [!NOTE]
      > 注意的文字。

      [^1]: 脚注的文字。
      """;

  private static final String PUBLICATION =
      """
      id: sample
      title: {zh-Hans: 中文样张}
      publisher: 诊所
      date: 2026-11-22
      languages: [zh-Hans]
      articles: [sample]
      style: clinic
      editions:
        - booklet: {format: a5, style: reader, outputs: [pdf]}
      """;

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");
  private static final Map<String, Proof> PROOFS = new TreeMap<>();

  @TempDir static Path folder;

  @BeforeAll
  static void set() throws Exception {
    Files.createDirectories(folder.resolve("zh-Hans"));
    Files.writeString(folder.resolve("zh-Hans/sample.md"), ARTICLE);
    StringBuilder editions = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("styles/formats"))) {
      for (Path file : files.sorted().toList()) {
        String format = file.getFileName().toString().replace(".yml", "");
        editions.append("  - leaflet: {format: ").append(format).append("}\n");
      }
    }
    Files.writeString(folder.resolve("publication.yml"), PUBLICATION + editions);
    for (Proof proof : Proof.all(folder)) PROOFS.put(proof.name(), proof);
    assertTrue(PROOFS.size() > 12, PROOFS.keySet().toString());
  }

  /** Z-14. Display lines, which are larger than the text, may be closer. */
  @Test
  void linesAreHalfToAllOfTheSizeApart() {
    List<String> wrong = new ArrayList<>();
    each(
        (job, styled) -> {
          ComputedStyle style = styled.style();
          double times = (double) style.leading() / style.fontSize();
          boolean display = style.fontSize() > body(job).fontSize() * 1.05;
          if (!display && (times < 1.495 || times > 2.005)) wrong.add(job + tag(styled) + times);
        });
    assertEquals(List.of(), wrong);
  }

  /** Z-14, where both languages stand on the same lines. */
  @Test
  void linesOfTwoLanguagesAreAsFarApart(@TempDir Path both) throws Exception {
    Files.createDirectories(both.resolve("zh-Hans"));
    Files.createDirectories(both.resolve("en"));
    String front = "---\ntitle: %s\nlang: %s\nsummary: %s\n---\n\n%s\n";
    Files.writeString(
        both.resolve("zh-Hans/sample.md"), String.format(front, "样张", "zh-Hans", "请问。", "正文。"));
    Files.writeString(
        both.resolve("en/sample.md"), String.format(front, "Sample", "en", "Ask.", "Text."));
    String layouts =
        "  - leaflet: {format: a4-handout, languages: [en, zh-Hans], layout: side-by-side}\n"
            + "  - leaflet: {format: a4-handout, languages: [en, zh-Hans], layout: alternating}\n";
    Files.writeString(
        both.resolve("publication.yml"),
        PUBLICATION.replaceFirst("(?s)languages:.*", "").replace("{zh", "{en: Sample, zh")
            + "languages: [en, zh-Hans]\narticles: [sample]\nstyle: clinic\neditions:\n"
            + layouts);
    int seen = 0;
    for (Proof proof : Proof.all(both)) {
      seen++;
      visit(
          root(proof),
          styled -> {
            ComputedStyle style = styled.style();
            boolean chinese = style.language().startsWith("zh");
            if (!chinese
                || !styled.element().name().equals("p")
                || !styled.element().get("class").isEmpty()) return;
            assertTrue(style.leading() * 2 >= style.fontSize() * 2.99, proof.name());
          });
    }
    assertEquals(2, seen);
  }

  /** Z-15. */
  @Test
  void paragraphsHaveAnIndentOfTwoCharactersOrSpace() {
    for (Map.Entry<String, Proof> job : PROOFS.entrySet()) {
      Styled second = paragraphs(root(job.getValue())).get(1);
      ComputedStyle style = second.style();
      long space = style.margin().top() + style.margin().bottom();
      assertTrue(style.textIndent() > 0 != space > 0, job.getKey());
      if (style.textIndent() > 0) assertEquals(2 * style.fontSize(), style.textIndent());
    }
  }

  /** Z-17, Z-18. */
  @Test
  void nothingIsSlantedAndEmphasisIsWeightOrDots() {
    each(
        (job, styled) -> {
          assertTrue(!styled.style().italic(), job + tag(styled));
          if (!styled.element().name().equals("em")) return;
          boolean bold = styled.style().fontWeight() >= 700;
          boolean dots = styled.style().emphasis() != Emphasis.NONE;
          assertTrue(bold || dots, job + tag(styled));
        });
  }

  /** Z-19: a level is a tenth to a fifth larger than the next; the lowest may be told by weight. */
  @Test
  void headingsGrowByATenthToAFifthALevelAndTakeWholeLines() {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Proof> job : PROOFS.entrySet()) {
      ComputedStyle body = body(job.getKey());
      Map<String, ComputedStyle> levels = new TreeMap<>();
      visit(
          root(job.getValue()),
          styled -> {
            String name = styled.element().name();
            if (HEADINGS.contains(name) && inArticle(styled)) levels.put(name, styled.style());
          });
      long below = body.fontSize();
      for (String level : List.of("h4", "h3", "h2")) {
        if (!levels.containsKey(level)) continue;
        ComputedStyle style = levels.get(level);
        double times = (double) style.fontSize() / below;
        boolean lowest = level.equals("h4") && times > 0.99 && style.fontWeight() >= 700;
        boolean grows = times > 1.09 && times < 1.205;
        if (!grows && !lowest) wrong.add(job.getKey() + " " + level + " " + times);
        long taken = style.margin().top() + style.leading() + style.margin().bottom();
        double lines = (double) taken / body.leading();
        if (Math.abs(lines - Math.round(lines)) > 0.01) {
          wrong.add(job.getKey() + " " + level + " takes " + lines);
        }
        below = style.fontSize();
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Z-20: 10.5 points at least; leaflets 12, large print 18; notes and lists of terms 11. */
  @Test
  void typeIsLargeEnough() {
    List<String> wrong = new ArrayList<>();
    each(
        (job, styled) -> {
          double size = styled.style().fontSize() / 65536.0;
          double least = job.contains("large-print") ? 18 : job.contains("leaflets") ? 11 : 10.5;
          if (size < least - 0.01 && !small(styled)) wrong.add(job + tag(styled) + size);
        });
    assertEquals(List.of(), wrong);
    for (String job : PROOFS.keySet()) {
      double size = body(job).fontSize() / 65536.0;
      assertTrue(size >= (job.contains("leaflets") ? 12 : 10.5), job);
    }
  }

  /** Z-17, Z-23: the Han of all finished pages are from faces of Mainland forms, upright. */
  @Test
  void hanComesFromSimplifiedFaces() {
    Set<String> faces = new TreeSet<>();
    for (Proof proof : PROOFS.values()) {
      assertTrue(proof.pages().isPresent(), proof.name() + proof.findings().sorted());
      for (Page page : proof.pages().get().pages()) {
        for (Placed placed : page.content()) {
          if (!(placed instanceof GlyphRun)) continue;
          GlyphRun run = (GlyphRun) placed;
          if (han(run.text())) faces.add(run.face().name().replaceFirst(".*/", ""));
        }
      }
    }
    assertEquals(
        Set.of(
            "LeafpressKai-Regular.ttf",
            "NotoSansSC-Bold.ttf",
            "NotoSansSC-Regular.ttf",
            "NotoSerifSC-Bold.ttf",
            "NotoSerifSC-Regular.ttf"),
        faces);
  }

  /**
   * Z-21: Latin capitals are about as high as those that the Chinese face itself has. In large
   * print all text is of one size.
   */
  @Test
  void latinLettersHaveTheOpticalSizeOfTheHan() {
    for (Proof proof : PROOFS.values()) {
      if (proof.name().contains("large-print")) continue;
      GlyphRun latin = run(proof, "MSC").orElseThrow();
      GlyphRun han = run(proof, "，使用").or(() -> run(proof, "使用")).orElseThrow();
      double times = (double) capital(latin) / capital(han);
      assertTrue(times > 0.95 && times < 1.03, proof.name() + " " + times);
    }
  }

  private static Optional<GlyphRun> run(Proof proof, String text) {
    return proof.pages().orElseThrow().pages().stream()
        .flatMap(page -> page.content().stream())
        .filter(placed -> placed instanceof GlyphRun && ((GlyphRun) placed).text().contains(text))
        .map(placed -> (GlyphRun) placed)
        .findFirst();
  }

  /** How high an H of the run's face is at its size. */
  private static long capital(GlyphRun run) {
    long[] points = run.face().outline(run.face().glyph('H')).points();
    long top = 0;
    for (int i = 1; i < points.length; i += 2) top = Math.max(top, points[i]);
    return top * run.size() / run.face().unitsPerEm();
  }

  private static boolean small(Styled styled) {
    return styled.element().name().equals("sup")
        || styled.element().get("class").contains("noteref");
  }

  /** Each element of each job that holds Chinese text of its own. */
  private static void each(BiConsumer<String, Styled> look) {
    PROOFS.forEach(
        (name, proof) ->
            visit(
                root(proof),
                styled -> {
                  String text =
                      styled.children().stream()
                          .filter(c -> c instanceof StyledText)
                          .map(c -> ((StyledText) c).text())
                          .collect(Collectors.joining());
                  if (han(text)) look.accept(name, styled);
                }));
  }

  private static void visit(Styled styled, Consumer<Styled> look) {
    look.accept(styled);
    for (Child child : styled.children()) {
      if (child instanceof Styled) visit((Styled) child, look);
    }
  }

  private static List<Styled> paragraphs(Styled root) {
    List<Styled> found = new ArrayList<>();
    visit(
        root,
        styled -> {
          Element element = styled.element();
          if (!element.name().equals("section") || !element.get("class").contains("article"))
            return;
          for (Child child : styled.children()) visitOwn(child, found);
        });
    return found;
  }

  private static void visitOwn(Child child, List<Styled> found) {
    if (!(child instanceof Styled)) return;
    Styled styled = (Styled) child;
    String name = styled.element().name();
    if (name.equals("p") && styled.element().get("class").isEmpty()) found.add(styled);
    if (name.equals("section") || name.equals("div")) {
      styled.children().forEach(c -> visitOwn(c, found));
    }
  }

  private static boolean inArticle(Styled styled) {
    return styled.element().get("class").isEmpty() && styled.style().margin().top() > 0;
  }

  private static ComputedStyle body(String job) {
    return paragraphs(root(PROOFS.get(job))).get(1).style();
  }

  private static Styled root(Proof proof) {
    return proof.styled().orElseThrow().root();
  }

  private static boolean han(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  private static String tag(Styled styled) {
    return " " + styled.element().name() + "." + styled.element().get("class") + " ";
  }
}
