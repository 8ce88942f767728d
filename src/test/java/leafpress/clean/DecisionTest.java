package leafpress.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.manuscript.Glossary;
import leafpress.manuscript.Manuscripts;
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

  @Test
  void oneOfSeveralPlacesCanBeDecidedOtherwise() {
    String yaml =
        "article:\n"
            + "  - {reject: 干细胞, occurrence: 2, lang: en, reason: another sense}\n"
            + "  - {raw: 干细胞, occurrence: 3, text: such cells, lang: en, reason: style}\n";
    assertEquals(
        "We use stem cells here, ⟦干细胞⟧ there, such cells elsewhere, and stem cells again.",
        decided("We use 干细胞 here, 干细胞 there, 干细胞 elsewhere, and 干细胞 again.", yaml));
  }

  @Test
  void thePlaceWinsOverAllPlaces() {
    String yaml =
        "article:\n"
            + "  - {raw: 干细胞, text: cells, lang: en, reason: all}\n"
            + "  - {raw: 干细胞, occurrence: 2, text: these cells, lang: en, reason: here}\n";
    assertEquals(
        "We use cells here, these cells there.", decided("We use 干细胞 here, 干细胞 there.", yaml));
  }

  @Test
  void aPlaceThatIsNotThereIsReported() {
    Findings findings = new Findings();
    String yaml = "article:\n  - {raw: 干细胞, occurrence: 3, text: cells, reason: why}\n";
    Rules rules = with(Decisions.read(yaml, "decisions.yml", findings));
    Cleaned cleaned = Cleaner.clean(Cleaning.text("Title\n\nWe use 干细胞 here.\n"), rules);
    Diagnostic finding = cleaned.findings().sorted().get(0);
    assertEquals(CleanRule.UNUSED_DECISION, finding.rule());
    assertEquals("“干细胞” stands less than 3 times in article", finding.message());
  }

  @Test
  void namesStayAndAreListedAndTheManuscriptIsReadWithoutAFinding() {
    Findings findings = new Findings();
    String phrases = "names: [北京协和医院]\n";
    String decisions = "article:\n  - {keep: 张医生, reason: the author’s name}\n";
    Rules plain = Cleaning.rules("en", "stem cells,干细胞,,", "hospital,医院,,", "doctor,医生,,");
    Rules rules =
        new Rules(
            "en",
            plain.glossary(),
            Phrases.standard().plus(Phrases.read(phrases, "phrases.yml", findings)),
            Decisions.read(decisions, "decisions.yml", findings),
            true);
    String raw = "Cells and Their Use\n\nAt 北京协和医院, 张医生 uses 干细胞 in a 医院.\n";
    Cleaned cleaned = Cleaner.clean(Cleaning.text(raw), rules);
    String markdown = cleaned.markdown().orElseThrow();
    assertEquals("At 北京协和医院, 张医生 uses stem cells in a hospital.", Cleaning.body(markdown));
    assertEquals(List.of(), cleaned.findings().sorted());
    assertEquals(
        List.of("北京协和医院", "张医生"),
        cleaned.spans().stream()
            .filter(s -> s.kind() == Mend.PROPER_NAME)
            .map(Cleaned.Span::raw)
            .toList());
    // The manuscript says which names stay, so that whoever reads it knows.
    Rules bare = Cleaning.rules("en", "hospital,医院,,", "doctor,医生,,");
    assertEquals(markdown, Cleaner.clean(Cleaning.text(markdown), bare).markdown().orElseThrow());
    Manuscripts.read(markdown, "article.md", "en", Glossary.EMPTY, findings);
    assertEquals(List.of(), findings.sorted());
    String other = markdown.replace("At 北京协和医院", "At 上海医院");
    Manuscripts.read(other, "article.md", "en", Glossary.EMPTY, findings);
    assertEquals("foreign-run", findings.sorted().get(0).rule().slug());
  }

  @Test
  void namesStayInChineseAsWell() {
    Findings findings = new Findings();
    String names = "names: [Doctors without borders]\n";
    Rules plain = Cleaning.rules("zh-Hans", "doctor,医生,,", "asthma,哮喘,,");
    Phrases phrases = Phrases.standard().plus(Phrases.read(names, "phrases.yml", findings));
    Rules rules = new Rules("zh-Hans", plain.glossary(), phrases, Decisions.NONE, true);
    String raw = "标题\n\n在 Doctors without borders 工作的人常见 asthma 患者.\n";
    String markdown = Cleaner.clean(Cleaning.text(raw), rules).markdown().orElseThrow();
    assertEquals("在 Doctors without borders 工作的人常见哮喘患者。", Cleaning.body(markdown));
  }

  @Test
  void whatIsNearlyKnownIsSuggestedAndNotPutIn() {
    Findings findings = new Findings();
    String own = "phrases:\n  如有疑问请咨询您的药师: If in doubt, ask your pharmacist\n";
    Rules plain = Cleaning.rules("en", "stem cells,干细胞,,");
    Phrases phrases = Phrases.standard().plus(Phrases.read(own, "phrases.yml", findings));
    Rules rules = new Rules("en", plain.glossary(), phrases, Decisions.NONE, false);
    String raw = "A Title of Four Words\n\n如有疑问, 请咨询你的药师. It is good to know.\n";
    Cleaned cleaned = Cleaner.clean(Cleaning.text(raw), rules);
    assertEquals(
        "⟦如有疑问, 请咨询你的药师⟧. It is good to know.", Cleaning.body(cleaned.markdown().orElseThrow()));
    String page = ReviewPage.of(cleaned, "article", "en");
    String want = "nearly “如有疑问请咨询您的药师”, which is “If in doubt, ask your pharmacist” (90 %)";
    assertTrue(page.contains(want), page);
  }

  private static Rules with(Decisions decisions) {
    Rules plain = Cleaning.rules("en", "stem cells,干细胞,,");
    return new Rules("en", plain.glossary(), plain.phrases(), decisions, true);
  }

  private static String decided(String line, String yaml) {
    Findings findings = new Findings();
    Rules rules = with(Decisions.read(yaml, "decisions.yml", findings));
    assertEquals(List.of(), findings.sorted());
    Raw raw = Cleaning.text("Title\n\n" + line + "\n");
    return Cleaning.body(Cleaner.clean(raw, rules).markdown().orElseThrow());
  }
}
