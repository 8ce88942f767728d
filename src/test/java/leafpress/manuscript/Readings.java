package leafpress.manuscript;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leafpress.diagnostic.Findings;

/** Reads texts for tests and shows what came of them, short enough to compare. */
final class Readings {
  static final Glossary GLOSSARY =
      Glossaries.read(
          "term.en,term.zh-Hans,abbr\n"
              + "nonsteroidal anti-inflammatory drugs,非甾体抗炎药,NSAID\n"
              + "mesenchymal stem cells,间充质干细胞,MSC\n"
              + "stem cells,干细胞,\n",
          "glossary.csv",
          new Findings());

  final Findings findings = new Findings();
  final Article article;

  private Readings(String text, String language) {
    article = Manuscripts.read(text, language + "/a.md", language, GLOSSARY, findings);
  }

  /** A body in English, whose first line is line 4. */
  static Readings en(String body) {
    return new Readings("---\ntitle: T\n---\n" + body, "en");
  }

  static Readings zh(String body) {
    return new Readings("---\ntitle: 题\n---\n" + body, "zh-Hans");
  }

  static Readings file(String text) {
    return new Readings(text, "en");
  }

  /** {@code 4:1 rule: message} a line. */
  String found() {
    return findings.sorted().stream()
        .map(
            d ->
                d.span().line()
                    + ":"
                    + d.span().column()
                    + " "
                    + d.rule().slug()
                    + ": "
                    + d.message())
        .collect(Collectors.joining("\n"));
  }

  /** Slugs of the findings in order. */
  List<String> rules() {
    return findings.sorted().stream().map(d -> d.rule().slug()).toList();
  }

  String show() {
    return blocks(article.blocks());
  }

  static String blocks(List<Block> blocks) {
    return blocks.stream().map(Readings::block).collect(Collectors.joining(" "));
  }

  /** A block as {@code kind(content)}. */
  static String block(Block block) {
    return block.kind() + "(" + content(block) + ")";
  }

  private static String content(Block block) {
    if (block instanceof Block.Heading h) {
      return h.level() + " " + h.id() + ": " + inlines(h.text());
    } else if (block instanceof Block.Paragraph p) {
      return inlines(p.text());
    } else if (block instanceof Block.BulletList list) {
      return items(list.items());
    } else if (block instanceof Block.OrderedList list) {
      return list.start() + ": " + items(list.items());
    } else if (block instanceof Block.Note note) {
      String head =
          Stream.of(note.type(), note.id(), note.signed())
              .filter(s -> !s.isEmpty())
              .collect(Collectors.joining(", "));
      return head + ": " + blocks(note.blocks());
    } else if (block instanceof Block.Quote quote) {
      return blocks(quote.blocks());
    } else if (block instanceof Block.Table table) {
      return inlines(table.caption())
          + " "
          + table.align()
          + row(table.head())
          + table.rows().stream().map(Readings::row).collect(Collectors.joining());
    } else if (block instanceof Block.Figure figure) {
      return figure.source() + ", " + figure.alt() + ", " + inlines(figure.caption());
    } else if (block instanceof Block.Description description) {
      return inlines(description.text());
    } else if (block instanceof Block.Code code) {
      return code.text();
    }
    return "";
  }

  private static String items(List<Block.ListItem> items) {
    return items.stream()
        .map(
            i ->
                "["
                    + (i.term().isEmpty() ? "" : inlines(i.term()) + " = ")
                    + blocks(i.blocks())
                    + "]")
        .collect(Collectors.joining());
  }

  private static String row(List<List<Inline>> row) {
    return row.stream().map(Readings::inlines).collect(Collectors.joining("|", "<", ">"));
  }

  static String inlines(List<Inline> inlines) {
    return inlines.stream().map(Readings::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    if (inline instanceof Inline.Words words) {
      return words.text();
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return "*" + inlines(emphasis.text()) + "*";
    } else if (inline instanceof Inline.Strong strong) {
      return "**" + inlines(strong.text()) + "**";
    } else if (inline instanceof Inline.Literal literal) {
      return "`" + literal.text() + "`";
    } else if (inline instanceof Inline.Link link) {
      return "{" + inlines(link.text()) + "->" + link.target() + "}";
    } else if (inline instanceof Inline.Picture picture) {
      return "{" + picture.alt() + "<-" + picture.source() + "}";
    } else if (inline instanceof Inline.NoteCall call) {
      return "^" + call.number() + call.id() + (call.repeated() ? "again" : "");
    } else if (inline instanceof Inline.LineBreak) {
      return "/";
    } else if (inline instanceof Inline.Foreign foreign) {
      return "{" + foreign.language() + ":" + inlines(foreign.text()) + "}";
    }
    Inline.Abbreviation abbreviation = (Inline.Abbreviation) inline;
    return "{" + abbreviation.text() + "=" + abbreviation.expansion() + "}";
  }
}
