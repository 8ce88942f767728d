package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import leafpress.copyfit.Sentence;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what the report of a refusal advises has a leaflet that fits. */
class CutsTest {
  /** So many heights at which it does not fit; at more, too few sentences can be spared. */
  private static final int REFUSED = 5;

  private static final String FACTS =
      "summary: Look at it. Then read it. Then keep it.\nauthor: Nurses of the Clinic by the River\n"
          + "reviewed-by: A Doctor\nreviewed: 2026-11-01\nnext-review: 2028-11-01\n"
          + "contact: The Clinic by the River, telephone 01234 567890, Monday to Friday, nine to five";

  private static final List<String> THINGS =
      List.of(
          "The house stands by the river. Boats pass its windows every morning of the year.",
          "Nurses wear blue shirts. Doctors wear green ones with their names upon the pocket.",
          "Breakfast comes at eight. Porridge, fruit and bread are what most people choose.",
          "The garden has old trees. Birds nest in the tallest of them until late summer.",
          "Letters arrive at noon. Somebody from the office carries them round the wards.",
          "Music plays on Sundays. Children of a school nearby sing songs of many countries.",
          "The library lends books. Films and newspapers lie on the shelf beside its door.",
          "Buses leave from the gate. The journey to town takes about a quarter of an hour.");

  @TempDir Path folder;
  private String format = "a4-letter-fold";

  /**
   * Both articles in both languages on a letter fold that is a little too low for them, and lower:
   * what is to be cut is cut in the manuscript, and nothing else.
   */
  @ParameterizedTest
  @CsvSource({
    "rheumatology, en",
    "multiple-sclerosis, en",
    "rheumatology, zh-Hans",
    "multiple-sclerosis, zh-Hans"
  })
  void whatIsCutAsAdvisedFits(String article, String language) throws Exception {
    int tried = 0;
    for (int bottom = 10; tried < REFUSED; bottom += 2) {
      copy(Path.of("manuscript"), folder.resolve("manuscript"));
      lowered(bottom);
      Optional<NoFit> refused = noFit(article, language);
      if (refused.isEmpty()) continue;
      fits(refused.get(), article, language);
      tried++;
    }
  }

  private void fits(NoFit refused, String article, String language) throws Exception {
    int lines = refused.linesOfText();
    assertEquals(refused.fit().castoff().overLines(), lines, "running text alone");
    List<Sentence> cuts = cuts(refused, article, language);
    int saved = cuts.stream().mapToInt(Sentence::saves).sum();
    assertTrue(saved >= lines, () -> saved + " of " + lines + " lines");
    for (Sentence cut : cuts) cut(cut);
    Optional<NoFit> after = noFit(article, language);
    assertTrue(after.isEmpty(), () -> lines + " lines, cut " + cuts);
  }

  /** A code to be read by phones is a few lines high: as many are to be cut for it. */
  @Test
  void aCodeThatFindsNoRoomCountsForItsHeight() throws Exception {
    format = "a6-card";
    int cut = 0;
    for (int paragraphs = 2; paragraphs <= THINGS.size(); paragraphs++) {
      StringBuilder text = new StringBuilder("> [!WARNING]\n> ");
      text.append("Do not stop your medicines by yourself. ".repeat(9)).append("\n\n");
      for (int i = 0; i < paragraphs; i++) text.append(THINGS.get(i)).append("\n\n");
      SmallPublication.in(folder.resolve("manuscript"))
          .key("address: https://clinic.example/leaflets/")
          .article("en/card", "A Card", FACTS, text.toString())
          .leaflet("format: a6-card")
          .written();
      Optional<NoFit> refused = noFit("card", "en");
      if (refused.isEmpty()) continue;
      List<Sentence> cuts = cuts(refused.get(), "card", "en");
      int saved = cuts.stream().mapToInt(Sentence::saves).sum();
      if (saved < refused.get().linesOfText()) continue; // no matter of cuts
      for (Sentence one : cuts) cut(one);
      assertTrue(noFit("card", "en").isEmpty(), () -> "cut " + cuts);
      cut++;
    }
    assertTrue(cut > 1, cut + " leaflets");
  }

