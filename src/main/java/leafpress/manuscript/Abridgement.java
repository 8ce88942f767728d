package leafpress.manuscript;

import java.util.ArrayList;
import java.util.List;
import leafpress.diagnostic.Span;

/**
 * An article as an edition of some extent has it, and what that edition leaves out.
 *
 * @param article without what is left out; its marks are still there
 * @param leftOut in the order of the manuscript
 * @param unlinked links to headings that are left out; they are plain text now
 */
public record Abridgement(Article article, List<LeftOut> leftOut, List<Inline.Link> unlinked) {
  /**
   * A block or an item of a list that an edition leaves out.
   *
   * @param what its kind, such as {@code heading}, or {@code item}
   * @param text what it says
   */
  public record LeftOut(Span span, String what, String text) {}

  /** The article that an edition has. */
  public static Abridgement of(Article article, Extent extent) {
    Cutter cutter = new Cutter(article.marks(), extent);
    List<Block> blocks = cutter.sections(article.blocks());
    if (cutter.out.isEmpty()) return new Abridgement(article, List.of(), List.of());
    return Mending.of(article, blocks, List.copyOf(cutter.out));
  }

  /** The blocks that stand on a panel of their own, if the format has it. */
  public static List<Block> on(String panel, Article article) {
    return article.blocks().stream()
        .filter(block -> article.marks().stream().anyMatch(m -> marks(m, block, panel)))
        .toList();
  }

  private static boolean marks(Mark mark, Block block, String panel) {
    return !mark.item() && mark.panel().equals(panel) && mark.at().equals(block.span());
  }

  /** Leaves out what is marked. */
  private static final class Cutter {
    private final List<Mark> marks;
    private final Extent extent;
    private final List<LeftOut> out = new ArrayList<>();

    Cutter(List<Mark> marks, Extent extent) {
      this.marks = marks;
      this.extent = extent;
    }

    /** A heading that is left out takes its section with it, but for blocks marked themselves. */
    List<Block> sections(List<Block> blocks) {
      List<Block> kept = new ArrayList<>();
      int closed = 0;
      for (Block block : blocks) {
        int level = block.asHeading().map(Block.Heading::level).orElse(0);
        if (level > 0 && level <= closed) closed = 0;
        boolean away = closed > 0 && !named(block.span());
        if (away || cut(block.span(), false)) {
          if (closed == 0) closed = level;
          out.add(new LeftOut(block.span(), block.kind(), Plain.of((Record) block)));
        } else {
          Block inside = inside(block);
          if (empty(block) || !empty(inside)) kept.add(inside);
        }
      }
      return List.copyOf(kept);
    }

    private List<Block> blocks(List<Block> blocks) {
      List<Block> kept = new ArrayList<>();
      for (Block block : blocks) {
        if (cut(block.span(), false)) {
          out.add(new LeftOut(block.span(), block.kind(), Plain.of((Record) block)));
        } else {
          Block inside = inside(block);
          if (empty(block) || !empty(inside)) kept.add(inside);
        }
      }
      return List.copyOf(kept);
    }

    private Block inside(Block block) {
      if (block instanceof Block.BulletList) {
        Block.BulletList list = (Block.BulletList) block;
        return new Block.BulletList(list.tight(), items(list.items()), list.span());
      }
      if (block instanceof Block.OrderedList) {
        Block.OrderedList list = (Block.OrderedList) block;
        List<Block.ListItem> items = items(list.items());
        return new Block.OrderedList(list.start(), list.tight(), items, list.span());
      }
      if (block instanceof Block.Note) {
        Block.Note note = (Block.Note) block;
        List<Block> inner = blocks(note.blocks());
        return new Block.Note(note.type(), note.id(), note.signed(), inner, note.span());
      }
      return block;
    }

    /** A list without an item, or a note without a word: nothing of it is to be seen. */
    private static boolean empty(Block block) {
      if (block instanceof Block.BulletList) return ((Block.BulletList) block).items().isEmpty();
      if (block instanceof Block.OrderedList) return ((Block.OrderedList) block).items().isEmpty();
      return block instanceof Block.Note && ((Block.Note) block).blocks().isEmpty();
    }

    private List<Block.ListItem> items(List<Block.ListItem> items) {
      List<Block.ListItem> kept = new ArrayList<>();
      for (Block.ListItem item : items) {
        if (cut(item.span(), true)) {
          out.add(new LeftOut(item.span(), "item", Plain.of(item)));
        } else {
          kept.add(new Block.ListItem(item.term(), blocks(item.blocks()), item.span()));
        }
      }
      return List.copyOf(kept);
    }

    /** Whether a block's own mark names the extent. */
    private boolean named(Span at) {
      return marks.stream()
          .anyMatch(m -> !m.item() && m.at().equals(at) && m.only().contains(extent));
    }

    private boolean cut(Span at, boolean item) {
      for (Mark mark : marks) {
        boolean here = mark.item() == item && mark.at().equals(at);
        if (here && !mark.only().isEmpty() && !mark.only().contains(extent)) return true;
      }
      return false;
    }
  }
}
