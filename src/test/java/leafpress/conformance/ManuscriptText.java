package leafpress.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.manuscript.Article;
import leafpress.manuscript.Block;
import leafpress.manuscript.Glossary;
import leafpress.manuscript.Inline;
import leafpress.manuscript.Manuscripts;

/** The text of the manuscript, block by block, to be looked for in finished files. */
final class ManuscriptText {
  private ManuscriptText() {}

  static List<String> blocks(String language, String article) throws IOException {
    String file = "manuscript/" + language + "/" + article + ".md";
    Findings findings = new Findings();
    Article read =
        Manuscripts.read(
            Files.readString(Path.of(file)), file, language, Glossary.EMPTY, findings);
    List<String> blocks = new ArrayList<>();
    blocks.add(read.title());
    for (Block block : read.blocks()) add(block, blocks);
    return blocks;
  }

  private static void add(Block block, List<String> into) {
    if (block instanceof Block.Heading) into.add(text(((Block.Heading) block).text()));
    if (block instanceof Block.Paragraph) into.add(text(((Block.Paragraph) block).text()));
    if (block instanceof Block.Note) for (Block b : ((Block.Note) block).blocks()) add(b, into);
    if (block instanceof Block.Quote) for (Block b : ((Block.Quote) block).blocks()) add(b, into);
    if (block instanceof Block.BulletList) items(((Block.BulletList) block).items(), into);
    if (block instanceof Block.OrderedList) items(((Block.OrderedList) block).items(), into);
  }

  private static void items(List<Block.ListItem> items, List<String> into) {
    for (Block.ListItem item : items) {
      if (!item.term().isEmpty()) into.add(text(item.term()));
      for (Block block : item.blocks()) add(block, into);
    }
  }

  private static String text(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Words) text.append(((Inline.Words) inline).text());
      if (inline instanceof Inline.Literal) text.append(((Inline.Literal) inline).text());
      if (inline instanceof Inline.Emphasis) text.append(text(((Inline.Emphasis) inline).text()));
      if (inline instanceof Inline.Strong) text.append(text(((Inline.Strong) inline).text()));
      if (inline instanceof Inline.Link) text.append(text(((Inline.Link) inline).text()));
      if (inline instanceof Inline.Foreign) text.append(text(((Inline.Foreign) inline).text()));
      if (inline instanceof Inline.Abbreviation) {
        text.append(((Inline.Abbreviation) inline).text());
      }
    }
    return text.toString();
  }

  /** The first block that does not stand in the text after the blocks before it. */
  static Optional<String> firstMissing(List<String> blocks, String text) {
    String all = plain(text);
    int at = 0;
    for (String block : blocks) {
      int found = all.indexOf(plain(block), at);
      if (found < 0) return Optional.of(block);
      at = found + plain(block).length();
    }
    return Optional.empty();
  }

  /** Without what a line end may change: spaces and hyphens. */
  static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0\\u00AD\\u200B\\u2010\\u2011\\u2060-]", "");
  }
}
