package leafpress.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import leafpress.diagnostic.Findings;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A glossary is read by the names of its columns; rows that cannot be read are named. */
class GlossariesTest {
  private final Findings findings = new Findings();

  private Glossary read(String csv) {
    return Glossaries.read(csv, "g.csv", findings);
  }

  private String found() {
    return findings.sorted().stream()
        .map(d -> d.span().line() + " " + d.rule().slug() + ": " + d.message())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void rowsAreRead() {
    Glossary glossary =
        read(
            "abbr,term.zh-Hans,term.en,explanation.en,articles,note,variants\r\n"
                + "MS,多发性硬化症,multiple sclerosis,\"A disease,\n\"\"MS\"\".\",a b,n,!x; y\r\n"
                + "\r\n,,lupus,,,,\r\n");
    assertEquals("", found());
    assertEquals(
        new Glossary.Entry(
            Map.of("en", "multiple sclerosis", "zh-Hans", "多发性硬化症"),
            "MS",
            Map.of("en", "A disease,\n\"MS\"."),
            List.of("a", "b"),
            "n",
            List.of("!x", "y"),
            2),
        glossary.entries().get(0));
    assertEquals(5, glossary.entries().get(1).line());
    assertEquals(Map.of("en", "lupus"), glossary.entries().get(1).term());
  }

  @Test
  void brokenRowsAreNamedByLine() {
    Glossary glossary =
        read(
            "term.en,abbr\na,b,c\nonly\n,X\nfine,F\nFine,G\nother,F\nq \"r\",s\n\"x\"y,z\n\"open,1\n");
    assertEquals(
        String.join(
            "\n",
            "2 malformed-glossary: the row has 3 cells, the first line 2",
            "3 malformed-glossary: the row has 1 cells, the first line 2",
            "4 malformed-glossary: the row has no term",
            "6 duplicate-term: the term “Fine” stands in line 5 already",
            "7 duplicate-abbreviation: the abbreviation “F” stands in line 5 already",
            "8 malformed-glossary: a quotation mark stands within a cell",
            "9 malformed-glossary: text follows the closing quotation mark of a cell",
            "10 malformed-glossary: a quotation mark is opened here and never closed",
            "10 malformed-glossary: the row has 1 cells, the first line 2"),
        found());
    assertEquals(5, glossary.entries().size());
  }

  @Test
  void theHeadIsChecked() {
    read("term.en,abr,term.en\nx,,\n");
    assertEquals(
        "1 malformed-glossary: the column “term.en” stands twice\n"
            + "1 malformed-glossary: “abr” is not a column that is known here",
        found());
    assertEquals("did you mean “abbr”?", findings.sorted().get(1).hint());
    Findings other = new Findings();
    assertEquals(Glossary.EMPTY, Glossaries.read("a\nb\n", "g.csv", other));
    assertEquals(2, other.sorted().size());
    assertEquals(Glossary.EMPTY, Glossaries.read("", "g.csv", other));
    assertEquals(3, other.sorted().size());
  }

  @Property(tries = 1000, seed = "1")
  void anyTextGivesAGlossary(@ForAll String text) {
    Glossaries.read("term.en,abbr\n" + text, "g.csv", new Findings())
        .entries()
        .forEach(entry -> assertEquals(false, entry.term().get("en").isBlank()));
  }
}
