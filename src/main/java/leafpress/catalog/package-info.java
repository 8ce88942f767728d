/**
 * Publications to a shop front: an HTML page, OPDS feeds and a manifest for the folder of finished
 * files, which can then be copied to any space on the web.
 *
 * <p>A {@link leafpress.catalog.Shelf} holds works; a work holds items, a file each. All links are
 * relative, all ids come from the publication's id and the names of the files, all days from the
 * manuscript: the same publication gives the same bytes. OPDS 1.2 is Atom (RFC 4287), OPDS 2.0 is
 * JSON. Read {@link leafpress.catalog.Catalog} first.
 */
package leafpress.catalog;
