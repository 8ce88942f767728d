package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No short edition is printed with benefits whose risks it leaves out. */
class RisksKeptTest {
  private static final String BENEFITS =
      "## Benefits\n\n- It can reduce pain.\n- It can improve sleep.\n\n";
  private static final String RISKS = "## Risks\n\n- An infection.\n- Bleeding.\n";

  @TempDir Path folder;

  private Report print(String text, String rules) throws Exception {
    SmallPublication small =
        SmallPublication.in(folder.resolve("manuscript"))
            .article("en/one", "One", text)
            .leaflet("format: a4-letter-fold, files: [screen]")
            .leaflet("format: a4-handout, files: [screen]");
    if (!rules.isEmpty()) small.file("rules.yml", rules);
    return Press.print(Order.all(small.written(), folder.resolve("dist")), Progress.NONE);
  }

  private static List<String> said(Report report) {
    return report.findings().sorted().stream()
        .map(d -> d.severity() + " " + d.span().line() + " " + d.rule().slug())
        .toList();
  }

  @Test
  void anEditionThatKeepsBenefitsOnlyIsNotPrinted() throws Exception {
    Report report = print(BENEFITS + "<!-- only: full -->\n\n" + RISKS, "");
    assertEquals(List.of("leaflets/one.en.a4-letter-fold"), report.failed());
    assertEquals(List.of("ERROR 12 risks-left-out"), said(report));
    assertEquals(1, report.made().size(), "the handout has all of it");
  }

  @Test
  void whatLeavesOutBothIsPrinted() throws Exception {
    String only = "<!-- only: full -->\n\n";
    Report report = print("Ask us.\n\n" + only + BENEFITS + only + RISKS, "");
    assertEquals(List.of(), report.failed());
    assertEquals(List.of(), said(report));
  }

  @Test
  void theManuscriptsOwnRulesDecide() throws Exception {
    Report report =
        print(
            BENEFITS + "<!-- only: full -->\n\n" + RISKS, "risks-left-out: {severity: warning}\n");
    assertEquals(List.of(), report.failed());
    assertEquals(List.of("WARNING 12 risks-left-out"), said(report));
  }
}
