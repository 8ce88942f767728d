/**
 * Boxes, glue and penalties to lines: total-fit line breaking that knows only numbers. Read {@link
 * leafpress.paragraph.Items} first, then {@code TotalFit}.
 */
package leafpress.paragraph;
