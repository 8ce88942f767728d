/**
 * Lengths, sizes, boxes, outlines. A length is a {@code long} of scaled points; read {@link
 * leafpress.geometry.Length} first.
 */
package leafpress.geometry;
