package leafpress.lint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import leafpress.lint.PackageDocument.Item;

/**
 * Fonts as far as a reader must trust them: the directory of tables (OpenType 1.9, “Organization of
 * an OpenType font”), their places and check sums; of WOFF the sizes in its head.
 */
final class Fonts {
  private static final List<String> NEEDED =
      List.of("cmap", "head", "hhea", "hmtx", "maxp", "name", "post");

  private Fonts() {}

  static void check(byte[] bytes, Item item, Remarks remarks) {
    String fault = fault(ByteBuffer.wrap(bytes));
    if (fault.isEmpty()) return;
    remarks.add(
        LintRule.DAMAGED_FONT,
        item.span(),
        "the font “" + item.path() + "” is broken: " + fault,
        "put the font in again; readers drop it, and Chinese turns into boxes");
  }

  /** What is wrong, or an empty text. */
  private static String fault(ByteBuffer font) {
    if (font.limit() < 44) return "it is cut off";
    int version = font.getInt(0);
    if (version == 0x774F4646 || version == 0x774F4632) // wOFF, wOF2
    return (font.getInt(8) & 0xFFFFFFFFL) == font.limit() ? "" : "its length is not as stated";
    if (version == 0x74746366) return ""; // ttcf: a collection
    if (version != 0x00010000 && version != 0x4F54544F && version != 0x74727565)
      return "it does not begin as a font does";
    return tables(font);
  }

  private static String tables(ByteBuffer font) {
    Set<String> found = new TreeSet<>();
    int count = font.getShort(4) & 0xFFFF;
    if (12 + 16 * count > font.limit()) return "its directory is cut off";
    for (int at = 12; at < 12 + 16 * count; at += 16) {
      byte[] tag = new byte[4];
      font.get(at, tag);
      String name = new String(tag, StandardCharsets.ISO_8859_1);
      found.add(name);
      long offset = font.getInt(at + 8) & 0xFFFFFFFFL;
      long length = font.getInt(at + 12) & 0xFFFFFFFFL;
      if (offset + length > font.limit()) return "its table " + name + " is cut off";
      // The sum of head is taken without a field that head holds itself.
      boolean same = sum(font, (int) offset, (int) length) == font.getInt(at + 4);
      if (!same && !name.equals("head")) return "the check sum of its table " + name + " is wrong";
    }
    for (String name : NEEDED) if (!found.contains(name)) return "it has no table " + name;
    return "";
  }

  private static int sum(ByteBuffer font, int offset, int length) {
    int sum = 0;
    int at = offset;
    for (; at + 4 <= offset + length; at += 4) sum += font.getInt(at);
    for (int shift = 24; at < offset + length; at++, shift -= 8)
      sum += (font.get(at) & 0xFF) << shift;
    return sum;
  }
}
