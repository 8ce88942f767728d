package leafpress.epub;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The images that the text uses, under their names in the book. */
final class Pictures {
  private static final int[] PNG = {0x89, 'P', 'N', 'G'};
  private static final int[] JPEG = {0xFF, 0xD8, 0xFF};
  private static final int[] GIF = {'G', 'I', 'F', '8'};

  private final SortedMap<String, byte[]> given;
  private final Names names = new Names();
  private final Map<String, String> hrefs = new HashMap<>();
  private final SortedMap<String, byte[]> used = new TreeMap<>();

  Pictures(Book book) {
    given = book.images();
    names.claim("cover", ".jpg");
  }

  /** Where the book has the image; nothing if there is none or its kind is unknown. */
  Optional<String> href(String source) {
    byte[] bytes = given.get(source);
    if (bytes == null || extension(bytes).isEmpty()) return Optional.empty();
    return Optional.of(hrefs.computeIfAbsent(source, s -> add(s, bytes)));
  }

  private String add(String source, byte[] bytes) {
    String base = source.substring(source.lastIndexOf('/') + 1);
    int dot = base.lastIndexOf('.');
    String stem = Names.slug(dot < 0 ? base : base.substring(0, dot));
    String name = names.claim(stem.isEmpty() ? "image" : stem, extension(bytes));
    used.put("images/" + name, bytes);
    return "images/" + name;
  }

  /** By name in the book. */
  SortedMap<String, byte[]> used() {
    return used;
  }

  private static String extension(byte[] bytes) {
    if (begins(bytes, PNG)) return ".png";
    if (begins(bytes, JPEG)) return ".jpg";
    if (begins(bytes, GIF)) return ".gif";
    return isSvg(bytes) ? ".svg" : "";
  }

  /** That a drawing is safe was made sure of before. */
  private static boolean isSvg(byte[] bytes) {
    int length = Math.min(bytes.length, 1 << 12);
    String start = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return (start.stripLeading().startsWith("<") || start.startsWith("\uFEFF<"))
        && start.contains("<svg");
  }

  private static boolean begins(byte[] bytes, int[] magic) {
    if (bytes.length < magic.length) return false;
    for (int i = 0; i < magic.length; i++) if ((bytes[i] & 0xFF) != magic[i]) return false;
    return true;
  }
}
