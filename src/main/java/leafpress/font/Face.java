package leafpress.font;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.geometry.Outline;

/**
 * A typeface in one weight and slant, read from a static TrueType file: metrics, coverage, shaping,
 * outlines. Immutable and safe for several threads; caches inside are invisible.
 */
public final class Face {
  private static final int DASH = 0x2014;
  private static final int BOLD = 1;
  private static final int ITALIC = 2;
  private static final int HAN = '的';

  private final String name;
  private final FontFile file;
  private final Table head;
  private final Table hhea;
  private final Table os2;
  private final Table post;
  private final Advances advances;
  private final CharacterMap map;
  private final GlyphData data;
  private final Shaper shaper;

  private Face(String name, FontFile file) {
    this.name = name;
    this.file = file;
    head = file.table("head");
    hhea = file.table("hhea");
    os2 = file.table("OS/2");
    post = file.table("post");
    advances = new Advances(file);
    map = new CharacterMap(file.table("cmap"), file.glyphs());
    data = new GlyphData(file);
    shaper = new Shaper(this, map, file);
  }

  /**
   * Reads a TrueType file.
   *
   * @param name what the face is called in findings, unique among the faces in use
   * @param ttf the whole file; it must not change afterwards
   * @return the face, or nothing if the file cannot be used; then a finding says why
   */
  public static Optional<Face> read(String name, byte[] ttf, Findings findings) {
    Optional<FontFile> file = FontFile.open(name, ttf, findings);
    if (file.isEmpty()) return Optional.empty();
    Face face = new Face(name, file.get());
    if (!face.map.isEmpty()) return Optional.of(face);
    findings.add(
        FontRule.UNREADABLE_FACE,
        Span.of(name),
        "the font does not say which characters its glyphs are for (no Unicode cmap)",
        "use a font that is encoded in Unicode");
    return Optional.empty();
  }

  /** A name that is unique among the faces in use and stable between builds. */
  public String name() {
    return name;
  }

  /** The name by which PDF and PostScript know the font; made up if the file has none. */
  public String postScriptName() {
    String own = new Names(file.table("name")).get(Names.POSTSCRIPT);
    return Names.postScript(own.isEmpty() ? name : own);
  }

  public int unitsPerEm() {
    return head.u16(18);
  }

  /** Height of the ascenders over the baseline, in font units (hhea). */
  public int ascent() {
    return hhea.s16(4);
  }

  /** Depth of the descenders under the baseline, in font units, positive. */
  public int descent() {
    return -hhea.s16(6);
  }

  /** What the designer adds between lines, in font units (hhea). */
  public int lineGap() {
    return hhea.s16(8);
  }

  /** In font units; 0 if the file does not say. */
  public int xHeight() {
    return os2.u16(0) >= 2 ? os2.s16(86) : 0;
  }

  /** In font units; 0 if the file does not say. */
  public int capHeight() {
    return os2.u16(0) >= 2 ? os2.s16(88) : 0;
  }

  /** OS/2 weight class: 400 regular, 700 bold. */
  public int weight() {
    int weight = os2.u16(4);
    if (weight >= 1 && weight <= 1000) return weight;
    return (head.u16(44) & BOLD) != 0 ? 700 : 400;
  }

  public boolean italic() {
    return (head.u16(44) & ITALIC) != 0 || (os2.u16(62) & 1) != 0;
  }

  /** Slant in degrees, negative for a face that leans to the right. */
  public double italicAngle() {
    return (int) post.u32(4) / 65_536.0;
  }

  /** Top of the underline over the baseline, in font units; negative below it. */
  public int underlinePosition() {
    return post.s16(8);
  }

  /** In font units. */
  public int underlineThickness() {
    return post.s16(10);
  }

  /** The least box that holds every glyph: left, bottom, right, top in font units, y upward. */
  public int[] bounds() {
    return new int[] {head.s16(36), head.s16(38), head.s16(40), head.s16(42)};
  }

