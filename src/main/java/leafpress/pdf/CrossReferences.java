package leafpress.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Where each object of a file is, as a cross-reference stream (ISO 32000-1 §7.5.8). An entry has a
 * byte for its kind, five for the place in the file or the object stream, two for the rest.
 */
final class CrossReferences {
  private static final int PLACE = 5;
  private static final int ENTRY = 8;
  private static final int IN_FILE = 1;
  private static final int IN_STREAM = 2;

  private final byte[] entries;

  /**
   * A table with no object in it yet.
   *
   * @param count of objects; the first is the head of the list of free ones, which is empty
   */
  CrossReferences(int count) {
    entries = new byte[count * ENTRY];
    entries[ENTRY - 2] = (byte) 0xFF;
    entries[ENTRY - 1] = (byte) 0xFF;
  }

  /** The object begins at a byte of the file. */
  void at(long number, long place) {
    enter((int) number, IN_FILE, place, 0);
  }

  /** The object is the one with the index in an object stream. */
  void in(int number, int stream, int index) {
    enter(number, IN_STREAM, stream, index);
  }

  private void enter(int number, int kind, long place, int index) {
    int at = number * ENTRY;
    entries[at] = (byte) kind;
    for (int i = 0; i < PLACE; i++) entries[at + PLACE - i] = (byte) (place >> 8 * i);
    entries[at + ENTRY - 2] = (byte) (index >> 8);
    entries[at + ENTRY - 1] = (byte) index;
  }

  /** Writes the stream, whose dictionary is the file's trailer too. */
  void put(COSDictionary trailer, Bytes out) throws IOException {
    byte[] packed;
    try (Flate flate = new Flate()) {
      packed = flate.pack(entries);
    }
    COSDictionary dictionary =
        Cos.inline(
            "Type",
            Cos.name("XRef"),
            "Size",
            Cos.whole(entries.length / ENTRY),
            "W",
            Cos.array(Cos.whole(1), Cos.whole(PLACE), Cos.whole(2)),
            "Filter",
            Cos.name("FlateDecode"),
            "Length",
            Cos.whole(packed.length));
    for (COSName key : new COSName[] {COSName.ROOT, COSName.INFO, COSName.ID}) {
      dictionary.setItem(key, trailer.getDictionaryObject(key));
    }
    new ObjectText(out).dictionary(dictionary);
    out.ascii("\nstream\n").put(packed).ascii("\nendstream\nendobj\n");
  }
}