  /** A cover has copy of its own, which no cut of the text helps; and much is no matter of cuts. */
  @Test
  void theReportSaysWhatHelpsWhichPanel() throws Exception {
    copy(Path.of("manuscript"), folder.resolve("manuscript"));
    Path article = folder.resolve("manuscript/en/rheumatology.md");
    String text = Files.readString(article).replace("<!-- only: full -->", "");
    String title = "title: \"" + "Stem Cells and What Is Known of Them ".repeat(9) + "\"";
    Files.writeString(article, text.replaceFirst("title: .*", title));
    Findings findings = new Findings();
    Press.print(order("rheumatology", "en"), Progress.NONE)
        .findings()
        .sorted()
        .forEach(findings::add);
    Diagnostic refused =
        findings.sorted().stream()
            .filter(d -> d.rule() == PressRule.NO_FIT)
            .findFirst()
            .orElseThrow();
    String said = refused.message() + "\n" + refused.hint();
    assertTrue(said.contains("rheumatology (en) does not fit a4-letter-fold"), said);
    assertTrue(said.matches("(?s).* lines are over on the panels: \\d+ on “cover”, .*"), said);
    assertTrue(said.matches("(?s).*, \\d+ on “inside 3”.*"), said);
    assertTrue(said.matches("(?s).*\ncut .*“.*” in line \\d+ .*"), said);
    assertTrue(said.matches("(?s).*; that saves \\d+ of \\d+ lines, so also .*"), said);
    assertTrue(said.contains("mark what only longer editions need: <!-- only: full -->"), said);
    assertTrue(said.contains("for “cover” shorten the title, the subtitle or the summary"), said);
    assertTrue(said.endsWith("; or take the format a5-booklet"), said);
  }

  private void lowered(int bottom) throws IOException {
    Path formats = Files.createDirectories(folder.resolve("manuscript/styles/formats"));
    String fold = Files.readString(Path.of("styles/formats/a4-letter-fold.yml"));
    String low = fold.replaceAll("(role: inside.*mm)}", "$1, margins: {bottom: " + bottom + "mm}}");
    Files.writeString(formats.resolve("a4-letter-fold.yml"), low);
  }

  /** Takes a sentence, or so many words of the end of one, out of its file. */
  private static void cut(Sentence cut) throws IOException {
    Path file = Path.of(cut.place().file());
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    int at = cut.place().line() - 1;
    String line = lines.get(at);
    String gone = cut.whole() ? cut.text() : end(cut);
    int from = line.replace("**", "").equals(line) ? line.lastIndexOf(gone) : line.indexOf(gone);
    assertTrue(from >= 0, () -> "“" + gone + "” is not in “" + line + "”");
    String rest = line.substring(0, from) + line.substring(from + gone.length());
    lines.set(at, rest.replace("  ", " ").strip());
    Files.write(file, lines);
  }

  /** The last words of a paragraph, two Han characters for a word, without the full stop. */
  private static String end(Sentence cut) {
    String text = cut.text().substring(0, cut.text().length() - 1);
    boolean han = text.codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
    if (han) return text.substring(Math.max(0, text.length() - 2 * cut.words()));
    int from = text.length();
    for (int i = 0; i < cut.words() && from > 0; i++) from = text.lastIndexOf(' ', from - 1);
    return text.substring(Math.max(0, from));
  }

  private Order order(String article, String language) {
    return new Order(
        folder.resolve("manuscript"),
        folder.resolve("dist"),
        Optional.of(article),
        Optional.of(format),
        Optional.empty(),
        Optional.of(language),
        1);
  }

  private Optional<NoFit> noFit(String article, String language) throws Exception {
    Findings findings = new Findings();
    Order order = order(article, language);
    Desk desk = Desk.open(order, findings).orElseThrow();
    return Prepared.of(desk, new Press(desk), job(desk, order), findings).fitting(findings).noFit();
  }

  private List<Sentence> cuts(NoFit refused, String article, String language) throws Exception {
    Order order = order(article, language);
    Desk desk = Desk.open(order, new Findings()).orElseThrow();
    Press press = new Press(desk);
    return refused.cuts(press, job(desk, order));
  }

  private Job job(Desk desk, Order order) throws Exception {
    Findings findings = new Findings();
    return Jobs.leaflets(desk.publication(), order, List.of(format), findings).stream()
        .filter(job -> job.languages().size() == 1)
        .findFirst()
        .orElseThrow();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
        Path there = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) Files.createDirectories(there);
        else Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
