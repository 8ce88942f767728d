package leafpress.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Good manuscripts give their model in silence; bad ones give what can be saved, and findings. */
class ManuscriptsTest {
  private static void silent(Readings reading, String expected) {
    assertEquals("", reading.found());
    assertEquals(expected, reading.show());
  }

  @Test
  void frontMatterIsRead() {
    Readings reading =
        Readings.file(
            "---\ntitle: \"A: B\"\nlang: en\nsubtitle: S\nsummary: >\n  One\n  two.\n"
                + "audience: All\nkeywords: [a, b c]\nreviewed: 2026-11-22\n---\nText\n");
    assertEquals("", reading.found());
    Article article = reading.article;
    assertEquals("a", article.id());
    assertEquals("A: B", article.title());
    assertEquals("One two.", article.summary());
    assertEquals(List.of("a", "b c"), article.keywords());
    assertEquals("2026-11-22", article.reviewed());
    assertEquals(new Span("en/a.md", 12, 1), article.blocks().get(0).span());
  }

  /** Key points as people write lists; lines that only begin so by chance are one text. */
  @Test
  void aSummaryMayBeAList() {
    String front = "---\ntitle: A\nlang: en\nsummary: |\n";
    Article list =
        Readings.file(front + "  - shake it\n  - Breathe out. Then in.\n---\nText\n").article;
    assertEquals("shake it\nBreathe out. Then in.", list.summary());
    Article text = Readings.file(front + "  From 2\n  - 3 puffs.\n---\nText\n").article;
    assertEquals("From 2 - 3 puffs.", text.summary());
  }

  @Test
  void theFrontMatterSaysWhoStandsForTheArticle() {
    Readings reading =
        Readings.file(
            "---\ntitle: A\nlang: en\nauthor: An Li; B. Chen\nreviewed-by: [Dr Grey]\n"
                + "next-review: 2028-11-22\nsources: [\"A Journal, 2024\", B]\n"
                + "contact: 01234 567890\n---\nText\n");
    assertEquals("", reading.found());
    assertEquals(
        new Credits(
            List.of("An Li", "B. Chen"),
            List.of("Dr Grey"),
            "2028-11-22",
            List.of("A Journal, 2024", "B"),
            "01234 567890"),
        reading.article.credits());
    assertEquals(Credits.NONE, Readings.file("---\ntitle: A\nlang: en\n---\n").article.credits());
    assertEquals(
        List.of("wrong-date"),
        Readings.file("---\ntitle: A\nlang: en\nnext-review: soon\n---\n").rules());
  }

  @Test
  void mistakesInTheFrontMatterAreFound() {
    Readings reading =
        Readings.file(
            "---\ntitel: A\nlang: zh-Hans\nreviewed: 2026-02-30\nkeywords: {a: b}\n---\n");
    assertEquals(
        String.join(
            "\n",
            "1:1 missing-title: the article has no title",
            "2:1 unknown-key: “titel” is not a key that is known here",
            "3:7 wrong-language: lang is “zh-Hans”, but the article lies with those in “en”",
            "4:11 wrong-date: “2026-02-30” is not a day of the calendar",
            "5:11 wrong-kind: “keywords” must be a list: [one, two], not a map of keys and values"),
        reading.found());
    assertEquals("a", reading.article.title());
    assertEquals("did you mean “title”?", reading.findings.sorted().get(1).hint());
  }

  @Test
  void theFrontMatterMustEnd() {
    Readings reading = Readings.file("---\ntitle: A\n\nText\n");
    assertEquals(List.of("missing-title", "open-front-matter"), reading.rules());
    assertEquals("paragraph(title: A) paragraph(Text)", reading.show());
  }

