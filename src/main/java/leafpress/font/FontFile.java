package leafpress.font;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;

/**
 * The table directory of a TrueType file that may be used: static, with {@code glyf} outlines,
 * whole and free to embed (OpenType 1.9, "Organization of an OpenType Font").
 */
final class FontFile {
  private static final String HINT =
      "use a static TrueType file (.ttf with glyf outlines), one face a file";
  private static final int TRUE_TYPE = 0x0001_0000;
  private static final int HEAD_MAGIC = 0x5F0F_3CF5;

  private final Map<String, Table> tables;

  private FontFile(Map<String, Table> tables) {
    this.tables = tables;
  }

  /** The file, or nothing; then a finding says why. */
  static Optional<FontFile> open(String name, byte[] ttf, Findings findings) {
    try {
      return Optional.of(new FontFile(directory(Table.of(ttf))).checked());
    } catch (Refused refused) {
      findings.add(refused.rule, Span.of(name), refused.getMessage(), refused.hint);
      return Optional.empty();
    }
  }

  /** A table; empty if the file has none. */
  Table table(String tag) {
    return tables.getOrDefault(tag, Table.NONE);
  }

  int glyphs() {
    return table("maxp").u16(4);
  }

  /** Whether {@code loca} holds 32-bit offsets. */
  boolean longLoca() {
    return table("head").u16(50) == 1;
  }

  private static Map<String, Table> directory(Table file) throws Refused {
    switch (file.tag(0)) {
      case "OTTO":
        throw unsupported("the font has PostScript outlines (CFF)");
      case "ttcf":
        throw unsupported("the file is a font collection (TTC)");
      case "wOFF":
      case "wOF2":
        throw unsupported("the file is a compressed web font (WOFF)");
      default:
        break;
    }
    if (file.u32(0) != TRUE_TYPE && !file.tag(0).equals("true")) {
      throw unreadable("the file is not a TrueType font");
    }
    Map<String, Table> tables = new HashMap<>();
    int count = file.u16(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      long wanted = file.u32(entry + 12);
      Table table = file.slice(file.u32(entry + 8), wanted);
      if (table.length() != wanted) throw unreadable("the file is cut off or damaged");
      tables.put(file.tag(entry), table);
    }
    return tables;
  }

  private FontFile checked() throws Refused {
    if (tables.containsKey("CFF ") || tables.containsKey("CFF2")) {
      throw unsupported("the font has PostScript outlines (CFF)");
    }
    if (tables.containsKey("fvar")) throw unsupported("the font is a variable font");
    Table head = table("head");
    if (head.u32(12) != HEAD_MAGIC || head.u16(50) > 1) throw damaged("head");
    if (head.u16(18) < 16 || head.u16(18) > 16_384) throw damaged("head");
    if (glyphs() == 0) throw damaged("maxp");
    int advances = table("hhea").u16(34);
    if (advances == 0 || advances > glyphs()) throw damaged("hhea");
    if (table("hmtx").length() < 4 * advances) throw damaged("hmtx");
    if (table("glyf").isEmpty()) throw damaged("glyf");
    if (table("loca").length() < (glyphs() + 1) * (longLoca() ? 4 : 2)) throw damaged("loca");
    checkEmbedding(table("OS/2").u16(8));
    return this;
  }

  /** OS/2 fsType: 2 alone forbids embedding, 0x100 a subset, 0x200 outlines. */
  private static void checkEmbedding(int type) throws Refused {
    if ((type & 0xF) != 2 && (type & 0x300) == 0) return;
    throw new Refused(
        FontRule.RESTRICTED_FACE,
        "the font does not permit embedding (fsType " + type + ")",
        "choose a font whose licence permits embedding and subsetting, such as one under the OFL");
  }

  private static Refused damaged(String table) {
    return unreadable("the font's table " + table + " is missing or damaged");
  }

  private static Refused unreadable(String message) {
    return new Refused(FontRule.UNREADABLE_FACE, message, HINT);
  }

  private static Refused unsupported(String message) {
    return new Refused(FontRule.UNSUPPORTED_FACE, message, HINT);
  }

  /** Why a file is not used. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final FontRule rule;
    private final String hint;

    Refused(FontRule rule, String message, String hint) {
      super(message, null, false, false);
      this.rule = rule;
      this.hint = hint;
    }
  }
}
