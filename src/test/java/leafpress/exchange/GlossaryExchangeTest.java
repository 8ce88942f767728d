package leafpress.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.manuscript.Glossaries;
import leafpress.manuscript.Glossary;
import leafpress.markup.Element;
import org.junit.jupiter.api.Test;

/** A glossary goes to other tools as TBX-Basic and comes back with all that it held. */
class GlossaryExchangeTest {

  @Test
  void glossaryOfTheRepositoryComesBack() throws IOException {
    Glossary glossary = glossary(Files.readString(Path.of("manuscript/glossary.csv")));
    Findings findings = new Findings();
    String tbx = Exchange.tbx(glossary, "Terms", "en");
    String csv = Exchange.read(tbx, "a.tbx", "en", "zh-Hans", findings).orElseThrow().text();
    assertEquals(List.of(), findings.sorted());
    List<Glossary.Entry> back = glossary(csv).entries();
    assertEquals(glossary.entries().size(), back.size());
    for (int i = 0; i < back.size(); i++) {
      Glossary.Entry was = glossary.entries().get(i);
      Glossary.Entry is = back.get(i);
      assertEquals(was.term(), is.term());
      assertEquals(was.abbreviation(), is.abbreviation());
      assertEquals(was.explanation(), is.explanation());
      assertEquals(was.articles(), is.articles());
      assertEquals(was.note(), is.note());
      assertEquals(bare(was.variants()), bare(is.variants()));
    }
  }

  /** Variants are sorted by language on the way. */
  private static Set<String> bare(List<String> variants) {
    Set<String> bare = new HashSet<>();
    for (String variant : variants) bare.add(variant.replaceFirst("^!\\s*", "!"));
    return bare;
  }

  /**
   * What TBX-Basic asks beside being XML: what stands where, in which order, with which values: the
   * constraints of the dialect’s Schematron rules, version 1.2, on what we write.
   */
  @Test
  void placesAndValuesAreThoseOfTbxBasic() throws IOException {
    Glossary glossary = glossary(Files.readString(Path.of("manuscript/glossary.csv")));
    Findings findings = new Findings();
    String tbx = Exchange.tbx(glossary, "Terms", "en");
    Element root = Xml.read(tbx, "a.tbx", findings).orElseThrow();
    assertEquals("TBX-Basic", root.get("type"));
    assertEquals("dca", root.get("style"));
    assertTrue(tbx.contains(" xmlns=\"urn:iso:std:iso:30042:ed-2\""));
    assertTrue(root.first("sourceDesc").isPresent());
    Set<String> ids = new HashSet<>();
    root.walk(
        e -> {
          List<String> inside = e.elements().stream().map(Element::name).toList();
          switch (e.name()) {
            case "conceptEntry":
              assertTrue(ids.add(e.get("id")));
              assertTrue(String.join(" ", inside).matches("(note )?langSec( langSec)*"));
              break;
            case "langSec":
              assertTrue(e.has("xml:lang"));
              assertTrue(String.join(" ", inside).matches("(descripGrp )?termSec( termSec)*"));
              break;
            case "termSec":
              assertTrue(String.join(" ", inside).matches("term termNote( admin)?"));
              break;
            case "termNote":
              String value = e.content();
              boolean status = value.matches("(preferred|admitted|deprecated)Term-admn-sts");
              assertTrue(
                  e.get("type").equals("administrativeStatus")
                      ? status
                      : e.get("type").equals("termType") && value.equals("abbreviation"));
              break;
            case "descrip":
              assertEquals("definition", e.get("type"));
              break;
            case "admin":
              assertEquals("projectSubset", e.get("type"));
              break;
            default:
          }
        });
    assertTrue(findings.isEmpty());
  }

  @Test
  void olderEditionAndOtherStyleAreRead() {
    String old =
        "<martif type=\"TBX\"><text><body><termEntry id=\"1\">\n<langSet xml:lang=\"en-US\"><tig>"
            + "<term>gout</term></tig></langSet><langSet xml:lang=\"zh-CN\"><ntig><termGrp><term>"
            + "痛风</term></termGrp></ntig></langSet></termEntry>\n<termEntry><langSet xml:lang="
            + "\"en\"><tig><term>fever</term></tig></langSet></termEntry></body></text></martif>";
    Findings findings = new Findings();
    assertEquals(
        "term.en,term.zh-Hans,abbr,articles,note,variants\ngout,痛风,,,,\n",
        Exchange.read(old, "a.tbx", "en", "zh-Hans", findings).orElseThrow().text());
    assertEquals(
        "[a.tbx:3: warning: the concept has no term in zh-Hans [one-language]\n"
            + "  hint: add one, or name the file’s languages with --from and --to]",
        findings.sorted().toString());
    String dct =
        "<tbx style=\"dct\" xmlns:min=\"m\" xmlns:basic=\"b\"><text><body><conceptEntry><langSec"
            + " xml:lang=\"en\"><basic:definition>A joint disease, sore.</basic:definition>"
            + "<termSec><term>podagra</term><min:administrativeStatus>deprecatedTerm-admn-sts"
            + "</min:administrativeStatus></termSec><termSec><term>gout</term></termSec></langSec>"
            + "<langSec xml:lang=\"zh\"><termSec><term>痛风</term></termSec></langSec>"
            + "</conceptEntry></body></text></tbx>";
    assertEquals(
        "term.en,term.zh-Hans,abbr,explanation.en,articles,note,variants\n"
            + "gout,痛风,,\"A joint disease, sore.\",,,!podagra\n",
        Exchange.read(dct, "a.tbx", "en", "zh-Hans", new Findings()).orElseThrow().text());
  }

  static Glossary glossary(String csv) {
    Findings findings = new Findings();
    Glossary glossary = Glossaries.read(csv, "glossary.csv", findings);
    assertEquals(List.of(), findings.sorted());
    return glossary;
  }
}
