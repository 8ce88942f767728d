package leafpress.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Test;

/** Raw files of all sorts are read right, or refused with a reason. */
class IntakeTest {
  private static final String TEXT =
      "Living With Asthma\n\n哮喘 is a long-term condition of the lungs, and 症状 may come and go.\n";

  private static final String CLEAN =
      "Asthma is a long-term condition of the lungs, and symptoms may come and go.";
  private static final Rules RULES = Cleaning.rules("en", "asthma,哮喘,,", "symptoms,症状,,");

  @Test
  void encodingsAreTold() throws IOException {
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "UTF-16")) {
      Raw raw = new Raw("asthma.txt", TEXT.getBytes(Charset.forName(charset)));
      Cleaned cleaned = Cleaner.clean(raw, RULES);
      assertEquals(CLEAN, Cleaning.body(cleaned.markdown().orElseThrow()), charset);
      byte[] again = cleaned.ledger().rawBytes(cleaned.markdown().get()).orElseThrow();
      assertArrayEquals(raw.bytes(), again, charset);
    }
  }

  @Test
  void mojibakeAndWhatCannotBeSeenIsMended() {
    String text =
        "Living With Asthma\n\nThe patientâ€™s cafe\u0301 is\u200B calm, and it is quite warm.\n";
    Cleaned cleaned = Cleaner.clean(Cleaning.text(text), RULES);
    String body = Cleaning.body(cleaned.markdown().orElseThrow());
    assertEquals("The patient’s café is calm, and it is quite warm.", body);
    assertTrue(rules(cleaned).contains("invisible-character"));
  }

  @Test
  void htmlAndWordAreRead() throws IOException {
    String html =
        "<html><head><title>x</title><script>no()</script></head><body><h1>Living With Asthma</h1>"
            + "<p>哮喘 is a long-term condition\n of the lungs, and 症状 may come and go.</p><ul><li>one</li>"
            + "<li>two</li></ul></body></html>";
    Cleaned page = Cleaner.clean(new Raw("a.html", html.getBytes(StandardCharsets.UTF_8)), RULES);
    assertEquals(CLEAN + "\n\n- one\n- two", Cleaning.body(page.markdown().orElseThrow()));
    assertTrue(page.markdown().get().contains("title: \"Living With Asthma\""));
    assertArrayEquals(
        html.getBytes(StandardCharsets.UTF_8),
        page.ledger().rawBytes(page.markdown().get()).orElseThrow());
    byte[] docx = docx(); // one of two seconds later tells another time
    Cleaned word = Cleaner.clean(new Raw("a.docx", docx), RULES);
    assertEquals(CLEAN, Cleaning.body(word.markdown().orElseThrow()));
    assertArrayEquals(docx, word.ledger().rawBytes(word.markdown().get()).orElseThrow());
    // Edits count in the text that was taken out of such a file; it comes back from the edits
    // alone.
    assertEquals(
        "# Living With Asthma\n\n哮喘 is a long-term condition of the lungs, and 症状 may come and go.\n\n"
            + "- one\n\n- two\n\n",
        page.ledger().rawText(page.markdown().get()).orElseThrow());
    assertEquals(
        TEXT.replaceAll("\n+", "\n\n"), word.ledger().rawText(word.markdown().get()).orElseThrow());
  }

  @Test
  void whatIsNoTextIsRefused() {
    byte[] binary = new byte[4000];
    for (int i = 0; i < binary.length; i++) binary[i] = (byte) (i * 37 + i / 7);
    for (String name : List.of("a.txt", "a.docx", "a.html")) {
      Cleaned cleaned = Cleaner.clean(new Raw(name, binary), RULES);
      assertFalse(cleaned.markdown().isPresent());
      assertEquals(List.of("raw-not-text"), rules(cleaned));
    }
    for (String empty : List.of("", " \n\n ", "\uFEFF\n")) {
      assertEquals(List.of("empty-raw"), rules(Cleaner.clean(Cleaning.text(empty), RULES)));
    }
  }

  @Test
  void brokenAndContradictoryRowsAreNamedByLine() {
    Findings findings = new Findings();
    String glossary = "term.en,term.zh-Hans\nasthma,哮喘\nbroken\nwheeze,哮喘\n";
    String decisions = "asthma:\n  - {raw: 哮喘, text: asthma}\n";
    String phrases = "noun-patterns:\n  \"{n}的{n}\": \"{3} of {1}\"\n";
    List<String> names = List.of("g.csv", "p.yml", "d.yml");
    Rules.read("en", List.of(glossary, phrases, decisions), names, false, findings);
    List<String> said =
        findings.sorted().stream()
            .map(d -> d.span().file() + d.span().line() + d.rule().slug())
            .toList();
    assertEquals(
        List.of(
            "d.yml2malformed-decision",
            "g.csv3malformed-glossary",
            "g.csv4contradictory-terms",
            "p.yml2malformed-phrase"),
        said);
  }

  @Test
  void anEditedManuscriptIsNotWrittenOver() {
    Findings findings = new Findings();
    String ledger = "{\"manuscript\":\"" + Overwriting.fingerprint("made\n") + "\"}";
    assertTrue(Overwriting.allowed("a.md", "made\n", Optional.of(ledger), "new\n", findings));
    assertTrue(findings.isEmpty());
    assertFalse(Overwriting.allowed("a.md", "mine\n", Optional.of(ledger), "new\n", findings));
    Diagnostic finding = findings.sorted().get(0);
    assertEquals("edited-manuscript", finding.rule().slug());
    assertTrue(finding.hint().contains("- mine") && finding.hint().contains("+ new"));
  }

  @Test
  void whatIsNotKnownStaysAndIsAnErrorWhereThatIsAsked() {
    Raw raw =
        Cleaning.text(
            "A Heading of Five Words\n\nPeople with 某种罕见病 need care that is given at home.\n");
    Cleaned loose = Cleaner.clean(raw, RULES);
    assertEquals(List.of("unknown-span"), rules(loose));
    assertTrue(loose.markdown().orElseThrow().contains("People with ⟦某种罕见病⟧ need care"));
    Rules strict = new Rules("en", RULES.glossary(), RULES.phrases(), Decisions.NONE, true);
    assertTrue(Cleaner.clean(raw, strict).findings().hasErrors());
  }

  private static List<String> rules(Cleaned cleaned) {
    return cleaned.findings().sorted().stream().map(d -> d.rule().slug()).toList();
  }

  /** A small Word file, as ECMA-376 part 1 has it. */
  private static byte[] docx() throws IOException {
    String types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
            + "wordprocessingml.document.main+xml\"/></Types>";
    String links =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";
    StringBuilder body = new StringBuilder();
    for (String line : TEXT.split("\n+")) {
      body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>");
    }
    String document =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      Map<String, String> parts =
          Map.of("[Content_Types].xml", types, "_rels/.rels", links, "word/document.xml", document);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
