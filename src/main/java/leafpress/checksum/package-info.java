/**
 * Bytes to the sum by which they are known again. Read {@link leafpress.checksum.Sha256}; there is
 * no more.
 */
package leafpress.checksum;
