/**
 * Boxes, glue and penalties to lines: total-fit line breaking that knows only numbers.
 *
 * <p>A <i>box</i> is a piece of text that is not divided, <i>glue</i> a space that stretches and
 * shrinks, a <i>penalty</i> the price of a break. Justified text is boxes with glue between them.
 * Ragged and centred text are the same breaker with other glue: {@link
 * leafpress.paragraph.Alignment} puts it in, so a caller writes
 *
 * <pre>
 * alignment.start(items, slack);
 * items.box(word);
 * alignment.space(items, width, plus, minus, 0, slack);
 * items.box(firstPart);
 * alignment.hyphen(items, hyphen, 50, slack);
 * items.box(lastPart);
 * alignment.end(items, slack);
 * Breaks breaks = TotalFit.breakLines(items, Measure.of(width), Settings.justified(size, 2));
 * </pre>
 *
 * and places each line's boxes at the sums of {@code width + ratio · stretch} (or {@code shrink},
 * under 0) of what stands before them.
 *
 * <p>Read {@link leafpress.paragraph.Items} first, then {@link leafpress.paragraph.TotalFit}, then
 * {@code Pass}.
 */
package leafpress.paragraph;
