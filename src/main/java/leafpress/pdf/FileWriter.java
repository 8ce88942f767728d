package leafpress.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Writes the objects of a file that was made here: streams as they are, all else packed into object
 * streams, then a cross-reference stream (ISO 32000-1 §7.5.7, §7.5.8). PDFBox could write them too,
 * but one after another; the tags of a book are so many that this was a sixth of its time.
 */
final class FileWriter {
  /** Objects in an object stream: enough to pack well, few enough for a reader to unpack. */
  private static final int PACKED = 200;

  private final COSDocument file;
  private final List<COSDictionary> plain = new ArrayList<>();
  private final List<COSStream> streams = new ArrayList<>();
  private final Deque<COSDictionary> found = new ArrayDeque<>();

  private FileWriter(COSDocument file) {
    this.file = file;
  }

  /** Writes a file, all of whose objects hang on its catalog and its information dictionary. */
  static void write(COSDocument file, OutputStream out) throws IOException {
    FileWriter writer = new FileWriter(file);
    writer.gather();
    writer.number();
    writer.put(out);
  }

  /** Finds all objects, those nearest to the trailer first. */
  private void gather() {
    COSDictionary trailer = file.getTrailer();
    find(trailer.getDictionaryObject(COSName.ROOT));
    find(trailer.getDictionaryObject(COSName.INFO));
    while (!found.isEmpty()) inside(found.remove());
  }

  private void inside(COSDictionary dictionary) {
    for (COSBase value : dictionary.getValues()) find(value);
  }

  private void find(COSBase value) {
    if (value instanceof COSArray) {
      for (COSBase item : (COSArray) value) find(item);
    } else if (value instanceof COSDictionary) {
      find((COSDictionary) value);
    }
  }

  private void find(COSDictionary dictionary) {
    if (dictionary.isDirect()) {
      inside(dictionary);
      return;
    }
    if (dictionary.getKey() != null) return;
    dictionary.setKey(FOUND);
    if (dictionary instanceof COSStream) streams.add((COSStream) dictionary);
    else plain.add(dictionary);
    found.add(dictionary);
  }

  /** What is known to be an object, but has no number yet. */
  private static final COSObjectKey FOUND = new COSObjectKey(0, 0);

  private void number() {
    int number = 1;
    for (COSDictionary object : plain) object.setKey(new COSObjectKey(number++, 0));
    for (COSStream stream : streams) stream.setKey(new COSObjectKey(number++, 0));
  }

  private void put(OutputStream out) throws IOException {
    int packs = (plain.size() + PACKED - 1) / PACKED;
    int first = plain.size() + streams.size() + 1; // the number of the first object stream
    CrossReferences places = new CrossReferences(first + packs + 1);
    Bytes buffer = new Bytes(1 << 16).ascii("%PDF-").ascii(Float.toString(file.getVersion()));
    // Bytes over 127 tell programs that move files that this is not text (§7.5.2).
    buffer.put('\n').put('%').put(0xE2).put(0xE3).put(0xCF).put(0xD3).put('\n');
    long at = 0;
    for (COSStream stream : streams) {
      places.at(stream.getKey().getNumber(), at + buffer.size());
      put(stream, buffer);
      at += flush(buffer, out);
    }
    List<byte[]> packed = IntStream.range(0, packs).parallel().mapToObj(this::pack).toList();
    for (int i = 0; i < packs; i++) {
      places.at(first + i, at + buffer.size());
      int count = Math.min(PACKED, plain.size() - i * PACKED);
      for (int k = 0; k < count; k++) places.in(i * PACKED + k + 1, first + i, k);
      buffer.whole(first + i).ascii(" 0 obj\n").put(packed.get(i));
      at += flush(buffer, out);
    }
    long start = at;
    places.at(first + packs, start);
    buffer.whole(first + packs).ascii(" 0 obj\n");
    places.put(file.getTrailer(), buffer);
    buffer.ascii("startxref\n").whole(start).ascii("\n%%EOF\n");
    flush(buffer, out);
    out.flush();
  }

  private static int flush(Bytes buffer, OutputStream out) throws IOException {
    int size = buffer.size();
    out.write(buffer.array(), 0, size);
    buffer.clear();
    return size;
  }

  private static void put(COSStream stream, Bytes out) throws IOException {
    byte[] data;
    try (InputStream in = stream.createRawInputStream()) {
      data = in.readAllBytes();
    }
    stream.setItem(COSName.LENGTH, Cos.whole(data.length));
    out.whole(stream.getKey().getNumber()).ascii(" 0 obj\n");
    new ObjectText(out).dictionary(stream);
    out.ascii("\nstream\n").put(data, 0, data.length).ascii("\nendstream\nendobj\n");
  }

  /** An object stream: its objects' numbers and places, then the objects (§7.5.7). */
  private byte[] pack(int number) {
    Bytes places = new Bytes(1 << 12);
    Bytes objects = new Bytes(1 << 15);
    List<COSDictionary> some =
        plain.subList(number * PACKED, Math.min(plain.size(), (number + 1) * PACKED));
    ObjectText text = new ObjectText(objects);
    try (Flate flate = new Flate()) {
      for (COSDictionary object : some) {
        places.whole(object.getKey().getNumber()).put(' ').whole(objects.size()).put(' ');
        text.dictionary(object);
        objects.put('\n');
      }
      int first = places.size();
      byte[] data = flate.pack(places.put(objects.array(), 0, objects.size()));
      Bytes stream = new Bytes(data.length + 100).ascii("<</Type/ObjStm/N ");
      stream.whole(some.size()).ascii("/First ").whole(first).ascii("/Length ");
      stream.whole(data.length).ascii("/Filter/FlateDecode>>\nstream\n");
      return stream.put(data, 0, data.length).ascii("\nendstream\nendobj\n").toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // writing to memory
    }
  }
}
