package leafpress.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import leafpress.geometry.Box;
import leafpress.geometry.Outline;
import leafpress.geometry.Size;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.GlyphRun;
import leafpress.page.Ground;
import leafpress.page.Leaf;
import leafpress.page.LinkArea;
import leafpress.page.Mark;
import leafpress.page.Page;
import leafpress.page.Picture;
import leafpress.page.Placed;
import leafpress.page.Role;
import leafpress.page.Shape;
import leafpress.page.Tag;
import leafpress.page.Turned;

/**
 * Writes the content stream of one page after another. In a tagged file everything painted is
 * inside a marked-content sequence; font, size and colour are stated only where they change.
 */
final class PageEncoder implements Placed.Painter {
  /** No colour yet: any colour differs from it. */
  private static final Color NONE = new Color(-1);

  private final Fonts fonts;
  private final Images images;
  private final Parents parents;
  private final Purpose purpose;
  private final Inks inks;
  private final Flate flate;
  private final Bytes out = new Bytes(1 << 14);
  private final TextWriter text = new TextWriter(out);

  private long height;
  private List<Leaf> leaves = List.of();
  private List<LinkArea> links = List.of();
  private BitSet fontsInUse = new BitSet();
  private BitSet imagesInUse = new BitSet();
  private Map<Leaf, Box> figures = Map.of();

  private Optional<Mark> mark = Optional.empty();
  private boolean inText;
  private long lineX;
  private long lineY;
  private int fontNumber;
  private long fontSize;
  private Color fill = Color.BLACK;
  private Color stroke = Color.BLACK;
  private boolean overprint;
  private List<Turned> turned = List.of();

  PageEncoder(
      Fonts fonts, Images images, Parents parents, Purpose purpose, Inks inks, Flate flate) {
    this.fonts = fonts;
    this.images = images;
    this.parents = parents;
    this.purpose = purpose;
    this.inks = inks;
    this.flate = flate;
  }

  EncodedPage encode(Page page) {
    begin(page);
    for (Placed thing : page.content()) thing.paintWith(this);
    closeSequence();
    return new EncodedPage(
        height, flate.pack(out), leaves, links, fontsInUse, imagesInUse, figures);
  }

  private void begin(Page page) {
    out.clear();
    text.reset();
    height = page.height();
    leaves = new ArrayList<>();
    links = new ArrayList<>();
    fontsInUse = new BitSet();
    imagesInUse = new BitSet();
    figures = new IdentityHashMap<>();
    mark = Optional.empty();
    inText = false;
    fontNumber = -1;
    overprint = false;
    turned = List.of();
    // A page begins with black, but in grey, which does not overprint.
    fill = purpose.press() ? NONE : Color.BLACK;
    stroke = fill;
  }

  @Override
  public void paint(GlyphRun run) {
    if (run.glyphs().length == 0) return;
    open(run.mark(), () -> Boxes.of(run));
    EmbeddedFont font = fonts.of(run.face());
    long size = Units.thousandths(run.size());
    fill(run.color());
    overprint(inks.overprints(run.color()));
    openText();
    if (font.number() != fontNumber || size != fontSize) {
      out.put('/').ascii(font.resource()).put(' ').thousandths(size).ascii(" Tf\n");
      fontNumber = font.number();
      fontSize = size;
      fontsInUse.set(fontNumber);
    }
    long x = Units.thousandths(run.x());
    long y = Units.thousandths(height - run.baseline());
    out.thousandths(x - lineX).put(' ').thousandths(y - lineY).ascii(" Td\n");
    lineX = x;
    lineY = y;
    text.show(run, font, size);
  }

  @Override
  public void paint(Ground ground) {
    Box box = ground.box();
    open(ground.mark(), () -> box);
    closeText();
    fill(ground.color());
    overprint(false);
    number(box.x());
    number(height - box.bottom());
    number(box.width());
    number(box.height());
    out.ascii("re f\n");
  }

  @Override
  public void paint(Shape shape) {
    if (shape.outline().isEmpty() || shape.fill().isEmpty() && shape.stroke().isEmpty()) return;
    open(shape.mark(), () -> Boxes.of(shape));
    closeText();
    overprint(false);
    shape.fill().ifPresent(this::fill);
    if (shape.stroke().isPresent()) {
      stroke(shape.stroke().get());
      number(shape.strokeWidth());
      out.ascii("w\n");
    }
    path(shape.outline());
    out.put(shape.stroke().isEmpty() ? 'f' : shape.fill().isEmpty() ? 'S' : 'B').put('\n');
  }

  @Override
  public void paint(Picture picture) {
    Box box = picture.box();
    open(picture.mark(), () -> box);
    closeText();
    int image = images.number(picture.image());
    imagesInUse.set(image);
    out.ascii("q ");
    number(box.width());
    out.ascii("0 0 ");
    number(box.height());
    number(box.x());
    number(height - box.bottom());
    out.ascii("cm /").ascii(Images.resource(image)).ascii(" Do Q\n");
  }

