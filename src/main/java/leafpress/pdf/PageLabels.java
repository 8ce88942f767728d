package leafpress.pdf;

import java.util.List;
import leafpress.page.Page;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;

/** Writes what the reader calls each page, in ranges (ISO 32000-1 §12.4.2). */
final class PageLabels {
  private PageLabels() {}

  static COSDictionary of(List<Page> pages) {
    COSArray ranges = Cos.array();
    for (int i = 0; i < pages.size(); i++) {
      Label label = Label.of(pages.get(i).label());
      if (i == 0 || !label.follows(Label.of(pages.get(i - 1).label()))) {
        ranges.add(Cos.whole(i));
        ranges.add(label.range());
      }
    }
    return Cos.dictionary("Nums", ranges);
  }

  /** A label taken apart: the name of its numerals, empty for none, and number or words. */
  private record Label(String style, int number, String words) {
    static Label of(String text) {
      if (text.matches("[1-9][0-9]{0,6}")) return new Label("D", Integer.parseInt(text), "");
      int roman = Roman.parse(text);
      return roman > 0 ? new Label("r", roman, "") : new Label("", 0, text);
    }

    boolean follows(Label before) {
      boolean counted = !style.isEmpty();
      return style.equals(before.style)
          && words.equals(before.words)
          && number == before.number + (counted ? 1 : 0);
    }

    COSDictionary range() {
      COSDictionary range = Cos.inline();
      if (!words.isEmpty()) range.setItem(Cos.name("P"), Cos.text(words));
      if (style.isEmpty()) return range;
      range.setItem(Cos.name("S"), Cos.name(style));
      if (number > 1) range.setItem(Cos.name("St"), Cos.whole(number));
      return range;
    }
  }
}
