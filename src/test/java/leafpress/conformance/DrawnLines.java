package leafpress.conformance;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines that a finished page draws: marks and ticks, measured in the file. */
public final class DrawnLines extends PDFGraphicsStreamEngine {
  private static final double MM = 25.4 / 72;

  private final PDPage page;
  private final List<Line> lines = new ArrayList<>();
  private final List<Point2D> ends = new ArrayList<>();
  private Point2D current = new Point2D.Float();

  private DrawnLines(PDPage page) {
    super(page);
    this.page = page;
  }

  /**
   * A line, in millimetres from the left and top edge of the page.
   *
   * @param width in points
   * @param ink name of the colour space that it is drawn in
   */
  public record Line(double fromX, double fromY, double toX, double toY, double width, String ink) {
    /** From the end that is nearer to the left or the top. */
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%.1f,%.1f-%.1f,%.1f",
          Math.min(fromX, toX),
          Math.min(fromY, toY),
          Math.max(fromX, toX),
          Math.max(fromY, toY));
    }
  }

  public static List<Line> of(PDPage page) throws IOException {
    DrawnLines reader = new DrawnLines(page);
    reader.processPage(page);
    return reader.lines;
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Float(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    ends.add(current);
    current = new Point2D.Float(x, y);
    ends.add(current);
  }

  @Override
  public void strokePath() {
    var state = getGraphicsState();
    String ink = state.getStrokingColor().getColorSpace().getName();
    double left = page.getMediaBox().getLowerLeftX();
    double top = page.getMediaBox().getUpperRightY();
    for (int i = 0; i < ends.size(); i += 2) {
      Point2D from = ends.get(i);
      Point2D to = ends.get(i + 1);
      lines.add(
          new Line(
              (from.getX() - left) * MM,
              (top - from.getY()) * MM,
              (to.getX() - left) * MM,
              (top - to.getY()) * MM,
              state.getLineWidth(),
              ink));
    }
    ends.clear();
  }

  @Override
  public void endPath() {
    ends.clear();
  }

  @Override
  public void fillPath(int rule) {
    ends.clear();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    ends.clear();
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Float(x3, y3);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    current = p0;
  }

  @Override
  public void drawImage(PDImage image) {
    // no line
  }

  @Override
  public void clip(int rule) {
    // nothing is cut off here
  }

  @Override
  public void closePath() {
    // the marks are open
  }

  @Override
  public void shadingFill(COSName name) {
    ends.clear();
  }
}
