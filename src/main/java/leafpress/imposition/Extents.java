package leafpress.imposition;

import java.util.ArrayList;
import java.util.List;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.page.Color;
import leafpress.page.GlyphRun;
import leafpress.page.Ground;
import leafpress.page.Page;
import leafpress.page.Picture;
import leafpress.page.Placed;
import leafpress.page.Shape;
import leafpress.page.Turned;

/** What the things on a page cover, as boxes. */
final class Extents implements Placed.Painter {
  /** Chinese marks that stand on the left half of their em. */
  private static final String HALF = "，。、：；！？）》」』】〉”’";

  /** Of rules; what is thicker is an area. */
  private static final long THICKEST = Length.pt(4);

  private final List<Box> texts = new ArrayList<>();
  private final List<Box> pictures = new ArrayList<>();
  private double ppi = Double.MAX_VALUE;
  private long thinnest = Long.MAX_VALUE;

  private Extents() {}

  static Extents of(Page page) {
    Extents extents = new Extents();
    for (Placed thing : page.content()) thing.paintWith(extents);
    return extents;
  }

  List<Box> texts() {
    return texts;
  }

  List<Box> pictures() {
    return pictures;
  }

  /** Pixels to the inch of the coarsest image. */
  double ppi() {
    return ppi;
  }

  /** The width of the thinnest line. */
  long thinnest() {
    return thinnest;
  }

  /** Rules are grounds that are flat. */
  @Override
  public void paint(Ground ground) {
    long width = Math.min(ground.box().width(), ground.box().height());
    if (width <= THICKEST) line(width);
  }

  /** Drawings; marks are drawn as thin as can be, and are where they must be. */
  @Override
  public void paint(Shape shape) {
    boolean mark = shape.stroke().filter(Color.REGISTRATION::equals).isPresent();
    if (mark) return;
    if (shape.stroke().isPresent()) line(shape.strokeWidth());
    boolean tick = shape.fill().isEmpty() && shape.strokeWidth() <= Ticks.WIDTH;
    // Half the width of a line is less than any margin is out by.
    if (!tick) pictures.add(shape.outline().bounds());
  }

  private void line(long width) {
    if (width > 0) thinnest = Math.min(thinnest, width);
  }

  /** Of the letters' height four fifths stand over the baseline, nearly. */
  @Override
  public void paint(GlyphRun run) {
    if (run.text().isBlank()) return;
    int last = run.glyphs().length - 1;
    while (last > 0 && run.textOf(last).isBlank()) last--; // a line's last space shows nothing
    int advance = run.face().advance(run.glyphs()[last]);
    if (HALF.contains(run.textOf(last)) && run.face().han()) advance /= 2;
    long width = run.offsets()[last] + Length.units(advance, run.face().unitsPerEm(), run.size());
    texts.add(new Box(run.x(), run.baseline() - run.size() * 4 / 5, width, run.size()));
  }

  @Override
  public void paint(Picture picture) {
    pictures.add(picture.box());
    ppi = Math.min(ppi, picture.image().width() * 72 / Length.toPt(picture.box().width()));
  }

  @Override
  public void paint(Turned turned) {
    Extents inside = new Extents();
    for (Placed thing : turned.content()) thing.paintWith(inside);
    for (Box box : inside.texts) texts.add(turned.place(box));
    for (Box box : inside.pictures) pictures.add(turned.place(box));
    ppi = Math.min(ppi, inside.ppi);
    thinnest = Math.min(thinnest, inside.thinnest);
  }
}
