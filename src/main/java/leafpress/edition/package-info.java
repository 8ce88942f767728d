/**
 * Publication and format files to {@link leafpress.edition.Publication} and {@link
 * leafpress.edition.Format}. A publication lists articles, languages and editions; an edition is
 * one thing to be made; a format is the geometry of its pages or, of a folded sheet, of its {@link
 * leafpress.edition.Panel panels}. Read {@link leafpress.edition.Editions} first.
 */
package leafpress.edition;
