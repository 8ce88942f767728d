package leafpress.pdf;

import java.io.IOException;
import java.util.zip.DataFormatException;
import leafpress.page.Image;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Puts a PNG into the file. PDF has PNG's predictors, so the packed rows of a plain PNG carry over
 * as they are (ISO 32000-1 §7.4.4.4). A transparent one is laid on white, since transparency is
 * what old presses trip over; it and an interlaced one are unpacked first.
 */
final class PngObject {
  private PngObject() {}

  static COSStream of(Image image, COSBase rgb, Flate flate) throws IOException {
    if (!PngFile.isWhole(image.bytes())) {
      throw new IllegalStateException("not a whole PNG: " + image.name());
    }
    PngFile png = new PngFile(image.bytes());
    boolean plain = png.bits() <= 8 && !png.interlaced() && !png.transparent();
    return plain ? carriedOver(png, rgb) : repainted(png, image.name(), rgb, flate);
  }

  private static COSStream carriedOver(PngFile png, COSBase rgb) throws IOException {
    return object(
        png,
        png.data(),
        colorSpace(png, rgb),
        png.bits(),
        "DecodeParms",
        Cos.inline(
            "Predictor", Cos.whole(15),
            "Colors", Cos.whole(png.channels()),
            "BitsPerComponent", Cos.whole(png.bits()),
            "Columns", Cos.whole(png.width())));
  }

  private static COSBase colorSpace(PngFile png, COSBase rgb) {
    if (png.isGrey()) return Cos.name("DeviceGray");
    if (png.isRgb()) return rgb;
    return Cos.array(
        Cos.name("Indexed"),
        rgb,
        Cos.whole(png.palette().length / 3 - 1),
        new COSString(png.palette()));
  }

  private static COSStream repainted(PngFile png, String name, COSBase rgb, Flate flate)
      throws IOException {
    try {
      byte[] samples = flate.pack(PngPixels.rgb(png));
      return object(png, samples, rgb, 8);
    } catch (DataFormatException e) {
      throw new IOException("cannot unpack the PNG " + name, e);
    }
  }

  private static COSStream object(
      PngFile png, byte[] data, COSBase colorSpace, int bits, Object... more) throws IOException {
    COSStream stream =
        Cos.stream(
            data,
            "Type",
            Cos.name("XObject"),
            "Subtype",
            Cos.name("Image"),
            "Width",
            Cos.whole(png.width()),
            "Height",
            Cos.whole(png.height()),
            "ColorSpace",
            colorSpace,
            "BitsPerComponent",
            Cos.whole(bits),
            "Filter",
            Cos.name("FlateDecode"));
    return Cos.fill(stream, more);
  }
}
