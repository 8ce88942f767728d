package leafpress.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What lies over a page and is printed with it: filled fields, stamps, drawn comments. Links and
 * notes are for the screen; they say so themselves (ISO 32000-1 §12.5.3).
 *
 * @param appearances the pictures of the annotations
 * @param unseen how many are to be printed but have no picture of themselves
 */
record Overlay(List<Appearance> appearances, int unseen) {
  private static final int HIDDEN = 1 << 1;
  private static final int PRINT = 1 << 2;
  private static final double[] SAME = {1, 0, 0, 1, 0, 0};

  /**
   * A picture of an annotation.
   *
   * @param matrix that brings it to its place on the page, in the file's notation
   */
  record Appearance(COSStream form, String matrix) {}

  static Overlay of(PDPage page) {
    List<Appearance> found = new ArrayList<>();
    int unseen = 0;
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      if (!(annotations.getObject(i) instanceof COSDictionary annotation)) continue;
      if (!printed(annotation)) continue;
      if (annotation.containsKey(COSName.AP)) appearance(annotation).ifPresent(found::add);
      else if (hasMeaning(annotation)) unseen++;
    }
    return new Overlay(List.copyOf(found), unseen);
  }

  private static boolean printed(COSDictionary annotation) {
    String kind = annotation.getNameAsString(COSName.SUBTYPE, "");
    int flags = annotation.getInt(COSName.F, 0);
    if (kind.equals("Link") || kind.equals("Popup")) return false;
    return (flags & PRINT) != 0 && (flags & HIDDEN) == 0;
  }

  /** An empty field need not be seen. */
  private static boolean hasMeaning(COSDictionary annotation) {
    if (!"Widget".equals(annotation.getNameAsString(COSName.SUBTYPE))) return true;
    COSDictionary field = annotation.getCOSDictionary(COSName.PARENT);
    return annotation.containsKey(COSName.V) || field != null && field.containsKey(COSName.V);
  }

  private static Optional<Appearance> appearance(COSDictionary annotation) {
    return normal(annotation)
        .flatMap(form -> matrix(annotation, form).map(matrix -> new Appearance(form, matrix)));
  }

  /** The normal appearance; of several, the one of the annotation's state. */
  private static Optional<COSStream> normal(COSDictionary annotation) {
    COSDictionary all = annotation.getCOSDictionary(COSName.AP);
    if (all == null) return Optional.empty();
    if (all.getDictionaryObject(COSName.N) instanceof COSStream one) return Optional.of(one);
    COSDictionary states = all.getCOSDictionary(COSName.N);
    COSName state = annotation.getCOSName(COSName.AS);
    if (states == null || state == null) return Optional.empty();
    return Optional.ofNullable(states.getCOSStream(state));
  }

  /** Brings what the form's own matrix makes of its box to the annotation's (§12.5.5). */
  private static Optional<String> matrix(COSDictionary annotation, COSStream form) {
    COSArray bounds = form.getCOSArray(COSName.BBOX);
    COSArray place = annotation.getCOSArray(COSName.RECT);
    if (bounds == null || bounds.size() < 4 || place == null || place.size() < 4) {
      return Optional.empty();
    }
    PDRectangle box = new PDRectangle(bounds);
    PDRectangle to = new PDRectangle(place);
    double[] m = numbers(form.getCOSArray(COSName.MATRIX));
    double[] xs = {box.getLowerLeftX(), box.getUpperRightX()};
    double[] ys = {box.getLowerLeftY(), box.getUpperRightY()};
    double left = Double.MAX_VALUE;
    double foot = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = -Double.MAX_VALUE;
    for (double x : xs) {
      for (double y : ys) {
        double toX = m[0] * x + m[2] * y + m[4];
        double toY = m[1] * x + m[3] * y + m[5];
        left = Math.min(left, toX);
        right = Math.max(right, toX);
        foot = Math.min(foot, toY);
        top = Math.max(top, toY);
      }
    }
    if (!(right > left && top > foot)) return Optional.empty();
    double across = to.getWidth() / (right - left);
    double up = to.getHeight() / (top - foot);
    double dx = to.getLowerLeftX() - left * across;
    double dy = to.getLowerLeftY() - foot * up;
    return Optional.of(String.format(Locale.ROOT, "%.6f 0 0 %.6f %.4f %.4f", across, up, dx, dy));
  }

  private static double[] numbers(COSArray matrix) {
    if (matrix == null || matrix.size() != 6) return SAME;
    float[] given = matrix.toFloatArray();
    double[] numbers = new double[given.length];
    for (int i = 0; i < given.length; i++) numbers[i] = given[i];
    return numbers;
  }
}
