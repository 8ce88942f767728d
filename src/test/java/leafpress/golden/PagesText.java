package leafpress.golden;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.page.Anchor;
import leafpress.page.Artifact;
import leafpress.page.Bookmark;
import leafpress.page.Color;
import leafpress.page.GlyphRun;
import leafpress.page.Ground;
import leafpress.page.Leaf;
import leafpress.page.LinkArea;
import leafpress.page.Mark;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Picture;
import leafpress.page.Placed;
import leafpress.page.Shape;
import leafpress.page.StructureNode;
import leafpress.page.Tag;

/** Finished pages as text that a person can read and check by hand. Lengths in points. */
final class PagesText implements Placed.Painter {
  private final StringBuilder out = new StringBuilder();
  private final Map<Leaf, StringBuilder> said = new IdentityHashMap<>();

  private PagesText() {}

  /** What is where: a line for each placed thing, in painting order. */
  static String pages(Pages pages) {
    PagesText text = new PagesText();
    int number = 1;
    for (Page page : pages.pages()) {
      String label = page.label().isEmpty() ? "" : " “" + page.label() + "”";
      text.out.append(
          "page " + number++ + label + " " + pt(page.width()) + " × " + pt(page.height()) + "\n");
      for (Placed placed : page.content()) placed.paintWith(text);
    }
    for (Anchor anchor : pages.anchors()) {
      text.out.append(
          "anchor "
              + anchor.name()
              + ": page "
              + (anchor.page() + 1)
              + ", y "
              + pt(anchor.y())
              + "\n");
    }
    for (Bookmark mark : pages.bookmarks()) {
      text.out.append(
          "bookmark "
              + "  ".repeat(mark.level() - 1)
              + mark.title()
              + ": page "
              + (mark.page() + 1)
              + ", y "
              + pt(mark.y())
              + "\n");
    }
    return text.out.toString();
  }

  /** The structure tree, with what hangs on it. */
  static String structure(Pages pages) {
    PagesText text = new PagesText();
    for (Page page : pages.pages()) for (Placed p : page.content()) p.paintWith(text);
    StringBuilder tree = new StringBuilder();
    text.tree(pages.structure(), "", tree);
    return tree.toString();
  }

  /**
   * How lines are set: their glyphs, each that does not reach a whole em to the next with its
   * distance from it.
   */
  static String lines(Pages pages) {
    StringBuilder out = new StringBuilder();
    for (Page page : pages.pages()) {
      long baseline = Long.MIN_VALUE;
      long right = 0;
      for (Placed placed : page.content()) {
        if (!(placed instanceof GlyphRun) || ((GlyphRun) placed).mark() instanceof Artifact)
          continue;
        GlyphRun run = (GlyphRun) placed;
        if (run.baseline() != baseline) {
          out.append(baseline == Long.MIN_VALUE ? "" : "\n").append(pt(run.x())).append(": ");
          right = run.x();
        }
        baseline = run.baseline();
        for (int i = 0; i < run.glyphs().length; i++) {
          long at = run.x() + run.offsets()[i];
          if (Math.abs(at - right) > 1) out.append('{').append(pt(at - right)).append('}');
          out.append(run.textOf(i));
          right = at + run.size();
        }
      }
      out.append("\n");
    }
    return out.toString();
  }

  private void tree(Tag tag, String indent, StringBuilder tree) {
    tree.append(indent).append(tag.role().pdfName());
    for (Tag.Attribute attribute : Tag.Attribute.values()) {
      String value = tag.get(attribute);
      if (value.isEmpty()) continue;
      tree.append(' ').append(attribute.name().toLowerCase(Locale.ROOT)).append("=“");
      tree.append(value).append('”');
    }
    tree.append('\n');
    List<StructureNode> children = tag.children();
    for (StructureNode child : children) {
      if (child instanceof Tag) tree((Tag) child, indent + "  ", tree);
      else if (said.containsKey((Leaf) child)) {
        tree.append(indent).append("  “").append(said.get((Leaf) child)).append("”\n");
      }
    }
  }

  @Override
  public void paint(GlyphRun run) {
    String face = run.face().name().replaceAll("^.*/|\\.ttf$", "");
    line(
        "text "
            + pt(run.x())
            + " "
            + pt(run.baseline())
            + " "
            + face
            + " "
            + pt(run.size())
            + color(run.color())
            + " “"
            + run.text()
            + "”",
        run.mark());
    if (run.mark() instanceof Leaf) {
      said.computeIfAbsent((Leaf) run.mark(), l -> new StringBuilder()).append(run.text());
    }
  }

  @Override
  public void paint(Ground ground) {
    line("ground " + box(ground.box()) + color(ground.color()), ground.mark());
  }

  @Override
  public void paint(Shape shape) {
    StringBuilder path = new StringBuilder("shape");
    int at = 0;
    for (byte command : shape.outline().commands()) {
      path.append(' ').append((char) command);
      int numbers = command == 'C' ? 6 : command == 'Z' ? 0 : 2;
      for (int i = 0; i < numbers; i++) path.append(' ').append(pt(shape.outline().points()[at++]));
    }
    line(path.toString(), shape.mark());
  }

  @Override
  public void paint(Picture picture) {
    line("picture " + box(picture.box()) + " " + picture.image().name(), picture.mark());
    if (picture.mark() instanceof Leaf) {
      said.computeIfAbsent((Leaf) picture.mark(), l -> new StringBuilder())
          .append(picture.image().name());
    }
  }

  @Override
  public void paint(LinkArea area) {
    out.append("  link ").append(box(area.box())).append(" → ").append(area.target());
    out.append(" “").append(area.description()).append("”\n");
  }

  private void line(String text, Mark mark) {
    String artifact =
        mark instanceof Artifact ? " (" + mark.toString().toLowerCase(Locale.ROOT) + ")" : "";
    out.append("  ").append(text).append(artifact).append('\n');
  }

  private static String color(Color color) {
    return color.rgb() == 0 ? "" : String.format(Locale.ROOT, " #%06X", color.rgb());
  }

  private static String box(Box box) {
    return pt(box.x()) + " " + pt(box.y()) + " " + pt(box.width()) + " × " + pt(box.height());
  }

  private static String pt(long length) {
    return Length.show(length);
  }
}
