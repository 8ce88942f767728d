package leafpress.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.edition.Cataloguing;
import leafpress.edition.Person;
import leafpress.edition.Publication;
import leafpress.manuscript.Article;
import leafpress.manuscript.Credits;
import leafpress.markup.Element;
import org.junit.jupiter.api.Test;

/** Imprint, colophon and the back of a leaflet say what the manuscript says, and no more. */
class CreditsTest {
  private static final Templates TEMPLATES = Templates.of(Samples.files());
  private static final Cataloguing KNOWN =
      new Cataloguing(
          List.of(
              new Person(Map.of("en", "An Li", "zh-Hans", "李安"), "Li, An", Person.Role.AUTHOR),
              new Person(Map.of("en", "B. Chen"), "", Person.Role.TRANSLATOR)),
          Map.of(),
          Map.of("en", "9783161484100"),
          "https://a.example/by",
          List.of(),
          Optional.of(new Cataloguing.Series(Map.of("en", "Plain answers"), "3")),
          "2.1",
          List.of(
              new Cataloguing.Change("2.1", "2026-11-02", Map.of("en", "Risks first.")),
              new Cataloguing.Change("", "2025-11-02", Map.of("en", "First edition."))),
          Map.of("en", "Ask at the desk"));

  private static Publication publication(Cataloguing cataloguing) {
    Publication p = Samples.PUBLICATION;
    return new Publication(
        p.id(),
        p.title(),
        p.publisher(),
        p.date(),
        p.address(),
        p.catalog(),
        p.languages(),
        p.articles(),
        p.glossary(),
        p.about(),
        p.style(),
        p.description(),
        p.rights(),
        p.certifier(),
        cataloguing,
        p.editions(),
        p.span());
  }

  private static Article article(Credits credits) {
    Article a = Samples.article("cells", "en", "Cells", List.of(Samples.words("one")));
    return new Article(
        a.id(),
        a.file(),
        a.language(),
        a.title(),
        a.subtitle(),
        a.summary(),
        a.audience(),
        a.keywords(),
        a.reviewed(),
        credits,
        a.blocks(),
        a.footnotes(),
        a.marks());
  }

  private static final Article TOLD =
      article(
          new Credits(
              List.of("C. Wu"),
              List.of("Dr Grey", "Dr Green"),
              "2028-11-02",
              List.of("A Journal, 2024", "A trial"),
              "01234 567890"));

  private static String booklet(Cataloguing cataloguing, Article article, String section) {
    Findings findings = new Findings();
    Element root =
        TEMPLATES
            .booklet(
                List.of(List.of(article)),
                List.of(),
                publication(cataloguing),
                Samples.EDITION,
                Samples.format("f", 1),
                Samples.GLOSSARY,
                List.of(),
                findings)
            .orElseThrow();
    assertEquals(List.of(), findings.sorted());
    StringBuilder text = new StringBuilder();
    root.walk(e -> text.append(e.hasClass(section) ? e.content() : ""));
    return text.toString().replaceAll("\\s+", " ");
  }

  @Test
  void whoStandsForTheTextIsTold() {
    String imprint = booklet(KNOWN, TOLD, "imprint");
    for (String said :
        List.of(
            "version 2.1",
            "Written by: An Li",
            "Translated by: B. Chen",
            "Series: Plain answers 3",
            "ISBN: 9783161484100",
            "Licence: https://a.example/by",
            "Contact: Ask at the desk",
            "Cells Written by: C. Wu",
            "Reviewed by: Dr Grey, Dr Green",
            "Next review: 2 November 2028",
            "Sources: A Journal, 2024; A trial",
            "Contact: 01234 567890")) assertTrue(imprint.contains(said), said + " | " + imprint);
    String colophon = booklet(KNOWN, TOLD, "colophon");
    assertTrue(
        colophon.contains(
            "Changes 2 November 2026 · version 2.1: Risks first. 2 November 2025: First edition."),
        colophon);
  }

  @Test
  void whatIsNotKnownIsNotTold() {
    Article article = article(Credits.NONE);
    String imprint = booklet(Cataloguing.NONE, article, "imprint");
    assertFalse(
        imprint.matches(".*(Written|Reviewed|Series|ISBN|Licence|Contact|Cells W).*"), imprint);
    assertFalse(booklet(Cataloguing.NONE, article, "colophon").contains("Changes"));
  }
}
