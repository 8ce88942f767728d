/**
 * Font file to metrics; text to shaped glyphs; subsets. Read {@link leafpress.font.Face} first.
 */
package leafpress.font;
