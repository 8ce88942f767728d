package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import leafpress.conformance.Faithful;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Severity;
import leafpress.makeup.Inspection;
import leafpress.page.Pages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Manuscripts of 50 to 5,000 words at every format, from Markdown to the finished file: each fits,
 * or is refused with a report. Nothing lies on something else, leaves the safe area of its panel,
 * or is lost: the file says what the manuscript says. {@code -Dleafpress.random=20} throws more.
 */
class AnyManuscriptTest {
  private static final int[] WORDS = {50, 200, 400, 700, 1_200, 5_000};

  @TempDir Path folder;

  static List<String> formats() {
    return SmallPublication.formats();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void fitsOrIsRefused(String format) throws Exception {
    Random random = new Random(format.hashCode());
    int rounds = Integer.getInteger("leafpress.random", 1);
    int fit = 0;
    int all = 0;
    for (int round = 0; round < rounds; round++) {
      for (int words : WORDS) {
        int wanted = words == 50 || words == 5_000 ? words : words + random.nextInt(words);
        boolean chinese = random.nextInt(3) == 0;
        String text = RandomManuscript.of(random, chinese, wanted);
        if (fits(format, chinese ? "zh-Hans" : "en", text)) fit++;
        all++;
      }
    }
    assertTrue(fit > 0 && (fit < all || !format.contains("fold")), fit + " of " + all);
  }

  private boolean fits(String format, String language, String text) throws Exception {
    Path manuscript = write(language, text);
    Optional<String> none = Optional.empty();
    Path dist = folder.resolve("dist");
    Order order = new Order(manuscript, dist, none, Optional.of(format), none, none, 1);
    Findings findings = new Findings();
    Desk desk = Desk.open(order, findings).orElseThrow();
    Press press = new Press(desk);
    Job job = Jobs.leaflets(desk.publication(), order, List.of(format), findings).get(0);
    Prepared leaflet = Prepared.of(desk, press, job, findings);
    Findings made = new Findings();
    Fitting fitting = leaflet.fitting(new Findings());
    Pages pages = leaflet.pages(made);
    List<Diagnostic> errors = new ArrayList<>(made.sorted());
    errors.removeIf(d -> d.severity() != Severity.ERROR);
    if (fitting.noFit().isEmpty()) {
      assertEquals(List.of(), errors, text);
      Inspection.of(fitting.styled(), fitting.frame(), pages, made);
      faithful(press, desk, job, order, text);
      return true;
    }
    assertEquals(List.of(PressRule.NO_FIT), errors.stream().map(Diagnostic::rule).toList(), text);
    assertFalse(errors.get(0).hint().isEmpty());
    return false;
  }

  private void faithful(Press press, Desk desk, Job job, Order order, String text)
      throws Exception {
    Press.print(order, Progress.NONE);
    Proof proof = Proof.of(press, desk, job, desk.publication().about());
    byte[] screen = Files.readAllBytes(order.dist().resolve(proof.name() + ".pdf"));
    assertEquals(List.of(), Faithful.pdf(proof, screen), text);
    assertTrue(TypeSizes.of(proof.pages().orElseThrow()).smallest() >= 9 * 65_536, text);
  }

  private Path write(String language, String text) {
    return SmallPublication.in(folder.resolve("manuscript"))
        .article(language + "/one", text)
        .file(RandomManuscript.DRAWING, RandomManuscript.DRAWN)
        .leaflet("format: a5")
        .written();
  }
}
