package leafpress.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.exchange.Exchange.Imported;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.sf.okapi.lib.xliff2.URIParser;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;

/** An article that goes to a translator comes back whole, and other tools can read it. */
class XliffTest {
  private static final List<String> MANUSCRIPTS =
      List.of("rheumatology.md", "multiple-sclerosis.md");

  @Test
  void articlesOfTheRepositoryComeBackFromBothLanguages() throws IOException {
    for (String name : MANUSCRIPTS) {
      String en = Files.readString(Path.of("manuscript/en", name));
      String zh = Files.readString(Path.of("manuscript/zh-Hans", name));
      Findings findings = new Findings();
      String xliff = Exchange.xliff(en, Optional.of(zh), name, "en", "zh-Hans", name, findings);
      assertEquals(List.of(), findings.sorted());
      Imported back = read(xliff, findings);
      assertEquals(en, back.source(), name);
      assertEquals(zh, back.text(), name);
      assertEquals("zh-Hans/" + name, back.name());
      assertEquals(List.of(), findings.sorted());
    }
  }

  /** Okapi's checks are the schemas of XLIFF 2.1 and what its text asks beyond them. */
  @Test
  void okapiReadsItAndFindsItValid() throws IOException {
    // Okapi sets properties that only the JDK's own factory knows; EPUBCheck brings another one.
    System.setProperty(
        "javax.xml.validation.SchemaFactory:" + XMLConstants.W3C_XML_SCHEMA_NS_URI,
        "com.sun.org.apache.xerces.internal.jaxp.validation.XMLSchemaFactory");
    for (Path article : articles()) {
      String markdown = Files.readString(article);
      XLIFFReader.validate(xliff(markdown), (URIParser) null);
      String both =
          Exchange.xliff(
              markdown, Optional.of(markdown), "a.md", "en", "zh-Hans", "a.md", new Findings());
      XLIFFReader.validate(both, (URIParser) null);
    }
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files =
        Stream.of("manuscript", "docs/manual", "src/test/golden").flatMap(XliffTest::walk)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().collect(Collectors.toList());
    }
  }

  private static Stream<Path> walk(String folder) {
    try {
      return Files.walk(Path.of(folder));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Property(tries = 500)
  void anyTextComesBack(@ForAll("markdown") String text) {
    StringBuilder parts = new StringBuilder();
    Parts.of(text).forEach(part -> parts.append(part.text()));
    assertEquals(text, parts.toString());
    assertEquals(text, Piece.join(Pieces.of(text)));
    if (Parts.of(text).stream().anyMatch(Part.Tag.class::isInstance)) return;
    Imported back = read(xliff(text), new Findings());
    assertEquals(text, back.source());
    assertEquals(text, back.text());
  }

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(
            "---\n",
            "title: ",
            "\"",
            "'",
            "a",
            "Words of a leaflet. ",
            "干细胞",
            "\n",
            "\n\n",
            "- ",
            "1. ",
            "> ",
            "## ",
            "| ",
            "|",
            "**",
            "*",
            "_",
            "`",
            "```\n",
            "[",
            "](x)",
            "![",
            "[^1]",
            "[^1]: ",
            "\\",
            " ",
            "  \n",
            "<",
            "&",
            "]]>",
            "\u0007",
            "\r",
            "\t",
            ": ",
            "keywords: [",
            "😀",
            "\uFFFE")
        .list()
        .ofMaxSize(24)
        .map(parts -> String.join("", parts))
        .filter(text -> !text.isEmpty());
  }

  @Test
  void aTranslationTakesThePlaceOfTheSource() {
    String article =
        "---\ntitle: Gout\nlang: en\nsubtitle: \"What to do\"\n---\n\n- **Rest**: Lie *down*.\n";
    String xliff =
        xliff(article)
            .replace("<source>Gout</source>", "<source>Gout</source><target>痛风: 概述</target>")
            .replace(
                "<source>What to do</source>",
                "<source>What to do</source><target>该\"做\"什么</target>")
            .replace(
                "Lie <pc id=\"2\" dataRefStart=\"d2\" dataRefEnd=\"d2\">down</pc>.</source>",
                "Lie <pc id=\"2\" dataRefStart=\"d2\" dataRefEnd=\"d2\">down</pc>.</source><target>"
                    + "<pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d1\">休息</pc>：<mrk id=\"m\">"
                    + "请<sc id=\"2\" dataRef=\"d2\"/>躺下<ec dataRef=\"d2\"/></mrk>。</target>");
    Findings findings = new Findings();
    assertEquals(
        "---\ntitle: \"痛风: 概述\"\nlang: zh-Hans\nsubtitle: \"该\\\"做\\\"什么\"\n---\n\n"
            + "- **休息**：请*躺下*。\n",
        read(xliff, findings).text());
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void whatATranslatorLeftOutIsReportedAtItsLine() {
    String xliff = xliff("First.\n\nSecond **bold**.\n");
    Findings findings = new Findings();
    read(xliff.replace("</source>", "</source><target>译<ph id=\"9\"/></target>"), findings);
    assertEquals(
        List.of("a.xlf:8 unknown-code", "a.xlf:9 lost-code", "a.xlf:9 unknown-code"),
        places(findings));
    Findings none = new Findings();
    read(xliff, none);
    assertEquals(List.of("a.xlf:8 untranslated-unit", "a.xlf:9 untranslated-unit"), places(none));
  }

  @Test
  void filesThatCannotBeReadAreRefused() {
    assertEquals(List.of("a.xlf:2 malformed-exchange"), refused("<xliff>\n<file>"));
    assertEquals(List.of("a.xlf:1 unknown-exchange"), refused("<html/>"));
    assertEquals(List.of("a.xlf:1 unknown-exchange"), refused("<xliff version=\"1.2\"/>"));
    assertEquals(List.of("a.xlf:1 missing-skeleton"), refused("<xliff version=\"2.1\"/>"));
    String good = xliff("A text.\n");
    assertEquals(List.of("a.xlf:2 unknown-exchange"), refused(good.replace("a.md", "../../a.md")));
    assertEquals(
        List.of("a.xlf:2 unknown-exchange"), refused(good.replace("\"zh-Hans\"", "\"../x\"")));
    assertEquals(
        List.of("a.xlf:4 missing-unit"),
        places(findingsOf(good.replaceAll("<unit .*</unit>\n", ""))));
    assertEquals(
        List.of("a.xlf:2 malformed-exchange"),
        refused("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<tmx>&e;</tmx>"));
    assertEquals(List.of("a.xlf:1 malformed-exchange"), refused("<a>".repeat(100_000)));
  }

  @Test
  void aPageOfMarksTakesNoTime() {
    for (String mark : List.of("*a ", "[", "`", "![", "_a_b", "| ", "> ", "- ")) {
      String text = mark.repeat(200_000 / mark.length());
      assertEquals(text, read(xliff(text), new Findings()).source());
    }
  }

  private static String xliff(String markdown) {
    Findings findings = new Findings();
    String xliff =
        Exchange.xliff(markdown, Optional.empty(), "a.md", "en", "zh-Hans", "a.md", findings);
    assertTrue(findings.isEmpty());
    return xliff;
  }

  private static Imported read(String xliff, Findings findings) {
    return Exchange.read(xliff, "a.xlf", "en", "zh-Hans", findings).orElseThrow();
  }

  private static Findings findingsOf(String xml) {
    Findings findings = new Findings();
    Exchange.read(xml, "a.xlf", "en", "zh-Hans", findings);
    return findings;
  }

  private static List<String> refused(String xml) {
    Findings findings = new Findings();
    assertFalse(Exchange.read(xml, "a.xlf", "en", "zh-Hans", findings).isPresent());
    return places(findings);
  }

  private static List<String> places(Findings findings) {
    return findings.sorted().stream().map(XliffTest::place).toList();
  }

  private static String place(Diagnostic diagnostic) {
    return diagnostic.span() + " " + diagnostic.rule().slug();
  }
}
