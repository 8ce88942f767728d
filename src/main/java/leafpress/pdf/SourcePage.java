package leafpress.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.imposition.Place;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page of a file, as it is when it is finished: trimmed or cropped, and turned as the file says.
 *
 * @param crop what is left of it, in its own units
 * @param bleed the same with what is printed beyond the cut
 * @param unit of its lengths, in points
 * @param rotation clockwise, in degrees: 0, 90, 180, 270
 * @param size when it is finished
 * @param overlay what lies over it and is printed
 */
record SourcePage(
    PDPage page,
    PDRectangle crop,
    PDRectangle bleed,
    double unit,
    int rotation,
    Size size,
    Overlay overlay) {
  /** A page longer than 100 m is a mistake; the sums below stay far from overflow. */
  private static final float LONGEST = 283_465;

  static SourcePage of(PDPage page, int number) throws IOException {
    PDRectangle crop = finished(page);
    double unit = page.getUserUnit() > 0 ? page.getUserUnit() : 1;
    double width = crop.getWidth() * unit;
    double height = crop.getHeight() * unit;
    if (!(width >= 1 && height >= 1 && width < LONGEST && height < LONGEST)) {
      throw new IOException("its page " + number + " has no size");
    }
    int rotation = Math.floorMod(page.getRotation(), 360) / 90 * 90;
    boolean upright = rotation % 180 == 0;
    Size size = new Size(Length.pt(upright ? width : height), Length.pt(upright ? height : width));
    PDRectangle bleed = common(page.getBleedBox(), page.getMediaBox());
    if (!page.getCOSObject().containsKey(COSName.BLEED_BOX) || !within(crop, bleed)) bleed = crop;
    return new SourcePage(page, crop, bleed, unit, rotation, size, Overlay.of(page));
  }

  /** What stays of a page that says where it is cut; of others what is seen. */
  private static PDRectangle finished(PDPage page) {
    PDRectangle crop = page.getCropBox();
    PDRectangle trim = common(page.getTrimBox(), crop);
    boolean said = page.getCOSObject().containsKey(COSName.TRIM_BOX);
    return said && trim.getWidth() >= 1 && trim.getHeight() >= 1 ? trim : crop;
  }

  /** Whether marks or bleed round the page are left out. */
  boolean trimmed() {
    return crop.getWidth() < page.getCropBox().getWidth() - 1
        || crop.getHeight() < page.getCropBox().getHeight() - 1;
  }

  private static PDRectangle common(PDRectangle a, PDRectangle b) {
    float x = Math.max(a.getLowerLeftX(), b.getLowerLeftX());
    float y = Math.max(a.getLowerLeftY(), b.getLowerLeftY());
    float right = Math.min(a.getUpperRightX(), b.getUpperRightX());
    float top = Math.min(a.getUpperRightY(), b.getUpperRightY());
    return new PDRectangle(x, y, right - x, top - y);
  }

  private static boolean within(PDRectangle inner, PDRectangle outer) {
    return inner.getLowerLeftX() >= outer.getLowerLeftX()
        && inner.getLowerLeftY() >= outer.getLowerLeftY()
        && inner.getUpperRightX() <= outer.getUpperRightX()
        && inner.getUpperRightY() <= outer.getUpperRightY();
  }

  /** The page as something to be painted (ISO 32000-1 §8.10). */
  COSStream form(Flate flate) throws IOException {
    byte[] content;
    try (InputStream in = page.getContents()) {
      content = in == null ? new byte[0] : in.readAllBytes();
    }
    PDResources resources = page.getResources();
    COSStream form =
        Cos.stream(
            flate.pack(content),
            "Type",
            Cos.name("XObject"),
            "Subtype",
            Cos.name("Form"),
            "BBox",
            bleed.getCOSArray(),
            "Resources",
            resources == null ? Cos.dictionary() : resources.getCOSObject(),
            "Filter",
            Cos.name("FlateDecode"));
    COSBase group = page.getCOSObject().getDictionaryObject(COSName.GROUP);
    if (group != null) form.setItem(COSName.GROUP, group);
    return form;
  }

  /** How much the page shrinks for a box, 1 at most. */
  double scale(Box box) {
    double across = (double) box.width() / size.width();
    return Math.min(1, Math.min(across, (double) box.height() / size.height()));
  }

  /** The matrix that brings the page into its place on a sheet, in the file's notation. */
  String matrix(Place place, long paperHeight) {
    Box box = place.box();
    double scale = scale(box);
    double width = Length.toPt(size.width()) * scale;
    double height = Length.toPt(size.height()) * scale;
    double left = Length.toPt(box.x()) + (Length.toPt(box.width()) - width) / 2;
    double foot =
        Length.toPt(paperHeight - box.bottom()) + (Length.toPt(box.height()) - height) / 2;
    double[] m = upright();
    for (int i = 0; i < m.length; i++) m[i] *= scale * unit;
    if (place.turns() == 1) {
      for (int i = 0; i < m.length; i++) m[i] = -m[i];
      m[4] += width;
      m[5] += height;
    }
    m[4] += left;
    m[5] += foot;
    return String.format(
        Locale.ROOT, "%.6f %.6f %.6f %.6f %.4f %.4f", m[0], m[1], m[2], m[3], m[4], m[5]);
  }

  /** Brings the page, as it is seen, to the origin. */
  private double[] upright() {
    double x = crop.getLowerLeftX();
    double y = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double top = crop.getUpperRightY();
    return switch (rotation) {
      case 90 -> new double[] {0, -1, 1, 0, -y, right};
      case 180 -> new double[] {-1, 0, 0, -1, right, top};
      case 270 -> new double[] {0, 1, -1, 0, top, -x};
      default -> new double[] {1, 0, 0, 1, -x, -y};
    };
  }
}
