package leafpress.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** The characters that only traditional Chinese has; {@code traditional.txt} says where from. */
final class Traditional {
  private static final Traditional TABLE = read();

  private final BitSet characters = new BitSet();

  private Traditional() {}

  static Traditional table() {
    return TABLE;
  }

  private static Traditional read() {
    Traditional table = new Traditional();
    try (InputStream in = Traditional.class.getResourceAsStream("traditional.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMapToInt(String::codePoints)
          .forEach(table.characters::set);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  boolean has(int character) {
    return characters.get(character);
  }

  /** One finding for each run of such characters. */
  void find(Passage passage, Report report) {
    String text = passage.text();
    for (int i = 0; i < text.length(); i++) {
      if (!has(text.charAt(i))) continue;
      int end = i;
      while (end < text.length() && has(text.charAt(end))) end++;
      report.add(
          CheckRule.TRADITIONAL_CHARACTER,
          passage,
          i,
          "“" + text.substring(i, end) + "” is traditional Chinese",
          "写成简体字");
      i = end;
    }
  }
}
