/** Finished pages to pixels, for previews and tests. Read {@link leafpress.raster.Raster} first. */
package leafpress.raster;
