package leafpress.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import leafpress.font.Face;
import leafpress.geometry.Box;
import leafpress.geometry.Outline;
import leafpress.page.GlyphRun;
import leafpress.page.Ground;
import leafpress.page.Picture;
import leafpress.page.Placed;
import leafpress.page.Shape;
import leafpress.page.Turned;

/** Paints the things of one page; outlines of glyphs are kept while it lasts. */
final class Painting implements Placed.Painter {
  private final Graphics2D graphics;
  private final double scale;
  private final Map<Face, Map<Integer, Path2D>> glyphs = new IdentityHashMap<>();
  private final Map<String, Optional<BufferedImage>> images = new HashMap<>();

  /** The scale is pixels to a scaled point. */
  Painting(Graphics2D graphics, double scale) {
    this.graphics = graphics;
    this.scale = scale;
  }

  @Override
  public void paint(GlyphRun run) {
    graphics.setColor(color(run.color()));
    Map<Integer, Path2D> known = glyphs.computeIfAbsent(run.face(), face -> new HashMap<>());
    double size = scale * run.size() / run.face().unitsPerEm();
    double width = size * run.scale() / GlyphRun.NATURAL;
    double y = scale * run.baseline();
    for (int i = 0; i < run.glyphs().length; i++) {
      Path2D path =
          known.computeIfAbsent(run.glyphs()[i], glyph -> path(run.face().outline(glyph)));
      double x = scale * (run.x() + run.offsets()[i]);
      graphics.fill(path.createTransformedShape(new AffineTransform(width, 0, 0, -size, x, y)));
    }
  }

  @Override
  public void paint(Ground ground) {
    graphics.setColor(color(ground.color()));
    graphics.fill(rectangle(ground.box()));
  }

  @Override
  public void paint(Shape shape) {
    AffineTransform toPixels = AffineTransform.getScaleInstance(scale, scale);
    java.awt.Shape path = path(shape.outline()).createTransformedShape(toPixels);
    shape.fill().ifPresent(ink -> fill(path, color(ink)));
    float width = (float) (shape.strokeWidth() * scale);
    // As in the PDF: square ends, mitred corners up to ten times the width.
    BasicStroke stroke = new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10);
    shape.stroke().ifPresent(ink -> fill(stroke.createStrokedShape(path), color(ink)));
  }

  @Override
  public void paint(Picture picture) {
    images
        .computeIfAbsent(picture.image().name(), name -> Encoding.read(picture.image()))
        .ifPresent(image -> place(image, rectangle(picture.box())));
  }

  @Override
  public void paint(Turned turned) {
    AffineTransform before = graphics.getTransform();
    Box box = turned.place(new Box(0, 0, turned.size().width(), turned.size().height()));
    boolean right = turned.turns() == 1 || turned.turns() == 2;
    boolean down = turned.turns() >= 2;
    graphics.translate(
        scale * (right ? box.right() : box.x()), scale * (down ? box.bottom() : box.y()));
    graphics.transform(AffineTransform.getQuadrantRotateInstance(turned.turns()));
    for (Placed thing : turned.content()) thing.paintWith(this);
    graphics.setTransform(before);
  }

  private void place(BufferedImage image, Rectangle2D to) {
    AffineTransform place = AffineTransform.getTranslateInstance(to.getX(), to.getY());
    place.scale(to.getWidth() / image.getWidth(), to.getHeight() / image.getHeight());
    graphics.drawImage(image, place, null);
  }

  private void fill(java.awt.Shape path, Color color) {
    graphics.setColor(color);
    graphics.fill(path);
  }

  private Rectangle2D rectangle(Box box) {
    return new Rectangle2D.Double(
        scale * box.x(), scale * box.y(), scale * box.width(), scale * box.height());
  }

  private static Path2D path(Outline outline) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, outline.commands().length + 1);
    long[] p = outline.points();
    int at = 0;
    for (byte command : outline.commands()) {
      switch (command) {
        case 'M' -> path.moveTo(p[at], p[at + 1]);
        case 'L' -> path.lineTo(p[at], p[at + 1]);
        case 'C' -> path.curveTo(p[at], p[at + 1], p[at + 2], p[at + 3], p[at + 4], p[at + 5]);
        default -> path.closePath();
      }
      at += command == 'C' ? 6 : command == 'Z' ? 0 : 2;
    }
    return path;
  }

  private static Color color(leafpress.page.Color color) {
    return new Color(color.rgb());
  }
}