  @Test
  void anArticleWithoutAFolderNamesItsLanguage() {
    Findings findings = new Findings();
    String text = "---\ntitle: 题\nlang: zh-Hans\n---\n文\n";
    Article article = Manuscripts.read(text, "x.md", "", Glossary.EMPTY, findings);
    assertEquals("zh-Hans", article.language());
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void headingsHaveIdsAndLevels() {
    silent(
        Readings.en("## Ünder – a “b”?\n### A_b\n## A b\n## 5 ways\n## fn 1\n"),
        "heading(2 under-a-b: Ünder – a “b”?) heading(3 a-b: A_b) heading(2 a-b-2: A b)"
            + " heading(2 section-5-ways: 5 ways) heading(2 section-fn-1: fn 1)");
    silent(
        Readings.zh("## 风险\n## MSC 的风险\n"),
        "heading(2 section-1: 风险) heading(2 section-2: MSC 的风险)");
    Readings bad = Readings.en("# Top\n#### Deep\n##\n");
    assertEquals(
        String.join(
            "\n",
            "4:1 title-in-body: a heading of level 1 is the article’s title and cannot stand in"
                + " its text",
            "5:1 skipped-heading-level: the heading is of level 4, but the one before it of"
                + " level 2",
            "6:1 empty-heading: the heading has no text; it is left out"),
        bad.found());
    assertEquals("heading(2 top: Top) heading(3 deep: Deep)", bad.show());
  }

  @Test
  void termsAreTakenFromItems() {
    silent(
        Readings.en("- **A *b***: text\n- **A** text\n- x **A**: y\n"),
        "bullet-list([A *b* = paragraph(: text)][paragraph(**A** text)][paragraph(x **A**: y)])");
    silent(Readings.zh("1. **甲**：文\n"), "ordered-list(1: [甲 = paragraph(：文)])");
  }

  @Test
  void listsKeepTheirKind() {
    Block.OrderedList list =
        (Block.OrderedList) Readings.en("3. a\n\n4. b\n").article.blocks().get(0);
    assertEquals(3, list.start());
    assertEquals(false, list.tight());
    assertEquals("ordered-list", list.kind());
  }

  @Test
  void notesAreTold() {
    silent(
        Readings.en("> [!NOTE]\n> a\n> b\n>\n> c\n\n> [!editor N2]\n\n> q\n"),
        "note(note: paragraph(a b) paragraph(c)) note(editor, N2: ) quote(paragraph(q))");
    silent(
        Readings.en("> [!EDITOR N3 signed \"Dr A. Chen, 2026-12-01\"]\n> **x**\n"),
        "note(editor, N3, Dr A. Chen, 2026-12-01: paragraph(**x**))");
  }

  @Test
  void aSignatureMayHaveTheCommaOfChinese() {
    Readings signed = Readings.en("> [!EDITOR N1 signed \"帕特尔医生，2026-11-01\"]\n> a\n");
    assertEquals(List.of(), signed.rules());
  }

  @Test
  void badNotesStayQuotes() {
    Readings bad =
        Readings.en(
            "> [!NOTICE]\n> a\n\n> [!TIP] b\n\n> [!EDITOR N1 x y]\n> c\n\n"
                + "> [!EDITOR N4]\n> d\n\n> [!EDITOR N4 signed \"Me\"]\n> e\n");
    assertEquals(
        String.join(
            "\n",
            "4:3 unknown-note: “NOTICE” is no kind of note; it stays a quotation",
            "7:3 malformed-note: this line is not quite that of a note; it stays a quotation",
            "9:3 malformed-note: this line is not quite that of a note; it stays a quotation",
            "15:1 duplicate-note: there is an editor’s note N4 already",
            "15:3 malformed-note: the signature “Me” does not end in a day"),
        bad.found());
    assertEquals("quote(paragraph([!NOTICE] a))", Readings.block(bad.article.blocks().get(0)));
  }

  @Test
  void tablesAreRead() {
    silent(
        Readings.en("Table: **Doses**, daily\n\n| a | b |\n|:--|--:|\n| 1 | x \\| y |\n\nAfter\n"),
        "table(**Doses**, daily [left, right]<a|b><1|x | y>) paragraph(After)");
    silent(Readings.zh("| 甲 |\n|---|\n| 一 |\n\n表：用量\n"), "table(用量 []<甲><一>)");
    silent(
        Readings.en("Table: one\n\n|a|\n|-|\n\nTable: two\n\n|b|\n|-|\n\nTable: none\n"),
        "table(one []<a>) table(two []<b>) paragraph(Table: none)");
  }

  @Test
  void raggedAndWideTablesAreFound() {
    Readings ragged = Readings.en("|a|b|\n|-|-|\n|1|\n|1|2|3|\n");
    assertEquals(
        "6:1 ragged-table: the row has 1 cells, the head 2\n"
            + "7:1 ragged-table: the row has 3 cells, the head 2",
        ragged.found());
    assertEquals("table( [, ]<a|b><1|><1|2>)", ragged.show());
    Readings close = Readings.en("|a|b|\n|-|-|\n|1|2|\nTable: c\n");
    assertEquals(
        "put a blank line between table and caption", close.findings.sorted().get(0).hint());
    Readings wide = Readings.en("|a".repeat(40) + "|\n" + "|-".repeat(40) + "|\n");
    assertEquals(
        "4:1 wide-table: the table has 40 columns; more than 8 hardly fit a page", wide.found());
  }

  @Test
  void imagesAloneAreFigures() {
    silent(
        Readings.en("![A *knee*](images/knee.png \"Fig. 1\")\n\nsee ![x](y.png) here\n"),
        "figure(images/knee.png, A knee, Fig. 1) paragraph(see {x<-y.png} here)");
    Readings bad = Readings.en("![](images/knee.png)\n");
    assertEquals(
        "4:1 missing-alt-text: the image “images/knee.png” has no text that says what it shows",
        bad.found());
    assertEquals("figure(images/knee.png, knee.png, )", bad.show());
  }

  @Test
  void htmlLosesItsTagsOnly() {
    Readings reading = Readings.en("a <b>c</b> d\n\n<div class=\"x\">\ne < f\n</div>\n");
    assertEquals("paragraph(a c d) paragraph(e < f)", reading.show());
    assertEquals(
        List.of("html-in-manuscript", "html-in-manuscript", "html-in-manuscript"), reading.rules());
  }

  @Test
  void linksMustLeadSomewhere() {
    silent(
        Readings.en("[a](https://b.org \"t\") <https://c.org> [d](#e) [f](g.md)\n"),
        "paragraph({a->https://b.org} {https://c.org->https://c.org} {d->#e} {f->g.md})");
    Readings bad = Readings.en("[a]() [b](javascript:alert(1))\n");
    assertEquals(
        "4:1 empty-link: the link “a” leads nowhere\n"
            + "4:7 unsafe-link: a link to “javascript:” cannot be followed from a booklet; its text"
            + " is kept",
        bad.found());
    assertEquals("paragraph(a b)", bad.show());
  }

  @Test
  void footnotesAreNumberedByTheirFirstCalls() {
    Readings reading = Readings.en("a[^z] b[^1] c[^Z]\n\n[^1]: one[^x]\n\n[^z]: zed\n\n[^x]: ex\n");
    assertEquals("", reading.found());
    assertEquals("paragraph(a^1z b^21 c^1zagain)", reading.show());
    assertEquals(
        List.of("1 z paragraph(zed)", "2 1 paragraph(one^3x)", "3 x paragraph(ex)"),
        reading.article.footnotes().stream()
            .map(f -> f.number() + " " + f.id() + " " + Readings.blocks(f.blocks()))
            .toList());
    Readings bad = Readings.en("a[^1]\n\n[^2]: two\n");
    assertEquals(
        "4:2 missing-footnote: there is no footnote “1”\n"
            + "6:1 unused-footnote: nothing calls the footnote “2”; it is left out",
        bad.found());
    assertEquals("paragraph(a[^1])", bad.show());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one~two|one two",
        "one *two*~three|one *two* three",
        "one  ~two|one/two",
        "&amp; &lt; &#x4E2D;&nbsp;|& < {zh-Hans:中}\u00A0",
        "“a” 'b' -- c|“a” 'b' -- c",
      })
  void linesJoinInEnglish(String body, String expected) {
    assertEquals("paragraph(" + expected + ")", Readings.en(body.replace('~', '\n')).show());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "干细~胞|干细胞",
        "好，~胞|好，胞",
        "**干**~胞|**干**胞",
        "他说~“好”|他说“好”",
        "治疗~T 细胞|治疗 T 细胞",
      })
  void linesJoinInChinese(String body, String expected) {
    silent(Readings.zh(body.replace('~', '\n')), "paragraph(" + expected + ")");
  }

  @Test
  void charactersAreCleaned() {
    Readings reading =
        Readings.file("\uFEFF---\r\ntitle: T\r\n---\r\ne\u0301a\r\nb\u0007c\u2028d&#1;\r\n");
    assertEquals(
        String.join(
            "\n",
            "5:2 control-character: the character U+0007 cannot be printed and is left out",
            "5:4 control-character: the character U+2028 cannot be printed and is left out",
            "5:5 control-character: the character U+0001 cannot be printed and is left out"),
        reading.found());
    assertEquals("paragraph(éa bc d)", reading.show());
  }

  @Test
  void codeAndDividersAreKept() {
    silent(
        Readings.en("```\n a <b>\n  c\n```\n\n    d\n\n---\n\n`e  *f*`\n"),
        "code( a <b>\n  c) code(d) divider() paragraph(`e  *f*`)");
  }

  @Test
  void placesAreThoseOfTheFile() {
    Readings reading = Readings.en("\nab *c*\nde **干** x\n");
    assertEquals("6:6 foreign-run: “干” is Chinese", reading.found());
  }
}
