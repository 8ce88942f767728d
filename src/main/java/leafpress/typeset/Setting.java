package leafpress.typeset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.font.Face;
import leafpress.geometry.Length;
import leafpress.style.ComputedStyle;

/** What the blocks of one section share; used by one thread. */
final class Setting {
  final FacePicker picker;
  final Shaper shaper;
  final Hyphens hyphens;
  final HanMarks marks;
  final Pictures pictures;
  final long depth;
  final Findings findings;
  private final Set<Span> told = new HashSet<>();
  private final Set<Span> tight = new HashSet<>(0);

  /** Where broken copy is kept, if rows are only measured and nothing is placed on them. */
  Optional<BrokenCopy> broken = Optional.empty();

  /** Whether lines carry remarks on why they were set so. */
  boolean proofs;

  Setting(
      FacePicker picker,
      Shaper shaper,
      Hyphens hyphens,
      HanMarks marks,
      Pictures pictures,
      long depth,
      Findings findings) {
    this.picker = picker;
    this.shaper = shaper;
    this.hyphens = hyphens;
    this.marks = marks;
    this.pictures = pictures;
    this.depth = depth;
    this.findings = findings;
  }

  /** This setting, for rows that are only measured. */
  Setting castingOff(BrokenCopy copy) {
    broken = Optional.of(copy);
    pictures.keep(copy.drawings());
    return this;
  }

  /** Where the lines of a text may end; see {@link LineBreaks#opportunities}. */
  byte[] opportunities(String text, LineBreaks.Level level) {
    return broken.isPresent()
        ? broken.get().opportunities(text, level)
        : LineBreaks.opportunities(text, level);
  }

  /** The faces of a style; a finding if there is none. */
  List<Face> faces(ComputedStyle style, Span place) {
    List<Face> faces = picker.faces(style);
    if (faces.isEmpty()) {
      findings.add(
          TypesetRule.NO_FACE,
          place,
          "no face is declared for " + String.join(", ", style.fontFamily()),
          "declare one of the families with @font-face, or name another in font-family");
    }
    return faces;
  }

  /** What sticks out of its column: said once for a place. */
  void overfull(Span place, String message, String hint) {
    if (told.add(place)) findings.add(TypesetRule.OVERFULL_LINE, place, message, hint);
  }

  /** Dots of emphasis that the gap between lines is too narrow for: said once for a place. */
  void tightEmphasis(Span place) {
    if (tight.add(place)) {
      findings.add(
          TypesetRule.TIGHT_EMPHASIS,
          place,
          "the lines stand too close for dots of emphasis between them",
          "line-height: 1.5 or more where text-emphasis is set");
    }
  }

  /** A character that no face covers: an error that names it, its place and the faces tried. */
  void missing(int codePoint, List<Face> tried, Span place) {
    String sign = new String(Character.toChars(codePoint));
    String code = String.format(Locale.ROOT, "U+%04X", codePoint);
    String names = String.join(", ", tried.stream().map(Face::name).toList());
    findings.add(
        TypesetRule.MISSING_GLYPH,
        place,
        "no face has the character “" + sign + "” (" + code + ")",
        "tried " + names + "; change the character, or add a face that has it to the style");
  }

  /** The distance of the baseline from the top of a line of this style. */
  long ascentInLine(ComputedStyle style) {
    if (style != measured) ascent = measureAscent(style);
    measured = style;
    return ascent;
  }

  private long measureAscent(ComputedStyle style) {
    List<Face> faces = picker.faces(style);
    if (faces.isEmpty()) return style.leading() * 4 / 5;
    Face face = faces.get(0);
    long size = style.fontSize();
    long up = Length.units(face.ascent(), face.unitsPerEm(), size);
    long down = Length.units(face.descent(), face.unitsPerEm(), size);
    return (style.leading() - up - down) / 2 + up;
  }

  // Most blocks have the style of the one before.
  private ComputedStyle measured;
  private long ascent;

  private final Map<ComputedStyle, Long> spaces = new HashMap<>();

  /** The width of the style's space between words. */
  long space(ComputedStyle style) {
    Long known = spaces.get(style);
    if (known != null) return known;
    long width = measureSpace(style);
    spaces.put(style, width);
    return width;
  }

  private long measureSpace(ComputedStyle style) {
    List<Face> faces = picker.faces(style);
    if (faces.isEmpty()) return style.fontSize() / 4;
    Face face = faces.get(0);
    int advance = face.advance(face.glyph(' '));
    return Length.units(advance, face.unitsPerEm(), style.fontSize()) + style.letterSpacing();
  }
}