  /** How many glyphs the face has; they are numbered from 0. */
  public int glyphs() {
    return data.count();
  }

  /** The glyph of a code point, 0 if the face has none. */
  public int glyph(int codePoint) {
    return map.glyph(codePoint);
  }

  /** Whether the face can set a code point: it has a glyph, or the code point needs none. */
  public boolean covers(int codePoint) {
    return map.glyph(codePoint) != 0 || Spaces.invisible(codePoint);
  }

  /** Advance of a glyph, in font units. */
  public int advance(int glyph) {
    return advances.advance(glyph);
  }

  /** Whether this is a Chinese face: it covers U+7684 的. */
  public boolean han() {
    return map.glyph(HAN) != 0;
  }

  /**
   * Turns text of one script into glyphs: cmap, ligatures, features, pair kerning.
   *
   * <p>A Chinese face is shaped as for Simplified Chinese: its dashes are full-width, and two of
   * them become one glyph. Soft hyphens are the caller's matter. A no-break space, a non-breaking
   * hyphen and the spaces of fixed width (thin, narrow no-break, en, em …) borrow the glyph of the
   * space or hyphen where the face lacks them, the spaces with the width that Unicode gives them.
   * Joiners, direction marks and variation selectors give no glyph; their text belongs to the glyph
   * before them.
   */
  public Shaped shape(String text, Set<Feature> features) {
    return shaper.shape(text, features);
  }

  /** The outline of a glyph in font units, y upward; composite glyphs are resolved. */
  public Outline outline(int glyph) {
    return new Outliner(data).draw(glyph, advances.leftSideBearing(glyph));
  }

  /**
   * A TrueType file that holds only the given glyphs (and the parts of composites, and glyph 0).
   * Its character map is empty: a PDF names glyphs by number.
   */
  public Subset subset(SortedSet<Integer> glyphs) {
    Subsetter subsetter = new Subsetter(file, data, glyphs);
    byte[] program = subsetter.write(new TreeMap<>(), new Names(Table.NONE).renamed(name, style()));
    return new Subset(program, subsetter.numbers());
  }

  /**
   * A TrueType file with a cmap, for an EPUB: covers the given code points as far as the face does,
   * carries the given family name. It has no layout tables but one that joins the two halves of a
   * Chinese dash: what is shaped there is plain.
   */
  public byte[] webSubset(SortedSet<Integer> codePoints, String familyName) {
    SortedMap<Integer, Integer> codes = new TreeMap<>();
    for (int code : codePoints) {
      boolean lent = Spaces.fixed(code) && map.own(code) == 0;
      int glyph = lent ? 0 : alone(code);
      if (glyph != 0) codes.put(code, glyph);
    }
    SortedSet<Integer> glyphs = new TreeSet<>(codes.values());
    int joined = codes.containsKey(DASH) && han() ? alone(DASH, DASH) : 0;
    if (joined != 0) glyphs.add(joined);
    Subsetter subsetter = new Subsetter(file, data, glyphs);
    codes.replaceAll((code, glyph) -> subsetter.numbers().get(glyph));
    byte[] names = new Names(file.table("name")).renamed(familyName, style());
    if (joined == 0) return subsetter.write(codes, names);
    byte[] dash = DashTable.write(codes.get(DASH), subsetter.numbers().get(joined));
    return subsetter.write(codes, names, dash);
  }

  /**
   * The glyph of a code point in its language: a Chinese dash is full-width, for example; of
   * several the glyph that they become, or 0.
   */
  private int alone(int... codes) {
    Shaped shaped = shape(new String(codes, 0, codes.length), Set.of());
    return shaped.glyphs().length == 1 ? shaped.glyphs()[0] : 0;
  }

  private String style() {
    boolean bold = weight() >= 600;
    if (bold) return italic() ? "Bold Italic" : "Bold";
    return italic() ? "Italic" : "Regular";
  }

  @Override
  public String toString() {
    return name;
  }
}
