/**
 * CSS and element tree to styled tree. A documented subset of CSS (docs/css.md); what is not in it
 * is reported with its line, never guessed.
 *
 * <p>{@link leafpress.style.StyleSheet#parse} reads a sheet: text to tokens ({@code Tokenizer}),
 * tokens to nested parts ({@code Parts}), parts to rules ({@code SheetReader}). {@link
 * leafpress.style.Cascade#apply} gives every element its style. A <em>part</em> is what CSS Syntax
 * calls a component value; a <em>setting</em> is a property with a value that is known to be good;
 * a <em>specified</em> value becomes a computed one when the element's font size and colour are
 * known. A new property is a constant of {@code Property} and an accessor of {@link
 * leafpress.style.ComputedStyle}.
 *
 * <p>Read {@link leafpress.style.Styled} first, then {@link leafpress.style.Cascade}.
 */
package leafpress.style;
