package leafpress.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the ZIP of an EPUB (OCF 3.3 §4): the same entries give the same bytes. */
final class Container {
  private static final byte[] TYPE = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);

  private Container() {}

  /**
   * Writes the media type, stored and without an extra field, then the entries in their order.
   *
   * @param date the time of every entry: midnight, in no time zone
   */
  static void write(Map<String, byte[]> entries, LocalDate date, OutputStream out)
      throws IOException {
    LocalDateTime time = date.atStartOfDay();
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.setLevel(9);
    ZipEntry type = entry("mimetype", time);
    type.setMethod(ZipEntry.STORED);
    type.setSize(TYPE.length);
    type.setCompressedSize(TYPE.length);
    CRC32 sum = new CRC32();
    sum.update(TYPE);
    type.setCrc(sum.getValue());
    put(zip, type, TYPE);
    for (Map.Entry<String, byte[]> entry : entries.entrySet())
      put(zip, entry(entry.getKey(), time), entry.getValue());
    zip.finish();
    zip.flush();
  }

  /** {@code setTime} would depend on the time zone. */
  private static ZipEntry entry(String name, LocalDateTime time) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time);
    return entry;
  }

  private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
