package leafpress.lint;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import leafpress.lint.PackageDocument.Item;

/**
 * Fonts, pictures and other files that are no text: of the type that is said, whole, not too big.
 */
final class FilesCheck {
  private static final int LARGEST_CHAPTER = 300 << 10;
  private static final int LARGEST_IMAGE = 1536 << 10;

  /** What bookshops accept (Apple Books asset guide 5.3). */
  private static final long MOST_PIXELS = 5_600_000;

  private static final Map<String, String> MAGIC =
      Map.of(
          "image/jpeg", "\u00FF\u00D8\u00FF",
          "image/png", "\u0089PNG",
          "image/gif", "GIF8",
          "font/woff", "wOFF",
          "application/font-woff", "wOFF",
          "font/woff2", "wOF2");

  private FilesCheck() {}

  static void check(Volume volume, Remarks remarks) {
    for (Item item : volume.about().items().values()) {
      boolean picture = item.type().matches("image/(jpeg|png|gif)");
      boolean font =
          item.type().matches("font/.*|application/(x-)?font.*|application/vnd\\.ms-o.*");
      long size = size(volume, item);
      int most = item.xhtml() ? LARGEST_CHAPTER : picture ? LARGEST_IMAGE : Integer.MAX_VALUE;
      if (size > most) oversize(item, size, most, remarks);
      if (!picture && !font) continue;
      Optional<byte[]> bytes = volume.archive().read(item.path());
      if (bytes.isPresent() && encrypted(volume, item)) continue;
      if (bytes.isPresent() && !magic(item, bytes.get())) wrongType(item, font, remarks);
      else if (bytes.isPresent() && font) Fonts.check(bytes.get(), item, remarks);
      else if (bytes.isPresent()) pixels(item, bytes.get(), remarks);
    }
  }

  private static long size(Volume volume, Item item) {
    Archive.Entry entry = volume.archive().entries().get(item.path());
    return entry == null ? 0 : entry.size();
  }

  /** Obfuscated fonts are listed in a file of their own; their bytes cannot be judged. */
  private static boolean encrypted(Volume volume, Item item) {
    return volume
        .archive()
        .read("META-INF/encryption.xml")
        .map(b -> new String(b, StandardCharsets.UTF_8).contains(item.path()))
        .orElse(false);
  }

  private static boolean magic(Item item, byte[] bytes) {
    String begin = MAGIC.getOrDefault(item.type(), "");
    String real = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
    return real.startsWith(begin);
  }

  private static void wrongType(Item item, boolean font, Remarks remarks) {
    remarks.add(
        font ? LintRule.DAMAGED_FONT : LintRule.WRONG_MEDIA_TYPE,
        item.span(),
        "“" + item.path() + "” does not begin as " + item.type() + " does",
        "correct media-type, or put the file in again");
  }

  private static void oversize(Item item, long size, int most, Remarks remarks) {
    remarks.add(
        LintRule.OVERSIZE_FILE,
        item.span(),
        "“" + item.path() + "” has " + (size >> 10) + " KiB, more than " + (most >> 10),
        item.xhtml() ? "cut it into chapters; e-ink readers are slow" : "scale it down");
  }

  private static void pixels(Item item, byte[] bytes, Remarks remarks) {
    ImageColours.foreign(bytes)
        .ifPresent(
            said ->
                remarks.add(
                    LintRule.FOREIGN_COLOURS,
                    item.span(),
                    "“" + item.path() + "” has " + said,
                    "save it in sRGB, 8 bits a channel; most readers know nothing else"));
    Optional<long[]> size = ImageSize.of(bytes);
    if (size.isEmpty() || size.get()[0] == 0 || size.get()[1] == 0)
      remarks.add(
          LintRule.DAMAGED_IMAGE,
          item.span(),
          "“" + item.path() + "” has no size that can be read",
          "put the picture in again");
    else if (size.get()[0] * size.get()[1] > MOST_PIXELS)
      remarks.add(
          LintRule.OVERSIZE_FILE,
          item.span(),
          "“" + item.path() + "” has " + size.get()[0] + " × " + size.get()[1] + " pixels",
          "scale it to 5.6 million pixels at most; bookshops refuse more");
  }
}
