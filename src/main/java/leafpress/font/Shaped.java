package leafpress.font;

/**
 * A piece of text turned into glyphs of one face, in font units: it holds for every size.
 *
 * @param face the face
 * @param text what was shaped
 * @param glyphs glyph numbers; 0 where the face has none
 * @param advances advance of each glyph with the kerning that follows it, in font units
 * @param clusters where each glyph's text begins in {@code text}, ascending
 * @param width the sum of the advances
 */
public record Shaped(
    Face face, String text, int[] glyphs, int[] advances, int[] clusters, int width) {}
