package leafpress.pdf;

import java.util.ArrayList;
import java.util.List;
import leafpress.page.Tag;
import leafpress.page.Tag.Attribute;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Makes one structure element (ISO 32000-1 §14.7.2) with its kids and attributes. */
final class ElementMaker {
  private static final int NO_PAGE = -1;

  private final Tag tag;
  private final COSDictionary element;
  private final List<COSBase> kids = new ArrayList<>(2);
  private int page = NO_PAGE;

  ElementMaker(Tag tag, COSDictionary parent) {
    this.tag = tag;
    this.element = Cos.dictionary("S", Cos.name(tag.role().pdfName()), "P", parent);
  }

  COSDictionary element() {
    return element;
  }

  boolean isEmpty() {
    return kids.isEmpty();
  }

  void add(COSDictionary child) {
    kids.add(child);
  }

  /** Sequences on the element's page are bare numbers, those on others say which page. */
  void add(LeafContent content, List<COSDictionary> pageObjects) {
    for (LeafContent.Sequence sequence : content.sequences()) {
      if (page == NO_PAGE) page = sequence.page();
      COSBase mcid = Cos.whole(sequence.mcid());
      if (sequence.page() == page) {
        kids.add(mcid);
      } else {
        COSDictionary where = pageObjects.get(sequence.page());
        kids.add(Cos.inline("Type", Cos.name("MCR"), "Pg", where, "MCID", mcid));
      }
    }
    for (LeafContent.Area area : content.areas()) {
      COSDictionary where = pageObjects.get(area.page());
      kids.add(Cos.inline("Type", Cos.name("OBJR"), "Obj", area.annotation(), "Pg", where));
    }
  }

  COSDictionary finish(List<COSDictionary> pageObjects) {
    if (page != NO_PAGE) element.setItem(COSName.PG, pageObjects.get(page));
    if (kids.size() == 1) {
      element.setItem(COSName.K, kids.get(0));
    } else if (!kids.isEmpty()) {
      element.setItem(COSName.K, Cos.array(kids));
    }
    text(Attribute.LANG, "Lang");
    text(Attribute.ALT, "Alt");
    text(Attribute.ACTUAL_TEXT, "ActualText");
    text(Attribute.EXPANSION, "E");
    text(Attribute.ID, "ID");
    text(Attribute.TITLE, "T");
    attributes();
    return element;
  }

  private void text(Attribute attribute, String key) {
    String value = tag.get(attribute);
    if (!value.isEmpty()) element.setItem(Cos.name(key), Cos.text(value));
  }

  /** The box of a figure (§14.8.5.4.3). */
  void box(COSArray rectangle) {
    element.setItem(COSName.A, Cos.inline("O", Cos.name("Layout"), "BBox", rectangle));
  }

  /** Attribute objects, each with its owner (§14.8.5). */
  private void attributes() {
    switch (tag.role()) {
      case TH, TD -> {
        COSDictionary table = Cos.inline("O", Cos.name("Table"));
        name(table, "Scope", Attribute.SCOPE);
        whole(table, "ColSpan", Attribute.COL_SPAN);
        whole(table, "RowSpan", Attribute.ROW_SPAN);
        if (table.size() > 1) element.setItem(COSName.A, table);
      }
      case L -> {
        COSDictionary list = Cos.inline("O", Cos.name("List"));
        name(list, "ListNumbering", Attribute.LIST_NUMBERING);
        if (list.size() > 1) element.setItem(COSName.A, list);
      }
      default -> {}
    }
  }

  private void name(COSDictionary attributes, String key, Attribute attribute) {
    String value = tag.get(attribute);
    if (!value.isEmpty()) attributes.setItem(Cos.name(key), Cos.name(value));
  }

  private void whole(COSDictionary attributes, String key, Attribute attribute) {
    String value = tag.get(attribute);
    if (!value.isEmpty()) attributes.setItem(Cos.name(key), Cos.whole(Long.parseLong(value)));
  }
}
