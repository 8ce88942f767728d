/**
 * Font file to metrics; text to shaped glyphs; subsets. Read {@link leafpress.font.Face} first.
 *
 * <p>Our own reader of static TrueType files, for Latin and Chinese text. A file is never unpacked:
 * {@code Table} reads numbers where they stand, so a face of several megabytes is ready in a
 * fraction of a millisecond. {@code Shaper} turns characters into glyphs ({@code CharacterMap}),
 * then ligatures and figures ({@code Substitution}), then advances ({@code Advances}, {@code
 * Kerning}); {@code Outliner} draws them, {@code Subsetter} cuts files down to them.
 *
 * <p>Not here: PostScript outlines, variable fonts, hinting, placed marks, scripts that join or
 * reorder, contextual lookups.
 */
package leafpress.font;
