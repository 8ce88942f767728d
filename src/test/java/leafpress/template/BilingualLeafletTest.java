package leafpress.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.edition.Edition;
import leafpress.edition.Layout;
import leafpress.markup.Element;
import org.junit.jupiter.api.Test;

class BilingualLeafletTest {
  /** Who reads the second language is told of the day and the address, too. */
  @Test
  void itSaysInBothLanguagesWhenAndWhere() {
    Edition both =
        new Edition(
            Edition.Kind.LEAFLET,
            "a4-handout",
            "clinic",
            List.of("cells"),
            List.of("en", "zh-Hans"),
            Layout.SIDE_BY_SIDE,
            List.of(Edition.Output.PDF),
            Samples.EDITION.span());
    Findings findings = new Findings();
    Element root =
        Templates.of(Samples.files())
            .leaflet(
                List.of(Samples.everything("en"), Samples.everything("zh-Hans")),
                Optional.empty(),
                Samples.PUBLICATION,
                both,
                Samples.format("a4-handout", 1),
                Samples.GLOSSARY,
                List.of(),
                findings)
            .orElseThrow(() -> new AssertionError(findings.sorted()));
    List<String> said = new ArrayList<>();
    root.walk(e -> said.add(e.hasClass("publisher") ? e.content() : ""));
    said.removeIf(String::isEmpty);
    assertEquals(List.of("A Clinic\u00a0· 2 November 2026", "A Clinic·2026年11月2日"), said);
    String text = root.content();
    assertTrue(text.contains("This leaflet on the web · 网上阅读本资料: https://"), text);
  }
}
