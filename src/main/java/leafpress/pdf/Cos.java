package leafpress.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * The objects of a PDF file (ISO 32000-1 §7.3) in few words. Arrays are written where they stand;
 * dictionaries become objects of their own unless they are made {@link #inline}.
 */
final class Cos {
  private Cos() {}

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  static COSString text(String text) {
    return new COSString(text);
  }

  static COSInteger whole(long number) {
    return COSInteger.get(number);
  }

  /** Thousandths as a number of the file. */
  static COSBase thousandths(long number) {
    return number % 1000 == 0 ? whole(number / 1000) : new COSFloat(number / 1000f);
  }

  static COSBase flag(boolean value) {
    return COSBoolean.getBoolean(value);
  }

  static COSArray array(COSBase... items) {
    return array(List.of(items));
  }

  static COSArray array(List<? extends COSBase> items) {
    COSArray array = new COSArray(items);
    array.setDirect(true);
    return array;
  }

  /** A dictionary of names and values in turn. */
  static COSDictionary dictionary(Object... namesAndValues) {
    return fill(new COSDictionary(), namesAndValues);
  }

  /** A dictionary that is written where it stands. */
  static COSDictionary inline(Object... namesAndValues) {
    COSDictionary dictionary = dictionary(namesAndValues);
    dictionary.setDirect(true);
    return dictionary;
  }

  /** A stream whose bytes are as they are to be in the file. */
  static COSStream stream(byte[] bytes, Object... namesAndValues) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(bytes);
    }
    fill(stream, namesAndValues);
    return stream;
  }

  /** Adds names and values in turn. */
  static <T extends COSDictionary> T fill(T dictionary, Object... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      dictionary.setItem(name((String) namesAndValues[i]), (COSBase) namesAndValues[i + 1]);
    }
    return dictionary;
  }
}
