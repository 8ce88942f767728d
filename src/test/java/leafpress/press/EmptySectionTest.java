package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import leafpress.diagnostic.Findings;
import leafpress.page.GlyphRun;
import leafpress.page.Page;
import leafpress.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template of a user’s own may write a section that carries nothing: it takes no panel. */
class EmptySectionTest {
  private static final Path LEAFLET = Path.of("styles/shared/leaflet.ftlx");
  private static final String BEGIN = "<section class=\"article\" id=";
  private static final String TEXT =
      "Ask the people who treat you what is known of this, and what is not known yet. ";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section class=\"flap\"></section>",
        "<section class=\"flap\"> \n </section>",
        "<section class=\"flap\" id=\"flap\" aria-label=\"What matters\"></section>",
        "<section class=\"flap\"><p></p></section>",
        "<section class=\"flap\"><p> </p><p>&#160;</p></section>",
        "<section class=\"flap\"><div><ul></ul></div></section>",
        "<section class=\"flap spaced\" id=\"flap\"></section>",
        "<section class=\"article\"></section>",
        "<section class=\"article\"><p> </p></section>",
        "<section></section>",
        "<section id=\"one-empty\"><p>&#160;</p></section>",
      })
  void aSectionWithoutContentTakesNoPanel(String section) throws Exception {
    Pages without = pages("", TEXT.repeat(16));
    Pages with = pages(section, TEXT.repeat(16));
    assertEquals("", text(with.pages().get(1)), "the flap");
    assertTrue(text(with.pages().get(2)).startsWith("Ask the people"), "inside 1");
    for (int i = 0; i < with.pages().size(); i++) {
      assertEquals(text(without.pages().get(i)), text(with.pages().get(i)), "panel " + (i + 1));
    }
  }

  /** Nor is one counted when copy is cast off: the type is as large as without it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section class=\"flap\"></section>",
        "<section class=\"article\"></section>",
        "<section class=\"article\"><p> </p></section>",
        "<section class=\"article\"><p>&#160;</p></section>",
        "<section class=\"article spaced\" id=\"one-empty\"></section>",
        "<section class=\"flap spaced\" id=\"flap\"></section>",
      })
  void aSectionWithoutContentIsNotFitted(String section) throws Exception {
    Pages without = pages("", TEXT.repeat(44));
    Pages with = pages(section, TEXT.repeat(44));
    assertEquals(TypeSizes.of(without).body(), TypeSizes.of(with).body());
  }

  /** What links to it arrives where the text goes on. */
  @Test
  void aLinkToASectionWithoutContentIsKept() throws Exception {
    Pages pages = pages("<section id=\"one-here\"></section>", TEXT + "[there](#here) " + TEXT);
    List<Integer> at =
        pages.anchors().stream()
            .filter(anchor -> anchor.name().equals("one-here"))
            .map(anchor -> anchor.page())
            .collect(Collectors.toList());
    assertEquals(List.of(2), at);
  }

  /** A ground is something to be seen. */
  @Test
  void aSectionWithAGroundIsNotEmpty() throws Exception {
    Pages pages = pages("<section class=\"flap tinted\"><p></p></section>", TEXT.repeat(16));
    assertFalse(pages.pages().get(1).content().isEmpty(), "the flap");
    assertTrue(text(pages.pages().get(2)).startsWith("Ask the people"), "inside 1");
  }

  private static String text(Page page) {
    return page.content().stream()
        .filter(GlyphRun.class::isInstance)
        .map(placed -> ((GlyphRun) placed).text())
        .collect(Collectors.joining());
  }

  private Pages pages(String section, String text) throws Exception {
    String leaflet = Files.readString(LEAFLET);
    assertTrue(leaflet.contains(BEGIN));
    Path manuscript =
        SmallPublication.in(folder.resolve("manuscript"))
            .file("styles/clinic/leaflet.ftlx", leaflet.replace(BEGIN, section + "\n" + BEGIN))
            .file(
                "styles/clinic/print.css",
                Files.readString(Path.of("styles/clinic/print.css"))
                    + ".tinted { background: #EEEEEE; padding: 20pt 0 } .spaced { padding: 20pt 0 }")
            .key("style: clinic")
            .article("en/one", "One", text)
            .leaflet("format: a4-letter-fold")
            .written();
    Findings findings = new Findings();
    Order order = Prepared.order(manuscript, "", "a4-letter-fold", "");
    Pages pages = Prepared.of(order, findings).pages(findings);
    assertEquals(List.of(), findings.sorted());
    return pages;
  }
}
