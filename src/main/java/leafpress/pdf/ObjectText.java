package leafpress.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Writes objects as a file has them (ISO 32000-1 §7.3). One serves one thread. */
final class ObjectText {
  private final Bytes out;
  private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
  private final Map<COSName, byte[]> names = new HashMap<>();

  ObjectText(Bytes out) {
    this.out = out;
  }

  /** The dictionary itself, also if it is an object with a number. */
  void dictionary(COSDictionary dictionary) throws IOException {
    out.put('<').put('<');
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      name(entry.getKey());
      value(entry.getValue());
    }
    out.put('>').put('>');
  }

  private void value(COSBase value) throws IOException {
    if (value instanceof COSDictionary dictionary) {
      if (dictionary.isDirect()) dictionary(dictionary);
      else reference(dictionary);
    } else if (value instanceof COSArray array) {
      array(array);
    } else if (value instanceof COSName name) {
      name(name);
    } else if (value instanceof COSInteger number) {
      out.put(' ').whole(number.longValue());
    } else if (value instanceof COSObject numbered) {
      value(numbered.getObject()); // PDFBox's wrapping of what has its number already
    } else {
      other(value);
    }
  }

  private void reference(COSDictionary object) {
    out.put(' ').whole(object.getKey().getNumber()).ascii(" 0 R");
  }

  private void array(COSArray array) throws IOException {
    out.put('[');
    for (COSBase item : array) value(item);
    out.put(']');
  }

  private void name(COSName name) throws IOException {
    byte[] known = names.get(name);
    if (known == null) {
      piece.reset();
      name.writePDF(piece);
      names.put(name, known = piece.toByteArray());
    }
    out.put(known);
  }

  private void other(COSBase value) throws IOException {
    piece.reset();
    if (value instanceof COSString string) {
      COSWriter.writeString(string, piece);
    } else {
      out.put(' ');
      if (value instanceof COSFloat number) number.writePDF(piece);
      else if (value instanceof COSBoolean flag) flag.writePDF(piece);
      else if (value instanceof COSNull none) none.writePDF(piece);
      else throw new IllegalStateException("no such object is made here: " + value);
    }
    out.put(piece.toByteArray());
  }
}
