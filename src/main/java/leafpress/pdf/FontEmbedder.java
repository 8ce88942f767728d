package leafpress.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import leafpress.font.Face;
import leafpress.font.Subset;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * Makes a composite font (ISO 32000-1 §9.7) of a face's glyphs in use: a TrueType program whose
 * glyph numbers are the codes.
 */
final class FontEmbedder {
  private static final int SYMBOLIC = 1 << 2;
  private static final int ITALIC = 1 << 6;

  private final FontUse use;
  private final Face face;
  private final Subset subset;
  private final Flate flate;

  FontEmbedder(FontUse use, Flate flate) {
    this.use = use;
    this.face = use.face();
    this.subset = face.subset(use.glyphs());
    this.flate = flate;
  }

  EmbeddedFont embed(int number) throws IOException {
    int size = subset.numbers().lastKey() + 1;
    int[] codes = new int[size];
    double[] widths = new double[size];
    String[] texts = new String[size];
    SortedMap<Integer, String> unicode = new TreeMap<>();
    SortedMap<Integer, Long> advances = new TreeMap<>();
    for (Map.Entry<Integer, Integer> entry : subset.numbers().entrySet()) {
      int glyph = entry.getKey();
      codes[glyph] = entry.getValue();
      long thousandths = thousandths(1000L * face.advance(glyph));
      widths[glyph] = thousandths / 1000.0;
      advances.put(codes[glyph], thousandths);
    }
    for (int glyph : use.glyphs()) {
      texts[glyph] = use.commonest(glyph);
      unicode.put(codes[glyph], texts[glyph]);
    }
    return new EmbeddedFont(face, number, codes, widths, texts, composite(advances, unicode));
  }

  private COSDictionary composite(
      SortedMap<Integer, Long> advances, SortedMap<Integer, String> unicode) throws IOException {
    String name = tag() + "+" + face.postScriptName();
    COSDictionary descendant =
        Cos.dictionary(
            "Type", Cos.name("Font"),
            "Subtype", Cos.name("CIDFontType2"),
            "BaseFont", Cos.name(name),
            "CIDSystemInfo",
                Cos.inline(
                    "Registry", Cos.text("Adobe"),
                    "Ordering", Cos.text("Identity"),
                    "Supplement", Cos.whole(0)),
            "FontDescriptor", descriptor(name),
            "CIDToGIDMap", Cos.name("Identity"),
            "W", widths(advances));
    return Cos.dictionary(
        "Type", Cos.name("Font"),
        "Subtype", Cos.name("Type0"),
        "BaseFont", Cos.name(name),
        "Encoding", Cos.name("Identity-H"),
        "DescendantFonts", Cos.array(descendant),
        "ToUnicode",
            Cos.stream(flate.pack(ToUnicode.write(unicode)), "Filter", Cos.name("FlateDecode")));
  }

  private COSDictionary descriptor(String name) throws IOException {
    return Cos.dictionary(
        "Type", Cos.name("FontDescriptor"),
        "FontName", Cos.name(name),
        "Flags", Cos.whole(SYMBOLIC | (face.italic() ? ITALIC : 0)),
        "FontBBox", box(),
        "ItalicAngle", Cos.whole(Math.round(face.italicAngle())),
        "Ascent", metric(face.ascent()),
        "Descent", metric(-face.descent()),
        "CapHeight", metric(face.capHeight()),
        "StemV", Cos.whole(stem()),
        "FontFile2",
            Cos.stream(
                flate.pack(subset.program()),
                "Filter",
                Cos.name("FlateDecode"),
                "Length1",
                Cos.whole(subset.program().length)));
  }

  /** Consecutive codes share one array (ISO 32000-1 §9.7.4.3). */
  private static COSArray widths(SortedMap<Integer, Long> advances) {
    COSArray all = Cos.array();
    COSArray group = Cos.array();
    int next = -1;
    for (Map.Entry<Integer, Long> advance : advances.entrySet()) {
      if (advance.getKey() != next) {
        group = Cos.array();
        all.add(Cos.whole(advance.getKey()));
        all.add(group);
      }
      group.add(Cos.thousandths(advance.getValue()));
      next = advance.getKey() + 1;
    }
    return all;
  }

  private COSArray box() {
    COSArray box = Cos.array();
    for (int edge : face.bounds()) box.add(metric(edge));
    return box;
  }

  private COSBase metric(int units) {
    return Cos.whole(Math.round(1000.0 * units / face.unitsPerEm()));
  }

  private long thousandths(long units) {
    return Math.round(1000.0 * units / face.unitsPerEm());
  }

  /** A viewer that must replace the font goes by this; the usual guess from the weight. */
  private long stem() {
    double weight = face.weight() / 65.0;
    return Math.round(50 + weight * weight);
  }

  /** Six letters that tell one subset from another of the same face (§9.6.4). */
  private String tag() {
    long hash = 1125899906842597L;
    for (byte value : face.name().getBytes(StandardCharsets.UTF_8)) hash = 31 * hash + value;
    for (int glyph : subset.numbers().keySet()) hash = 31 * hash + glyph;
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      letters.append((char) ('A' + Math.floorMod(hash, 26)));
      hash /= 26;
    }
    return letters.toString();
  }
}
