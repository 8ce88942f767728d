package leafpress.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the rows of a PNG of any kind into RGB on white: filters (PNG specification §9), Adam7
 * interlace (§8.2), palettes and transparency.
 */
final class PngPixels {
  /** Per pass: first column, first row, columns apart, rows apart. */
  private static final int[][] ADAM7 = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private static final int[][] WHOLE = {{0, 0, 1, 1}};

  private final PngFile png;
  private final int channels;
  private final byte[] rows;
  private final byte[] rgb;
  private int at;

  private PngPixels(PngFile png) throws DataFormatException {
    this.png = png;
    channels = png.channels();
    rows = new byte[packedSize()];
    rgb = new byte[3 * png.width() * png.height()];
    Inflater inflater = new Inflater();
    inflater.setInput(png.data());
    int got = 0;
    // Rows that a cut-off file lacks stay blank.
    for (int more = 1; more > 0 && got < rows.length; got += more) {
      more = inflater.inflate(rows, got, rows.length - got);
    }
    inflater.end();
  }

  /** Three bytes a pixel, row by row. */
  static byte[] rgb(PngFile png) throws DataFormatException {
    PngPixels pixels = new PngPixels(png);
    for (int[] pass : pixels.passes()) pixels.pass(pass);
    return pixels.rgb;
  }

  private int[][] passes() {
    return png.interlaced() ? ADAM7 : WHOLE;
  }

  private int packedSize() {
    int size = 0;
    for (int[] pass : passes()) {
      int width = count(png.width(), pass[0], pass[2]);
      if (width > 0) size += count(png.height(), pass[1], pass[3]) * (1 + rowBytes(width));
    }
    return size;
  }

  private static int count(int length, int first, int step) {
    return (length - first + step - 1) / step;
  }

  private int rowBytes(int width) {
    return (width * channels * png.bits() + 7) / 8;
  }

  private void pass(int[] pass) {
    int width = count(png.width(), pass[0], pass[2]);
    if (width <= 0) return;
    int length = rowBytes(width);
    byte[] above = new byte[length];
    for (int y = pass[1]; y < png.height(); y += pass[3]) {
      byte[] row = new byte[length];
      System.arraycopy(rows, at + 1, row, 0, length);
      unfilter(rows[at], row, above);
      for (int i = 0; i < width; i++) pixel(row, i, pass[0] + i * pass[2], y);
      above = row;
      at += 1 + length;
    }
  }

  private void unfilter(int filter, byte[] row, byte[] above) {
    int back = Math.max(1, channels * png.bits() / 8);
    for (int i = 0; i < row.length; i++) {
      int left = i < back ? 0 : row[i - back] & 0xFF;
      int up = above[i] & 0xFF;
      int corner = i < back ? 0 : above[i - back] & 0xFF;
      row[i] +=
          (byte)
              switch (filter) {
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> paeth(left, up, corner);
                default -> 0;
              };
    }
  }

  private static int paeth(int left, int up, int corner) {
    int guess = left + up - corner;
    int toLeft = Math.abs(guess - left);
    int toUp = Math.abs(guess - up);
    int toCorner = Math.abs(guess - corner);
    if (toLeft <= toUp && toLeft <= toCorner) return left;
    return toUp <= toCorner ? up : corner;
  }

  private void pixel(byte[] row, int i, int x, int y) {
    int argb = png.argb(sample(row, i, 0), sample(row, i, 1), sample(row, i, 2), sample(row, i, 3));
    int alpha = argb >>> 24;
    int to = 3 * (y * png.width() + x);
    for (int channel = 0; channel < 3; channel++) {
      int value = argb >> 16 - 8 * channel & 0xFF;
      rgb[to + channel] = (byte) ((value * alpha + 255 * (255 - alpha) + 127) / 255);
    }
  }

  /** A sample as it is in the file, 0 where the pixel has fewer channels. */
  private int sample(byte[] row, int pixel, int channel) {
    if (channel >= channels) return 0;
    int index = pixel * channels + channel;
    int bits = png.bits();
    if (bits == 16) return (row[2 * index] & 0xFF) << 8 | row[2 * index + 1] & 0xFF;
    int bit = index * bits;
    return (row[bit / 8] & 0xFF) >> 8 - bits - bit % 8 & (1 << bits) - 1;
  }
}
