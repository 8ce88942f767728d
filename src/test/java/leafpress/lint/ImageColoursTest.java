package leafpress.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** Point 42 of docs/standards/epub33.md: pictures are in sRGB, or it is said that they are not. */
class ImageColoursTest {

  @Test
  void aPngInSrgbIsRight() {
    byte[] primaries = ints(31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000);
    assertEquals("", said(png(8)));
    assertEquals("", said(png(8, "gAMA", ints(45455), "cHRM", primaries)));
    assertEquals("", said(png(8, "gAMA", ints(45455), "sRGB", new byte[1])));
    assertEquals("", said(png(8, "iCCP", profile(ColorSpace.CS_sRGB))));
    assertEquals("", said(png(8, "iCCP", profile(ColorSpace.CS_GRAY))));
  }

  @Test
  void aPngInOtherColoursIsNot() {
    byte[] wide = ints(31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000);
    assertEquals("16 bits a channel", said(png(16)));
    assertEquals("another gamma", said(png(8, "gAMA", ints(100_000))));
    assertEquals("other primary colours", said(png(8, "gAMA", ints(45455), "cHRM", wide)));
    assertEquals(
        "a profile of other colours", said(png(8, "iCCP", profile(ColorSpace.CS_LINEAR_RGB))));
    assertEquals("the colour space 3CLR", said(png(8, "iCCP", profile(ColorSpace.CS_PYCC))));
    assertEquals("a broken profile", said(png(8, "iCCP", new byte[] {'a', 0, 0, 1, 2, 3})));
  }

  @Test
  void aJpegInFourInksIsNot() {
    byte[] icc = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] segment = new byte[14 + icc.length];
    ByteBuffer.wrap(segment).put(bytes("ICC_PROFILE\0")).put((byte) 1).put((byte) 1).put(icc);
    assertEquals("", said(jpeg(3, new byte[0])));
    assertEquals("four inks (CMYK)", said(jpeg(4, new byte[0])));
    assertEquals("a profile of other colours", said(jpeg(3, segment)));
  }

  @Test
  void anyBytesAreBorne() {
    Random random = new Random(42);
    byte[][] seeds = {png(8, "iCCP", profile(ColorSpace.CS_sRGB)), jpeg(3, new byte[40])};
    for (int i = 0; i < 4000; i++) {
      byte[] bytes = seeds[i % 2].clone();
      for (int k = 0; k < 4; k++)
        bytes[2 + random.nextInt(bytes.length - 2)] = (byte) random.nextInt();
      ImageColours.foreign(bytes);
    }
  }

  private static String said(byte[] image) {
    Optional<String> said = ImageColours.foreign(image);
    return said.orElse("");
  }

  private static byte[] png(int bits, Object... chunks) {
    ByteBuffer out = ByteBuffer.allocate(1 << 20);
    out.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(9).putInt(9).put((byte) bits).array());
    for (int i = 0; i < chunks.length; i += 2)
      chunk(out, (String) chunks[i], (byte[]) chunks[i + 1]);
    chunk(out, "IDAT", new byte[9]);
    return cut(out);
  }

  private static void chunk(ByteBuffer out, String kind, byte[] data) {
    out.putInt(data.length).put(bytes(kind)).put(data).putInt(0);
  }

  private static byte[] profile(int space) {
    Deflater deflater = new Deflater();
    deflater.setInput(ICC_Profile.getInstance(space).getData());
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes("icc\0\0"));
    byte[] buffer = new byte[1 << 20];
    out.write(buffer, 0, deflater.deflate(buffer));
    deflater.end();
    return out.toByteArray();
  }

  private static byte[] jpeg(int components, byte[] app2) {
    ByteBuffer out = ByteBuffer.allocate(1 << 20);
    out.putShort((short) 0xFFD8);
    out.putShort((short) 0xFFE2).putShort((short) (2 + app2.length)).put(app2);
    out.putShort((short) 0xFFC0).putShort((short) 17).put((byte) 8).putInt(0x00090009);
    out.put((byte) components).put(new byte[20]);
    return cut(out);
  }

  private static byte[] ints(int... values) {
    ByteBuffer out = ByteBuffer.allocate(4 * values.length);
    for (int value : values) out.putInt(value);
    return out.array();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] cut(ByteBuffer out) {
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }
}
