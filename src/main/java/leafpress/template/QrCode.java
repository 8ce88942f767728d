package leafpress.template;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;

/**
 * The templates' function {@code qr(address)}: a QR code (ISO/IEC 18004) as an SVG path, whose unit
 * is a module and whose first line says how many modules the code has on a side, with its quiet
 * zone of four. Level M: a seventh of it may be creased or stained.
 */
final class QrCode implements TemplateMethodModelEx {
  private static final int QUIET = 4;

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's signature
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof SimpleScalar)) {
      throw new TemplateModelException("qr(address) takes one string");
    }
    String address = ((SimpleScalar) arguments.get(0)).getAsString();
    ByteMatrix modules = modules(address);
    return new SimpleScalar((modules.getWidth() + 2 * QUIET) + "\n" + path(modules));
  }

  private static ByteMatrix modules(String address) throws TemplateModelException {
    try {
      return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new TemplateModelException("no QR code is large enough for “" + address + "”", e);
    }
  }

  /** Dark modules of a row that touch are one box: no hairline shows between them. */
  static String path(ByteMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == 1) end++;
        if (end > x) box(path, x + QUIET, y + QUIET, end + QUIET);
        x = end + 1;
      }
    }
    return path.toString().strip();
  }

  private static void box(StringBuilder path, int left, int top, int right) {
    path.append("M ").append(left).append(' ').append(top);
    path.append(" L ").append(right).append(' ').append(top);
    path.append(" L ").append(right).append(' ').append(top + 1);
    path.append(" L ").append(left).append(' ').append(top + 1).append(" Z ");
  }
}
