package leafpress.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/** Writes number trees (ISO 32000-1 §7.9.7) whose keys are 0, 1, 2 and so on. */
final class NumberTree {
  /** Entries of a node: a viewer that wants one page reads two nodes of this length. */
  private static final int NODE = 64;

  private NumberTree() {}

  static COSDictionary of(List<? extends COSBase> values) {
    if (values.size() <= NODE) return Cos.dictionary("Nums", numbered(values, 0, values.size()));
    COSArray kids = Cos.array();
    for (int from = 0; from < values.size(); from += NODE) {
      int to = Math.min(from + NODE, values.size());
      kids.add(
          Cos.dictionary(
              "Limits", Cos.array(Cos.whole(from), Cos.whole(to - 1)),
              "Nums", numbered(values, from, to)));
    }
    return Cos.dictionary("Kids", kids);
  }

  private static COSArray numbered(List<? extends COSBase> values, int from, int to) {
    COSArray numbers = Cos.array();
    for (int i = from; i < to; i++) {
      numbers.add(Cos.whole(i));
      numbers.add(values.get(i));
    }
    return numbers;
  }
}
