package leafpress.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes the map from a font's codes to Unicode (ISO 32000-1 §9.10.3). */
final class ToUnicode {
  /** The most entries that one {@code beginbfchar} may have. */
  private static final int BLOCK = 100;

  private ToUnicode() {}

  static Bytes write(SortedMap<Integer, String> texts) {
    Bytes out = new Bytes(400 + 16 * texts.size());
    out.ascii("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    out.ascii("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
    out.ascii("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    out.ascii("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    List<Map.Entry<Integer, String>> entries = new ArrayList<>(texts.entrySet());
    for (int from = 0; from < entries.size(); from += BLOCK) {
      block(out, entries.subList(from, Math.min(from + BLOCK, entries.size())));
    }
    return out.ascii("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
  }

  private static void block(Bytes out, List<Map.Entry<Integer, String>> entries) {
    out.whole(entries.size()).ascii(" beginbfchar\n");
    for (Map.Entry<Integer, String> entry : entries) {
      out.put('<').hex(entry.getKey()).ascii("> <").hex(entry.getValue()).ascii(">\n");
    }
    out.ascii("endbfchar\n");
  }
}
