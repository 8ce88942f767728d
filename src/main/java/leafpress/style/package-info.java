/**
 * CSS and element tree to styled tree. A documented subset of CSS; what is not in it is reported
 * with its line, never guessed. Read {@link leafpress.style.Styled} first, then {@code Cascade}.
 */
package leafpress.style;
