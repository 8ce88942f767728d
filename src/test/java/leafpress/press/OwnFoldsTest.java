package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import leafpress.conformance.Faithful;
import leafpress.diagnostic.Findings;
import leafpress.makeup.Inspection;
import leafpress.page.Pages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folds that no format of the program has: a format file is all that they need. */
class OwnFoldsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "accordion-fold       | z-fold | from the left, towards you and away from you by turns",
        "double-parallel-fold | double parallel fold | the right half over the left one, then once more the same way"
      })
  void anArticleIsFittedToItsPanels(String format, String name, String folding) throws Exception {
    Path manuscript =
        SmallPublication.in(folder.resolve("manuscript"))
            .article("en/one", RandomManuscript.of(new Random(8), false, 350))
            .file(RandomManuscript.DRAWING, RandomManuscript.DRAWN)
            .file(
                "styles/formats/" + format + ".yml",
                Files.readString(Path.of("src/test/formats/" + format + ".yml")))
            .leaflet("format: " + format)
            .written();
    Findings findings = new Findings();
    Order asked = Prepared.order(manuscript, "", format, "");
    Prepared leaflet = Prepared.of(asked, findings);
    Fitting fitting = leaflet.fitting(findings);
    Pages pages = leaflet.pages(findings);
    assertTrue(fitting.noFit().isEmpty(), () -> findings.sorted().toString());
    assertEquals(8, pages.pages().size());
    Inspection.of(fitting.styled(), fitting.frame(), pages, findings);
    Order order = Order.all(manuscript, folder.resolve("dist"));
    assertEquals(0, Press.print(order, Progress.NONE).failed().size());
    Path made = order.dist().resolve("leaflets/one.en." + format + ".pdf");
    assertEquals(List.of(), Faithful.pdf(Proof.of(manuscript), Files.readAllBytes(made)));
    Path ticket = order.dist().resolve("leaflets/one.en." + format + ".ticket.txt");
    String said = Files.readString(ticket);
    assertTrue(said.contains(name + " on A4, landscape"), said);
    assertTrue(said.contains("ticks up; " + folding), said);
  }
}
