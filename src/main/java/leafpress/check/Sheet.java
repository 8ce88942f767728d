package leafpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.manuscript.Article;
import leafpress.manuscript.Block;
import leafpress.manuscript.Inline;

/**
 * An article laid out to be checked.
 *
 * @param passages all running text, in reading order
 * @param blocks all blocks, those inside of others included, in reading order
 * @param links all links of running text
 * @param pictures all images, a figure as a picture
 */
record Sheet(
    Typescript typescript,
    List<Passage> passages,
    List<Block> blocks,
    List<Inline.Link> links,
    List<Inline.Picture> pictures) {

  static Sheet of(Typescript typescript) {
    Builder builder = new Builder(typescript);
    Article article = typescript.article();
    builder.front("title", article.title());
    builder.front("subtitle", article.subtitle());
    builder.front("summary", article.summary());
    article.blocks().forEach(block -> builder.add(block, Optional.empty()));
    for (Block.Footnote footnote : article.footnotes()) {
      builder.kind = Passage.Kind.FOOTNOTE;
      footnote.blocks().forEach(block -> builder.add(block, Optional.empty()));
    }
    return builder.sheet();
  }

  /** The passages of one block. */
  static List<Passage> passages(Block block, Typescript typescript) {
    Builder builder = new Builder(typescript);
    builder.add(block, Optional.empty());
    return builder.passages;
  }

  String language() {
    return typescript.language();
  }

  boolean isHan() {
    return typescript.isHan();
  }

  /** The passages of a kind. */
  List<Passage> all(Passage.Kind kind) {
    return passages.stream().filter(p -> p.is(kind)).toList();
  }

  /** The editor’s notes, in order. */
  List<Block.Note> editorsNotes() {
    List<Block.Note> notes = new ArrayList<>();
    for (Block block : blocks) {
      if (!block.kind().equals("note")) continue;
      Block.Note note = (Block.Note) block;
      if (note.type().equals("editor")) notes.add(note);
    }
    return notes;
  }

  /** Walks the blocks. */
  private static final class Builder {
    private final Typescript typescript;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline.Link> links = new ArrayList<>();
    private final List<Inline.Picture> pictures = new ArrayList<>();
    private Passage.Kind kind = Passage.Kind.PARAGRAPH;
    private int section;

    Builder(Typescript typescript) {
      this.typescript = typescript;
    }

    Sheet sheet() {
      return new Sheet(typescript, passages, blocks, links, pictures);
    }

    /** A text of the front matter, where it stands there. */
    void front(String key, String text) {
      Inline words = new Inline.Words(text, typescript.key(key));
      Alignment alignment = new Alignment(typescript, typescript.key(key)).add(List.of(words));
      boolean typed = !typescript.key(key).equals(typescript.top());
      if (typed && !text.isEmpty()) {
        passages.add(passage(Passage.Kind.FRONT, alignment, 0, Optional.empty()));
      }
    }

    /** Keeps the links and pictures of a text. */
    private void collect(List<Inline> text) {
      for (Inline inline : text) {
        switch (inline.kind()) {
          case "link":
            links.add((Inline.Link) inline);
            collect(((Inline.Link) inline).text());
            break;
          case "picture":
            pictures.add((Inline.Picture) inline);
            break;
          case "emphasis":
            collect(((Inline.Emphasis) inline).text());
            break;
          case "strong":
            collect(((Inline.Strong) inline).text());
            break;
          case "foreign":
            collect(((Inline.Foreign) inline).text());
            break;
          default: // has none
        }
      }
    }

    void add(Block block, Optional<Block.Note> note) {
      blocks.add(block);
      switch (block.kind()) {
        case "heading":
          section++;
          passage(Passage.Kind.HEADING, ((Block.Heading) block).text(), block, note);
          break;
        case "paragraph":
          passage(kind, ((Block.Paragraph) block).text(), block, note);
          break;
        case "description":
          passage(kind, ((Block.Description) block).text(), block, note);
          break;
        case "bullet-list":
          ((Block.BulletList) block).items().forEach(item -> item(item, note));
          break;
        case "ordered-list":
          ((Block.OrderedList) block).items().forEach(item -> item(item, note));
          break;
        case "note":
          Block.Note own = (Block.Note) block;
          own.blocks().forEach(inner -> add(inner, Optional.of(own)));
          break;
        case "quote":
          ((Block.Quote) block).blocks().forEach(inner -> add(inner, note));
          break;
        case "table":
          table((Block.Table) block, note);
          break;
        case "figure":
          Block.Figure figure = (Block.Figure) block;
          pictures.add(new Inline.Picture(figure.source(), figure.alt(), figure.span()));
          passage(Passage.Kind.CELL, figure.caption(), block, note);
          break;
        default: // code and dividers have no running text
      }
    }

    private void item(Block.ListItem item, Optional<Block.Note> note) {
      Passage.Kind outer = kind;
      kind = Passage.Kind.ITEM;
      List<Block> inner = new ArrayList<>(item.blocks());
      boolean labelled = !item.term().isEmpty() && !inner.isEmpty();
      if (labelled && inner.get(0).kind().equals("paragraph")) {
        Block.Paragraph first = (Block.Paragraph) inner.remove(0);
        blocks.add(first);
        collect(first.text());
        Alignment alignment = new Alignment(typescript, item.span()).add(item.term());
        int label = alignment.length();
        passages.add(passage(kind, alignment.add(first.text()), label, note));
      }
      inner.forEach(block -> add(block, note));
      kind = outer;
    }

    private void table(Block.Table table, Optional<Block.Note> note) {
      passage(Passage.Kind.CELL, table.caption(), table, note);
      table.head().forEach(cell -> passage(Passage.Kind.CELL, cell, table, note));
      for (List<List<Inline>> row : table.rows()) {
        row.forEach(cell -> passage(Passage.Kind.CELL, cell, table, note));
      }
    }

    private void passage(
        Passage.Kind what, List<Inline> text, Block block, Optional<Block.Note> note) {
      collect(text);
      Alignment alignment = new Alignment(typescript, block.span()).add(text);
      if (alignment.length() > 0) passages.add(passage(what, alignment, 0, note));
    }

    private Passage passage(
        Passage.Kind what, Alignment alignment, int label, Optional<Block.Note> note) {
      return new Passage(
          what,
          alignment.text(),
          alignment.places(),
          alignment.literal(),
          label,
          section,
          note,
          typescript);
    }
  }
}
