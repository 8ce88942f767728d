package leafpress.drawing;

import com.github.weisj.jsvg.renderer.Output;
import com.github.weisj.jsvg.util.Provider;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import leafpress.drawing.Drawing.Figure;

/** Takes down what is to be painted as outlines. */
final class Recorder implements Output {
  private static final int MOST = 100_000;
  private final Tape tape;
  private final RenderingHints hints = new RenderingHints(null);
  private AffineTransform transform = AffineTransform.getScaleInstance(Drawing.UNIT, Drawing.UNIT);
  private Stroke stroke = new BasicStroke();
  private Paint paint = Color.BLACK;
  private float opacity = 1;

  /** What all parts of a drawing are recorded on. */
  private static final class Tape {
    final List<Figure> figures = new ArrayList<>();
    Optional<String> unprintable = Optional.empty();
    int calls;

    void refuse(String what) {
      if (unprintable.isEmpty()) unprintable = Optional.of(what);
    }
  }

  Recorder() {
    this(new Tape());
  }

  private Recorder(Tape tape) {
    this.tape = tape;
  }

  List<Figure> figures() {
    return List.copyOf(tape.figures);
  }

  Optional<String> unprintable() {
    return tape.unprintable;
  }

  @Override
  public void fillShape(Shape shape) {
    add(shape, 0);
  }

  /** Plain lines stay lines; dashes, round ends and joins become areas, with one scale alike. */
  @Override
  public void drawShape(Shape shape) {
    BasicStroke line = stroke instanceof BasicStroke ? (BasicStroke) stroke : new BasicStroke();
    if (line.getLineWidth() <= 0) return;
    boolean plain =
        line.getDashArray() == null
            && line.getEndCap() == BasicStroke.CAP_BUTT
            && line.getLineJoin() == BasicStroke.JOIN_MITER;
    double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
    boolean even =
        Math.abs(Math.hypot(transform.getScaleX(), transform.getShearY()) - scale) < scale / 1e4;
    if (plain && even) add(shape, Math.max(1, Math.round(line.getLineWidth() * scale)));
    else add(line.createStrokedShape(shape), 0);
  }

  private void add(Shape shape, long width) {
    if (tape.figures.size() >= MOST) {
      tape.refuse("more than " + MOST + " shapes");
      return;
    }
    if (!(paint instanceof Color) || opacity < 1 || ((Color) paint).getAlpha() < 255) {
      if (paint instanceof Color && ((Color) paint).getAlpha() == 0) return;
      tape.refuse(paint instanceof Color ? "something transparent" : "a gradient or pattern");
      return;
    }
    int rgb = ((Color) paint).getRGB() & 0xFFFFFF;
    tape.figures.add(
        new Figure(
            Outlines.of(shape, transform, width == 0), new leafpress.page.Color(rgb), width));
  }

  @Override
  public void drawImage(BufferedImage image) {
    tape.refuse("an image");
  }

  @Override
  public void drawImage(Image image, ImageObserver observer) {
    tape.refuse("an image");
  }

  @Override
  public void drawImage(Image image, AffineTransform at, ImageObserver observer) {
    tape.refuse("an image");
  }

  @Override
  public void setPaint(Paint to) {
    paint = to;
  }

  @Override
  public void setPaint(Provider<Paint> to) {
    paint = to.get();
  }

  @Override
  public void setStroke(Stroke to) {
    stroke = to;
  }

  @Override
  public Stroke stroke() {
    return stroke;
  }

  /** Clips are refused before; what is left is the edge of the drawing itself. */
  @Override
  public void applyClip(Shape clip) {}

  @Override
  public void setClip(Shape clip) {}

  @Override
  public Optional<Float> contextFontSize() {
    return Optional.empty();
  }

  @Override
  public Output createChild() {
    if (++tape.calls > 10 * MOST) throw new IllegalStateException("the drawing has no end");
    Recorder child = new Recorder(tape);
    child.transform = new AffineTransform(transform);
    child.stroke = stroke;
    child.paint = paint;
    child.opacity = opacity;
    return child;
  }

  @Override
  public void dispose() {}

  @Override
  public void debugPaint(Consumer<java.awt.Graphics2D> painter) {}

  @Override
  public Rectangle2D clipBounds() {
    return new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);
  }

  @Override
  public RenderingHints renderingHints() {
    return hints;
  }

  @Override
  public Object renderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    if (value != null && key.isCompatibleValue(value)) hints.put(key, value);
  }

  @Override
  public AffineTransform transform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform to) {
    transform = new AffineTransform(to);
  }

  @Override
  public void applyTransform(AffineTransform by) {
    transform.concatenate(by);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void scale(double sx, double sy) {
    transform.scale(sx, sy);
  }

  @Override
  public void translate(double dx, double dy) {
    transform.translate(dx, dy);
  }

  @Override
  public float currentOpacity() {
    return opacity;
  }

  @Override
  public void applyOpacity(float by) {
    opacity *= by;
  }

  @Override
  public SafeState safeState() {
    AffineTransform at = new AffineTransform(transform);
    Stroke line = stroke;
    Paint ink = paint;
    float seen = opacity;
    return () -> {
      transform = at;
      stroke = line;
      paint = ink;
      opacity = seen;
    };
  }

  @Override
  public boolean supportsFilters() {
    return false;
  }

  @Override
  public boolean supportsColors() {
    return true;
  }
}
