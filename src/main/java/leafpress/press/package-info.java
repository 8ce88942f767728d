/**
 * Publication to finished files: the whole flow.
 *
 * <p>An <em>order</em> says what to print; a <em>job</em> is one leaflet or booklet of it; a
 * <em>kit</em> is what a style brings along: style sheet, faces, typesetter. {@link
 * leafpress.press.Press} is the table of contents of the program: read its method {@code print}
 * first. {@code Sources} alone reads files, {@code Dist} alone writes them.
 */
package leafpress.press;
