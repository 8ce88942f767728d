package leafpress.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import leafpress.geometry.Box;
import leafpress.page.Anchor;
import leafpress.page.LinkArea;
import leafpress.page.Page;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNull;

/** Makes link annotations (ISO 32000-1 §12.5.6.5) and the destinations that they lead to. */
final class Links {
  private static final int PRINT = 1 << 2;

  private final List<Page> pages;
  private final List<COSDictionary> pageObjects;
  private final Map<String, Anchor> anchors = new HashMap<>();

  Links(List<Page> pages, List<COSDictionary> pageObjects, List<Anchor> anchors) {
    this.pages = pages;
    this.pageObjects = pageObjects;
    for (Anchor anchor : anchors) this.anchors.putIfAbsent(anchor.name(), anchor);
  }

  COSDictionary annotation(LinkArea area, int page, int parentKey) {
    COSDictionary annotation =
        Cos.dictionary(
            "Type", Cos.name("Annot"),
            "Subtype", Cos.name("Link"),
            "Rect", rectangle(area.box(), pages.get(page).height()),
            "Border", Cos.array(Cos.whole(0), Cos.whole(0), Cos.whole(0)),
            "F", Cos.whole(PRINT),
            "Contents", Cos.text(area.description().isEmpty() ? area.target() : area.description()),
            "P", pageObjects.get(page),
            "StructParent", Cos.whole(parentKey));
    if (area.target().startsWith("#")) {
      annotation.setItem(Cos.name("Dest"), destination(area.target().substring(1)));
    } else {
      annotation.setItem(
          Cos.name("A"), Cos.inline("S", Cos.name("URI"), "URI", Cos.text(area.target())));
    }
    return annotation;
  }

  COSArray destination(int page, long y) {
    return Cos.array(
        pageObjects.get(page),
        Cos.name("XYZ"),
        Cos.whole(0),
        Cos.thousandths(Units.thousandths(pages.get(page).height() - y)),
        COSNull.NULL);
  }

  static COSArray rectangle(Box box, long pageHeight) {
    return Cos.array(
        Cos.thousandths(Units.thousandths(box.x())),
        Cos.thousandths(Units.thousandths(pageHeight - box.bottom())),
        Cos.thousandths(Units.thousandths(box.right())),
        Cos.thousandths(Units.thousandths(pageHeight - box.y())));
  }

  private COSArray destination(String name) {
    Anchor anchor = anchors.get(name);
    if (anchor == null) throw new IllegalStateException("link to unknown anchor " + name);
    return destination(anchor.page(), anchor.y());
  }
}
