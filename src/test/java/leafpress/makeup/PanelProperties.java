package leafpress.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import leafpress.edition.Format;
import leafpress.edition.Panel;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is set on whatever panels or columns, {@link Inspection} finds nothing wrong: all of it
 * is there, or it is refused as overset; nothing overlaps; nothing leaves the safe area of its
 * panel; there is no panel more or less than the format has.
 */
class PanelProperties {
  private static final Path CLINIC = Path.of("styles/clinic/print.css");
  private static final String[] FORMATS = formats();

  @Property(tries = 66, seed = "1", shrinking = ShrinkingMode.OFF)
  void anyCopyOnAnyFormat(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Format format = Trial.format(FORMATS[random.nextInt(FORMATS.length)]);
    int blocks = random.nextInt(3) == 0 ? 100 : 1 + random.nextInt(14);
    set(format, RandomArticle.of(seed, blocks));
  }

  /** Each format there is, with little copy, much, and some. */
  @ParameterizedTest
  @MethodSource("formats")
  void from50To5000Words(String name) throws IOException {
    Format format = Trial.format(name);
    Random random = new Random(name.hashCode());
    for (int words : new int[] {50, 50 + random.nextInt(4_950), 5_000}) {
      String article = RandomArticle.ofWords(random.nextLong(), words);
      assertTrue(count(article) >= words, name + " of " + words);
      set(format, article);
    }
  }

  /**
   * What copyfitting says of copy is true of its pages: where a setting is found, all of it has
   * room at that setting, and where none is, it is refused. {@code -Dleafpress.random=20} tries
   * twenty articles a format.
   */
  @ParameterizedTest
  @MethodSource("formats")
  void whatIsFittedFits(String name) throws IOException {
    Format format = Trial.format(name);
    if (format.panels().isEmpty()) return;
    Random random = new Random(name.hashCode());
    for (int i = 0; i < Integer.getInteger("leafpress.random", 6); i++) {
      String article =
          RandomArticle.ofWords(
              random.nextLong(), i == 0 ? 50 : 50 + random.nextInt(i == 5 ? 4_950 : 950));
      fit(format, article, "");
    }
  }

  /** Large first letters take as much room as they were thought to. */
  @ParameterizedTest
  @ValueSource(strings = {"a4-letter-fold", "slim"})
  void whatIsFittedWithInitialsFits(String name) throws IOException {
    Random random = new Random(name.hashCode());
    for (int i = 0; i < 6; i++) {
      String article = RandomArticle.ofWords(random.nextLong(), 60 + random.nextInt(200));
      fit(Trial.format(name), article, "p::first-letter { initial-letter: 2.5 2 }");
    }
  }

  private static void fit(Format format, String markup, String rules) throws IOException {
    Trial trial = Trial.fitted(kinds(format, markup), CLINIC, rules, Trial.frame(format));
    // Copy that is over is cut anywhere, beside a large first letter, too; it is not printed.
    if (!(trial.refused() && trial.initials())) Inspection.of(trial);
    boolean over =
        trial.findings().sorted().stream().anyMatch(d -> d.rule() == MakeupRule.OVERSET_COPY);
    assertEquals(trial.frame().fixed() && trial.refused(), over, format.name());
    assertEquals(format.panels().size(), trial.pages().pages().size());
  }

  /** Every Chinese character is a word, and what stands between blanks and tags. */
  private static int count(String article) {
    String text = article.replaceAll("<[^>]*>", " ").replaceAll("\\p{IsHan}", " x ");
    return text.strip().split("\\s+").length;
  }

  private static void set(Format format, String markup) throws IOException {
    Trial trial = Trial.of(kinds(format, markup), CLINIC, "", Trial.frame(format));
    Inspection.of(trial);
    if (format.panels().isEmpty()) return;
    assertEquals(format.panels().size(), trial.pages().pages().size());
    for (int i = 0; i < format.panels().size(); i++) {
      Panel panel = format.panels().get(i);
      assertEquals(panel.size().width(), trial.pages().pages().get(i).width());
      assertTrue(trial.frame().columnLeft(i) >= panel.margins().left());
    }
  }

  /** The markup with the classes of a body in a format. */
  private static String kinds(Format format, String markup) {
    String kind = format.panels().isEmpty() ? format.name() : "panels " + format.name();
    if (format.columns() > 1 && format.panels().isEmpty()) kind += " columns";
    if (format.asideWidth() > 0) kind += " margin-column";
    return markup.replace("a4-handout", kind);
  }

  private static String[] formats() {
    try (Stream<Path> files = Files.list(Path.of("styles/formats"))) {
      return files
          .map(f -> f.getFileName().toString().replace(".yml", ""))
          .sorted()
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
