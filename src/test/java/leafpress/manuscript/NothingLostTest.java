package leafpress.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.Collectors;
import leafpress.diagnostic.Findings;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Any text gives an article, and no character of its running text is lost on the way. */
class NothingLostTest {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @Property(tries = 1000, seed = "1")
  void anyTextGivesAnArticle(@ForAll String text) {
    assertNotNull(Manuscripts.read(text, "a.md", "en", Glossary.EMPTY, new Findings()));
    assertNotNull(
        Manuscripts.read("---\n" + text, "a.md", "zh-Hans", Glossary.EMPTY, new Findings()));
  }

  @Property(tries = 1000, seed = "1")
  void anyMarkdownGivesAnArticle(@ForAll("markdown") String text) {
    Findings findings = new Findings();
    Article article = Manuscripts.read(text, "a.md", "zh-Hans", Readings.GLOSSARY, findings);
    assertEquals("zh-Hans", article.language());
  }

  @Property(tries = 1000, seed = "1")
  void wordsAndMarksKeepTheirText(@ForAll("running") String text) {
    Readings reading = Readings.en(text);
    StringBuilder expected = new StringBuilder();
    PARSER
        .parse(text)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text node) {
                expected.append(node.getLiteral());
              }

              @Override
              public void visit(IndentedCodeBlock node) {
                expected.append(node.getLiteral());
              }
            });
    assertEquals(bare(expected.toString()), bare(text(reading.article.blocks())));
  }

  /** Without spaces, of which line ends make some. */
  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String text(List<Block> blocks) {
    return blocks.stream().map(NothingLostTest::text).collect(Collectors.joining(" "));
  }

  private static String text(Block block) {
    if (block instanceof Block.Heading heading) return inline(heading.text());
    if (block instanceof Block.Paragraph paragraph) return inline(paragraph.text());
    if (block instanceof Block.BulletList list) {
      return list.items().stream()
          .map(item -> inline(item.term()) + text(item.blocks()))
          .collect(Collectors.joining());
    }
    if (block instanceof Block.Code code) return code.text();
    if (block instanceof Block.Divider) return "";
    throw new AssertionError("no such block was written: " + block);
  }

  private static String inline(List<Inline> inlines) {
    return inlines.stream()
        .map(
            i -> {
              if (i instanceof Inline.Words words) return words.text();
              if (i instanceof Inline.Strong strong) return inline(strong.text());
              if (i instanceof Inline.Emphasis emphasis) return inline(emphasis.text());
              if (i instanceof Inline.Foreign foreign) return inline(foreign.text());
              if (i instanceof Inline.Abbreviation abbreviation) return abbreviation.text();
              if (i instanceof Inline.LineBreak) return " ";
              if (i instanceof Inline.Link link) return inline(link.text());
              throw new AssertionError("no such inline was written: " + i);
            })
        .collect(Collectors.joining());
  }

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(
            "干细胞",
            "stem cells",
            " ",
            " ",
            "\n",
            "\n\n",
            "*",
            "**",
            "_",
            "`",
            "[",
            "]",
            "(",
            ")",
            "!",
            "|",
            "|-|\n",
            "# ",
            "## ",
            "> ",
            "- ",
            "1. ",
            "```\n",
            "    ",
            "[^1]",
            "[^1]: ",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "&amp;",
            "&#0;",
            "\\",
            "\t",
            "[!NOTE]",
            "[!EDITOR N1]",
            "Table: ",
            "表：",
            "：",
            ":",
            "MSC",
            "---\n",
            "![a](b)",
            "[a](b)",
            "\u0000",
            "\uFEFF",
            "\uD800",
            "e\u0301",
            "https://a.org")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> running() {
    return Arbitraries.of(
            "干细胞",
            "stem",
            "cells",
            " ",
            " ",
            "\n",
            "\n\n",
            "*",
            "**",
            "\n- ",
            "\n\n## H ",
            "MSC",
            "：",
            ":",
            "“",
            "é",
            "𠮷",
            "5",
            "[!x]",
            "\\*",
            ",",
            "（",
            "- **a**: ",
            "- **b**：c")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
