package leafpress.lint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The ZIP of a book (PKWARE APPNOTE 6.3, OCF 3.3 §4). Its directory is read here rather than by the
 * JDK, whose readers need a file or trust what a local header says, and show neither extra fields
 * nor how the first file is stored. What is inflated is bounded, for each file and in all.
 */
final class Archive {
  private static final int END = 0x06054b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int MOST_ENTRIES = 20_000;
  private static final int LARGEST = 64 << 20;
  private static final long LARGEST_BOOK = 512L << 20;

  private final ByteBuffer zip;
  private final Remarks remarks;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private long left = LARGEST_BOOK;

  private Archive(byte[] bytes, Remarks remarks) {
    this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.remarks = remarks;
  }

  /**
   * A file of the archive.
   *
   * @param method 0 stored, 8 deflated
   * @param offset of its local header
   */
  record Entry(String name, int flags, int method, long crc, long packed, long size, long offset) {
    boolean encrypted() {
      return (flags & 1) != 0;
    }

    boolean folder() {
      return name.endsWith("/");
    }
  }

  /** Reads the directory; nothing if there is none, and then a finding says why. */
  static Optional<Archive> open(byte[] bytes, Remarks remarks) {
    Archive archive = new Archive(bytes, remarks);
    int end = archive.end();
    if (end < 0) {
      archive.damaged("the file is no ZIP, or its end is missing", "copy or download it again");
      return Optional.empty();
    }
    archive.directory(end);
    return archive.entries.isEmpty() ? Optional.empty() : Optional.of(archive);
  }

  private void damaged(String message, String hint) {
    remarks.add(LintRule.DAMAGED_ARCHIVE, remarks.place(), message, hint);
  }

  private void damaged(Entry entry, String message) {
    remarks.add(
        LintRule.DAMAGED_ARCHIVE,
        remarks.place(entry.name),
        message,
        "make the book again; the ZIP is damaged or was made to do harm");
  }

  /** Where the end record begins: it is searched from the end, since a comment may follow it. */
  private int end() {
    int from = zip.limit() - END_SIZE;
    for (int at = from; at >= 0 && at > from - 0x10000; at--) if (zip.getInt(at) == END) return at;
    return -1;
  }

  private void directory(int end) {
    int count = zip.getShort(end + 10) & 0xFFFF;
    long at = zip.getInt(end + 16) & 0xFFFFFFFFL;
    if (count > MOST_ENTRIES) damaged("the ZIP has " + count + " files", "a book has fewer");
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < Math.min(count, MOST_ENTRIES); i++) {
      if (at + 46 > end || zip.getInt((int) at) != CENTRAL) {
        damaged("the directory of the ZIP is broken after " + i + " files", "make the book again");
        return;
      }
      int here = (int) at;
      int name = zip.getShort(here + 28) & 0xFFFF;
      int more = (zip.getShort(here + 30) & 0xFFFF) + (zip.getShort(here + 32) & 0xFFFF);
      if (at + 46 + name > end) {
        damaged("the directory of the ZIP is cut off after " + i + " files", "make the book again");
        return;
      }
      Entry entry = entry(here, name);
      if (!seen.add(entry.name)) damaged(entry, "the file is in the ZIP twice");
      if (entry.encrypted()) damaged(entry, "the file is encrypted");
      entries.putIfAbsent(entry.name, entry);
      at += 46 + name + more;
    }
    if (entries.isEmpty()) damaged("the ZIP is empty", "make the book again");
  }

  private Entry entry(int at, int length) {
    String name = new String(zip.array(), at + 46, length, StandardCharsets.UTF_8);
    return new Entry(
        name,
        zip.getShort(at + 8),
        zip.getShort(at + 10) & 0xFFFF,
        zip.getInt(at + 16) & 0xFFFFFFFFL,
        zip.getInt(at + 20) & 0xFFFFFFFFL,
        zip.getInt(at + 24) & 0xFFFFFFFFL,
        zip.getInt(at + 42) & 0xFFFFFFFFL);
  }

  /** The files by name, in the order of the directory; folders have names that end with a slash. */
  Map<String, Entry> entries() {
    return entries;
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** The bytes of a file; nothing if it is not there or cannot be unpacked. */
  Optional<byte[]> read(String name) {
    Entry entry = entries.get(name);
    if (entry == null || entry.encrypted() || entry.folder()) return Optional.empty();
    int data = data(entry);
    if (data < 0) {
      damaged(entry, "the ZIP is broken where this file should begin");
      return Optional.empty();
    }
    if (entry.size > LARGEST || entry.size > left) {
      damaged(entry, "the file would unpack to " + entry.size + " bytes; no book needs that");
      return Optional.empty();
    }
    Optional<byte[]> bytes = unpack(entry, data);
    if (bytes.isEmpty()) damaged(entry, "the file cannot be unpacked to the size that is stated");
    bytes.ifPresent(b -> left -= b.length);
    if (bytes.isPresent() && sum(bytes.get()) != entry.crc)
      damaged(entry, "the check sum of the file is wrong");
    return bytes;
  }

  /** Where the bytes of an entry begin, or -1. */
  private int data(Entry entry) {
    long at = entry.offset;
    if (at + 30 > zip.limit() || zip.getInt((int) at) != LOCAL) return -1;
    int head = 30 + nameLength(entry) + extraLength(entry);
    return at + head + entry.packed > zip.limit() ? -1 : (int) at + head;
  }

  private int nameLength(Entry entry) {
    return zip.getShort((int) entry.offset + 26) & 0xFFFF;
  }

  /** The length of the extra field that stands before the bytes. */
  int extraLength(Entry entry) {
    return entry.offset + 30 > zip.limit() ? 0 : zip.getShort((int) entry.offset + 28) & 0xFFFF;
  }

  private Optional<byte[]> unpack(Entry entry, int at) {
    if (entry.method == 0) {
      if (entry.packed != entry.size) return Optional.empty();
      return Optional.of(Arrays.copyOfRange(zip.array(), at, at + (int) entry.size));
    }
    if (entry.method != 8) return Optional.empty();
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip.array(), at, (int) entry.packed);
      byte[] bytes = new byte[(int) entry.size];
      int done = 0;
      while (done < bytes.length) {
        int more = inflater.inflate(bytes, done, bytes.length - done);
        if (more == 0) return Optional.empty();
        done += more;
      }
      boolean tooLong = !inflater.finished() && inflater.inflate(new byte[1]) > 0;
      return tooLong ? Optional.empty() : Optional.of(bytes);
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  private static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
