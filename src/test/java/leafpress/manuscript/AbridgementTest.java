package leafpress.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Test;

/** Marks in the manuscript, and what editions leave out because of them. */
class AbridgementTest {
  private static final String TEXT =
      "---\ntitle: T\n---\n"
          + "All have this.\n\n"
          + "<!-- only: full -->\n\n## Far\n\nAway.\n\n"
          + "<!-- only: full, brief -->\n\nBut this.\n\n"
          + "## Near\n\n- one\n- two <!-- only: full, abridged -->\n\n"
          + "<!-- only: full, abridged -->\n<!-- on: flap -->\n\n> [!NOTE]\n> Ask.\n";

  private final Findings findings = new Findings();

  private Article read(String text) {
    return Manuscripts.read(text, "a.md", "en", Glossary.EMPTY, findings);
  }

  private static String said(Article article) {
    return article.blocks().stream()
        .map(block -> Plain.of((Record) block))
        .collect(Collectors.joining("|"));
  }

  @Test
  void eachExtentHasWhatNamesIt() {
    Article article = read(TEXT);
    assertEquals(List.of(), findings.sorted());
    assertEquals(
        "All have this.|Far|Away.|But this.|Near|one two|Ask.",
        said(Abridgement.of(article, Extent.FULL).article()));
    assertEquals(
        "All have this.|Near|one two|Ask.",
        said(Abridgement.of(article, Extent.ABRIDGED).article()));
    assertEquals(
        "All have this.|But this.|Near|one", said(Abridgement.of(article, Extent.BRIEF).article()));
  }

  @Test
  void whatIsLeftOutIsNamedWithItsPlace() {
    String out =
        Abridgement.of(read(TEXT), Extent.BRIEF).leftOut().stream()
            .map(left -> left.span().line() + " " + left.what() + ": " + left.text())
            .collect(Collectors.joining("\n"));
    assertEquals("8 heading: Far\n10 paragraph: Away.\n19 item: two\n24 note: Ask.", out);
  }

  /** An empty list has no words, but its space, and a tag that holds nothing. */
  @Test
  void aListWithoutAnItemIsNotThere() {
    String item = " <!-- only: full -->\n";
    Article article =
        read(
            "---\ntitle: T\n---\n> [!NOTE]\n> Ask.\n>\n> - one"
                + item
                + "> - two"
                + item
                + "\n1. a"
                + item);
    List<Block> blocks = Abridgement.of(article, Extent.BRIEF).article().blocks();
    assertEquals(List.of("note"), blocks.stream().map(Block::kind).toList());
    assertEquals(1, ((Block.Note) blocks.get(0)).blocks().size());
    assertEquals(2, Abridgement.of(article, Extent.FULL).article().blocks().size());
  }

  @Test
  void aBlockMayStandOnTheFlap() {
    List<Block> flap = Abridgement.on("flap", read(TEXT));
    assertEquals(1, flap.size());
    assertEquals("note", flap.get(0).kind());
  }

  @Test
  void footnotesGoWithTheirCalls() {
    Article article = read("---\ntitle: T\n---\n<!-- only: full -->\n\nA.[^n]\n\nB.\n\n[^n]: N.\n");
    assertEquals(1, Abridgement.of(article, Extent.FULL).article().footnotes().size());
    assertEquals(0, Abridgement.of(article, Extent.BRIEF).article().footnotes().size());
  }

  @Test
  void unknownNamesAreReported() {
    read("---\ntitle: T\n---\n<!-- only: short -->\n\nA.\n");
    assertEquals(
        List.of("unknown-mark"), findings.sorted().stream().map(d -> d.rule().slug()).toList());
  }

  /** At the end of a paragraph it looks right, and would be right at the end of an item. */
  @Test
  void aCommentWithinAParagraphIsPointedAt() {
    Findings findings = new Findings();
    Manuscripts.read(
        "---\ntitle: T\n---\n\nText. <!-- only: full -->\n",
        "a.md",
        "en",
        Glossary.EMPTY,
        findings);
    String said = findings.sorted().toString();
    assertTrue(said.contains("a comment within a paragraph says nothing of it"), said);
    assertTrue(said.contains("put it on a line of its own before the block"), said);
  }

  @Test
  void otherCommentsAreStillHtml() {
    read("---\ntitle: T\n---\n<!-- a remark -->\n\nA.\n");
    assertEquals(
        List.of("html-in-manuscript"),
        findings.sorted().stream().map(d -> d.rule().slug()).toList());
  }

  @Test
  void footnotesThatStayAreNumberedAnewInTheOrderOfTheirCalls() {
    Article article =
        read(
            "---\ntitle: T\n---\n"
                + "<!-- only: full -->\n\nOne.[^a] Two.[^b]\n\n"
                + "Three.[^c] Again.[^b] And again.[^b]\n\n[^a]: A.\n\n[^b]: B.\n\n[^c]: C.\n");
    Article brief = Abridgement.of(article, Extent.BRIEF).article();
    List<String> notes = brief.footnotes().stream().map(f -> f.number() + f.id()).toList();
    assertEquals(List.of("1c", "2b"), notes);
    Block.Paragraph paragraph = (Block.Paragraph) brief.blocks().get(0);
    List<String> calls =
        paragraph.text().stream()
            .filter(Inline.NoteCall.class::isInstance)
            .map(Inline.NoteCall.class::cast)
            .map(call -> call.number() + call.id() + (call.repeated() ? " again" : ""))
            .toList();
    assertEquals(List.of("1c", "2b", "2b again"), calls);
  }

  @Test
  void aLinkToWhatIsLeftOutBecomesPlainText() {
    Article article =
        read(
            "---\ntitle: T\n---\nSee [how it **works**](#far) and [here](#near).\n\n"
                + "<!-- only: full -->\n\n## Far\n\nAway.\n\n## Near\n\nHere.\n");
    assertEquals(List.of(), Abridgement.of(article, Extent.FULL).unlinked());
    Abridgement brief = Abridgement.of(article, Extent.BRIEF);
    assertEquals(List.of("#far"), brief.unlinked().stream().map(Inline.Link::target).toList());
    Block.Paragraph paragraph = (Block.Paragraph) brief.article().blocks().get(0);
    assertEquals("See how it works and here.", Plain.of(paragraph));
    long links = paragraph.text().stream().filter(Inline.Link.class::isInstance).count();
    assertEquals(1, links);
  }
}
