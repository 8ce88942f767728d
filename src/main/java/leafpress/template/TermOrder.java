package leafpress.template;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import leafpress.manuscript.Glossary;

/**
 * The order of terms in a language: letter by letter, without regard to spaces, hyphens, accents
 * and case. Chinese terms go by the spelling that the glossary gives, such as pinyin. Those without
 * one stand after them, by GB 2312, whose common characters are in the order of their pinyin.
 */
final class TermOrder {
  /** Where Han characters and their marks begin. */
  private static final int HAN = 0x2E80;

  private final String language;

  TermOrder(String language) {
    this.language = language;
  }

  Comparator<Glossary.Entry> comparator() {
    return Comparator.comparing((Glossary.Entry e) -> place(e))
        .thenComparing(e -> e.term().getOrDefault(language, ""))
        .thenComparing(Glossary.Entry::line);
  }

  /** What counts of a term. */
  String key(Glossary.Entry entry) {
    String term = entry.term().getOrDefault(language, "");
    String spelt = entry.sort().getOrDefault(language, term);
    return Normalizer.normalize(spelt, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private String place(Glossary.Entry entry) {
    String key = key(entry);
    return key.codePoints().allMatch(c -> c < HAN) ? key : byTable(key);
  }

  /** Han characters as their numbers in GB 2312; those that it lacks after them. */
  private static String byTable(String key) {
    Charset table = Charset.forName("GB2312");
    StringBuilder places = new StringBuilder();
    key.codePoints().forEach(c -> places.appendCodePoint(place(c, table)));
    return places.toString();
  }

  private static int place(int c, Charset table) {
    if (c < HAN) return c;
    byte[] bytes = Character.toString(c).getBytes(table);
    return bytes.length == 2 ? 0x20000 + ((bytes[0] & 0xFF) << 8) + (bytes[1] & 0xFF) : 0x40000 + c;
  }
}