  @Override
  public void paint(LinkArea area) {
    if (purpose.tagged())
      links.add(new LinkArea(area.leaf(), onPage(area.box()), area.target(), area.description()));
  }

  /** What is inside is written in coordinates of its own; after it all is as it was before. */
  @Override
  public void paint(Turned group) {
    closeSequence();
    Color fillBefore = fill;
    Color strokeBefore = stroke;
    boolean overprintBefore = overprint;
    int fontBefore = fontNumber;
    long sizeBefore = fontSize;
    long trackingBefore = text.tracking();
    long heightBefore = height;
    List<Turned> turnedBefore = turned;
    out.ascii("q ");
    turn(group);
    turned = Stream.concat(Stream.of(group), turnedBefore.stream()).toList();
    height = group.size().height();
    for (Placed thing : group.content()) thing.paintWith(this);
    closeSequence();
    out.ascii("Q\n");
    fill = fillBefore;
    stroke = strokeBefore;
    overprint = overprintBefore;
    fontNumber = fontBefore;
    fontSize = sizeBefore;
    text.restore(trackingBefore);
    height = heightBefore;
    turned = turnedBefore;
  }

  /**
   * The matrix (ISO 32000-1 §8.3.3) that brings the small page's lower left corner to its place.
   */
  private void turn(Turned group) {
    Size size = group.size();
    Box box = group.place(new Box(0, 0, size.width(), size.height()));
    int turns = group.turns();
    int cos = turns == 0 ? 1 : turns == 2 ? -1 : 0;
    int sin = turns == 1 ? -1 : turns == 3 ? 1 : 0;
    out.whole(cos).put(' ').whole(sin).put(' ').whole(-sin).put(' ').whole(cos).put(' ');
    number(turns >= 2 ? box.right() : box.x());
    number(height - (turns == 1 || turns == 2 ? box.y() : box.bottom()));
    out.ascii("cm\n");
  }

  /** Where a box of what is being painted lies on the page. */
  private Box onPage(Box box) {
    Box outer = box;
    for (Turned group : turned) outer = group.place(outer);
    return outer;
  }

  /** Opens the sequence of a mark unless it is open already; notes what a figure covers. */
  private void open(Mark next, Supplier<Box> covers) {
    if (!purpose.tagged()) return;
    boolean same = mark.isPresent() && mark.get() == next;
    if (!same) {
      closeSequence();
      mark = Optional.of(next);
    }
    if (next instanceof Leaf leaf) {
      if (!same) beginContent(leaf);
      if (parents.inFigure(leaf)) figures.merge(leaf, onPage(covers.get()), Boxes::union);
    } else if (!same) {
      out.ascii(artifact((Artifact) next));
    }
  }

  /** Who copies looks for a replacement text here, who listens in the structure. */
  private void beginContent(Leaf leaf) {
    Tag tag = parents.of(leaf);
    out.put('/').ascii(tag.role().pdfName());
    out.ascii(" <</MCID ").whole(leaves.size());
    String says = tag.role() == Role.SPAN ? tag.get(Tag.Attribute.ACTUAL_TEXT) : "";
    if (!says.isEmpty()) out.ascii(" /ActualText <FEFF").hex(says).put('>');
    out.ascii(">> BDC\n");
    leaves.add(leaf);
  }

  /** ISO 32000-1 §14.8.2.2. */
  private static String artifact(Artifact kind) {
    return switch (kind) {
      case HEADER -> "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n";
      case FOOTER -> "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";
      case LAYOUT -> "/Artifact <</Type /Layout>> BDC\n";
    };
  }

  private void closeSequence() {
    closeText();
    if (mark.isPresent()) out.ascii("EMC\n");
    mark = Optional.empty();
  }

  private void openText() {
    if (inText) return;
    out.ascii("BT\n");
    inText = true;
    lineX = 0;
    lineY = 0;
  }

  private void closeText() {
    if (inText) out.ascii("ET\n");
    inText = false;
  }

  private void fill(Color color) {
    if (color.equals(fill)) return;
    fill = color;
    inks.fill(color, out);
  }

  private void stroke(Color color) {
    if (color.equals(stroke)) return;
    stroke = color;
    inks.stroke(color, out);
  }

  private void overprint(boolean wanted) {
    if (overprint == wanted) return;
    overprint = wanted;
    out.ascii(wanted ? "/Over gs\n" : "/Knock gs\n");
  }

  private void path(Outline outline) {
    int at = 0;
    for (byte command : outline.commands()) {
      int points = command == 'C' ? 3 : command == 'Z' ? 0 : 1;
      for (int i = 0; i < points; i++, at += 2) {
        number(outline.points()[at]);
        number(height - outline.points()[at + 1]);
      }
      out.put(command == 'Z' ? 'h' : command - 'A' + 'a').put('\n');
    }
  }

  private void number(long length) {
    out.thousandths(Units.thousandths(length)).put(' ');
  }
}
