package leafpress.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Test;

/** What people decided is obeyed. */
class DecisionTest {
  @Test
  void whatIsRejectedStaysMarkedAndIsAnErrorUnderStrict() {
    Findings findings = new Findings();
    String yaml = "article:\n  - reject: \"干细胞\"\n    lang: en\n    reason: \"not here\"\n";
    Rules plain = Cleaning.rules("en", "stem cells,干细胞,,");
    Decisions decisions = Decisions.read(yaml, "decisions.yml", findings);
    Rules rules = new Rules("en", plain.glossary(), plain.phrases(), decisions, true);
    Cleaned cleaned = Cleaner.clean(Cleaning.text("Title\n\nWe use 干细胞 here.\n"), rules);
    assertEquals("We use ⟦干细胞⟧ here.", Cleaning.body(cleaned.markdown().orElseThrow()));
    List<CleanRule> raised =
        cleaned.findings().sorted().stream().map(f -> (CleanRule) f.rule()).toList();
    assertEquals(List.of(CleanRule.UNRESTORED_SPAN), raised);
    assertEquals(List.of(), findings.sorted());
  }
}
