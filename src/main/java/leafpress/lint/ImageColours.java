package leafpress.lint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Tells whether a picture's colours are those of sRGB, which most reading systems take all pictures
 * to be in: they know no profiles, and show other colours wrong.
 */
final class ImageColours {
  private static final int LARGEST_PROFILE = 4 << 20;

  /** Of sRGB: gamma 1/2.2, and white and primaries, times 100,000 (PNG, third edition, 11.3.2). */
  private static final int GAMMA = 45_455;

  private static final int[] PRIMARIES = {
    31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000
  };

  private ImageColours() {}

  /** What is foreign in a PNG or JPEG; nothing if it is in sRGB, or says nothing of its colours. */
  static Optional<String> foreign(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 24) return Optional.empty();
    if (bytes[1] == 'P') return png(in);
    return (bytes[0] & 0xFF) == 0xFF ? jpeg(in) : Optional.empty();
  }

  private static Optional<String> png(ByteBuffer in) {
    Optional<String> said = Optional.empty();
    int at = 8;
    while (at + 12 <= in.limit()) {
      int length = in.getInt(at);
      if (length < 0 || length > in.limit() - at - 12) return said;
      switch (text(in, at + 4, 4)) {
        case "IDAT", "sRGB":
          return in.get(24) == 16 ? Optional.of("16 bits a channel") : said;
        case "iCCP":
          return compressed(in, at + 8, length);
        case "gAMA":
          if (length == 4 && !near(in.getInt(at + 8), GAMMA)) said = Optional.of("another gamma");
          break;
        case "cHRM":
          for (int i = 0; i < 8 && length == 32; i++)
            if (!near(in.getInt(at + 8 + 4 * i), PRIMARIES[i]))
              said = Optional.of("other primary colours");
          break;
        default: // says nothing of colours
      }
      at += 12 + length;
    }
    return said;
  }

  private static boolean near(int value, int expected) {
    return Math.abs(value - expected) <= expected / 50;
  }

  /** A name, a zero, the method, the deflated profile. */
  private static Optional<String> compressed(ByteBuffer in, int from, int length) {
    int name = 0;
    while (name < length && in.get(from + name) != 0) name++;
    if (name + 2 >= length) return Optional.of("a broken profile");
    Inflater inflater = new Inflater();
    inflater.setInput(in.array(), from + name + 2, length - name - 2);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      int read = inflater.inflate(buffer);
      while (read > 0 && out.size() < LARGEST_PROFILE) {
        out.write(buffer, 0, read);
        read = inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      return Optional.of("a broken profile");
    } finally {
      inflater.end();
    }
    return profile(out.toByteArray());
  }

  /** Segments up to the frame, whose components tell the model (ITU T.81 B.2.2; ICC.1 B.4). */
  private static Optional<String> jpeg(ByteBuffer in) {
    int at = 2;
    while (at + 10 < in.limit() && (in.get(at) & 0xFF) == 0xFF) {
      int marker = in.get(at + 1) & 0xFF;
      int length = marker == 0xFF ? -1 : in.getShort(at + 2) & 0xFFFF;
      boolean other = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
      if (marker >= 0xC0 && marker <= 0xCF && !other)
        return in.get(at + 9) == 4 ? Optional.of("four inks (CMYK)") : Optional.empty();
      boolean first = marker == 0xE2 && text(in, at + 4, 12).equals("ICC_PROFILE\0");
      int end = Math.min(in.limit(), at + 2 + length);
      if (first && at + 18 < end) {
        Optional<String> said = profile(Arrays.copyOfRange(in.array(), at + 18, end));
        if (said.isPresent()) return said;
      }
      at += 2 + length;
    }
    return Optional.empty();
  }

  /** By the colour space in its head (ICC.1, 7.2.6), and the name that it gives itself. */
  private static Optional<String> profile(byte[] icc) {
    if (icc.length < 132) return Optional.of("a broken profile");
    String text = new String(icc, StandardCharsets.ISO_8859_1);
    String space = text.substring(16, 20);
    if (space.equals("GRAY")) return Optional.empty();
    if (!space.equals("RGB ")) return Optional.of("the colour space " + space.strip());
    String name = description(text, ByteBuffer.wrap(icc));
    boolean standard = name.contains("sRGB") && !name.toLowerCase(Locale.ROOT).contains("linear");
    return standard ? Optional.empty() : Optional.of("a profile of other colours");
  }

  /** The text of the tag {@code desc}, in one byte a letter or two (ICC.1, 7.3 and 9.2.41). */
  private static String description(String text, ByteBuffer icc) {
    for (int at = 132; at + 12 <= icc.limit() && at < 132 + 12 * 100; at += 12) {
      if (!text.startsWith("desc", at)) continue;
      int from = icc.getInt(at + 4);
      int size = icc.getInt(at + 8);
      if (from < 0 || size < 0 || from > icc.limit() - size) return "";
      return text.substring(from, from + size).replace("\0", "");
    }
    return "";
  }

  private static String text(ByteBuffer in, int from, int length) {
    if (from + length > in.limit()) return "";
    return new String(in.array(), from, length, StandardCharsets.ISO_8859_1);
  }
}
