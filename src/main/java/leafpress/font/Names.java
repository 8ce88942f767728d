package leafpress.font;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a font file says about itself in English (OpenType {@code name}). */
final class Names {
  static final int COPYRIGHT = 0;
  static final int FAMILY = 1;
  static final int POSTSCRIPT = 6;
  static final int LICENCE = 13;
  static final int LICENCE_URL = 14;

  private static final int WINDOWS = 3;
  private static final int UNICODE = 1;
  private static final int ENGLISH = 0x409;

  private final Table table;

  Names(Table table) {
    this.table = table;
  }

  /** The text of a name record, or the empty string. */
  String get(int name) {
    Table texts = table.from(table.u16(4));
    for (int i = 0; i < table.u16(2); i++) {
      int at = 6 + 12 * i;
      if (table.u16(at) != WINDOWS || table.u16(at + 4) != ENGLISH) continue;
      if (table.u16(at + 6) != name) continue;
      byte[] text = texts.slice(table.u16(at + 10), table.u16(at + 8)).bytes();
      return new String(text, StandardCharsets.UTF_16BE);
    }
    return "";
  }

  /**
   * The name table of a subset. It carries the given family name instead of the font's own, which a
   * licence may reserve, and keeps copyright and licence, as the OFL asks.
   */
  byte[] renamed(String family, String style) {
    String whole = family + " " + style;
    SortedMap<Integer, String> names = new TreeMap<>();
    names.put(FAMILY, family);
    names.put(2, style);
    names.put(3, whole + " subset");
    names.put(4, whole);
    names.put(5, "Version 1.0");
    names.put(POSTSCRIPT, postScript(whole));
    for (int kept : new int[] {COPYRIGHT, LICENCE, LICENCE_URL}) {
      if (!get(kept).isEmpty()) names.put(kept, get(kept));
    }
    return write(names);
  }

  /** A name that PostScript allows: printable ASCII without blanks and brackets, 63 at most. */
  static String postScript(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length() && plain.length() < 63; i++) {
      char c = name.charAt(i);
      boolean allowed = c > ' ' && c < 0x7F && "[](){}<>/%".indexOf(c) < 0;
      if (allowed) plain.append(c);
      else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '-') plain.append('-');
    }
    return plain.length() == 0 ? "Subset" : plain.toString();
  }

  private static byte[] write(SortedMap<Integer, String> names) {
    BigEndian records = new BigEndian();
    BigEndian texts = new BigEndian();
    for (Map.Entry<Integer, String> name : names.entrySet()) {
      byte[] text = name.getValue().getBytes(StandardCharsets.UTF_16BE);
      records.u16(WINDOWS).u16(UNICODE).u16(ENGLISH).u16(name.getKey());
      records.u16(text.length).u16(texts.length());
      texts.bytes(text);
    }
    int start = 6 + records.length();
    BigEndian table = new BigEndian().u16(0).u16(names.size()).u16(start);
    return table.bytes(records.toBytes()).bytes(texts.toBytes()).toBytes();
  }
}
