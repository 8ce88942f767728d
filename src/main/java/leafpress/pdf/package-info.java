/**
 * Finished pages to a PDF file: one to be read, which is tagged (PDF/UA-1) and archival (PDF/A-2a),
 * or sheets for an office printer (PDF/A-2b) or for a press (PDF/X-4).
 *
 * <p>We write content streams, glyph codes, Unicode maps and the structure tree ourselves; PDFBox
 * holds the objects and saves the file. Terms of ISO 32000-1: a <i>marked-content sequence</i>
 * (§14.6) is a stretch of a page's content with a number, the MCID, that a <i>structure element</i>
 * (§14.7) claims; the <i>parent tree</i> leads back from a page and MCID to the element. The bytes
 * of a file depend on the pages alone: no clock, no random numbers. Read {@link leafpress.pdf.Pdf}
 * first.
 */
package leafpress.pdf;
