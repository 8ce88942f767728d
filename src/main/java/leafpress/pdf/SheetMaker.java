package leafpress.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import leafpress.checksum.Sha256;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.imposition.Imposition;
import leafpress.imposition.Place;
import leafpress.imposition.Ticks;
import leafpress.imposition.Trimming;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts sheets in the place of a file's pages. */
final class SheetMaker {
  /** What of a catalog still holds for sheets. */
  private static final Set<String> KEPT =
      Set.of("Type", "Pages", "Lang", "OutputIntents", "OCProperties");

  private final PDDocument file;
  private final List<SourcePage> pages;
  private final SheetPlan plan;
  private final Imposition imposition;
  private final Flate flate;
  private COSBase allInks = COSNull.NULL;
  private final Map<Integer, COSStream> forms = new TreeMap<>();

  SheetMaker(PDDocument file, List<SourcePage> pages, SheetPlan plan, Flate flate) {
    this.file = file;
    this.pages = pages;
    this.plan = plan;
    this.imposition = plan.imposition();
    this.flate = flate;
  }

  void replacePages() throws IOException {
    MessageDigest identity = Sha256.begin();
    for (int i = 0; i < pages.size(); i++) forms.put(i, pages.get(i).form(flate));
    if (plan.trimming().isPresent()) allInks = Profiles.allInks();
    COSDictionary tree = Cos.dictionary("Type", Cos.name("Pages"));
    List<COSDictionary> sheets = new ArrayList<>();
    for (int side = 0; side < imposition.sides().size(); side++) {
      sheets.add(sheet(side, tree, identity));
    }
    Cos.fill(tree, "Kids", Cos.array(sheets), "Count", Cos.whole(sheets.size()));
    COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
    for (COSName key : List.copyOf(catalog.keySet())) {
      if (!KEPT.contains(key.getName())) catalog.removeItem(key);
    }
    Cos.fill(
        catalog,
        "Pages",
        tree,
        "ViewerPreferences",
        Cos.inline("PrintScaling", Cos.name("None"), "Duplex", Cos.name(plan.duplex().pdfName())));
    // The sheets keep no standard that the pages kept.
    COSDictionary info = file.getDocumentInformation().getCOSObject();
    for (COSName key : List.copyOf(info.keySet())) {
      if (key.getName().startsWith("GTS_")) info.removeItem(key);
    }
    file.setVersion(1.7f);
    COSString name = new COSString(Arrays.copyOf(identity.digest(), 16));
    file.getDocument().getTrailer().setItem(COSName.ID, Cos.array(name, name));
  }

  private COSDictionary sheet(int side, COSDictionary tree, MessageDigest identity)
      throws IOException {
    long height = imposition.paper().height();
    COSDictionary names = Cos.inline();
    String rim = Length.show(plan.rim());
    StringBuilder content = new StringBuilder("q 1 0 0 1 " + rim + " " + rim + " cm\n");
    for (Place place : imposition.sides().get(side)) {
      content
          .append("q ")
          .append(area(imposition.seen(side, place), imposition.crept(side, place)))
          .append(" re W n ");
      content.append(pages.get(place.page()).matrix(place, height)).append(" cm");
      paint(place.page(), names, content, identity);
      content.append(" Q\n");
    }
    content.append("Q\n");
    lines(side, content);
    byte[] bytes = content.toString().getBytes(StandardCharsets.US_ASCII);
    identity.update(bytes);
    long page = plan.page().height();
    COSDictionary sheet =
        Cos.dictionary(
            "Type", Cos.name("Page"),
            "Parent", tree,
            "MediaBox", Links.rectangle(new Box(0, 0, plan.page().width(), page), page),
            "Resources", Cos.inline("XObject", names),
            "Contents", Cos.stream(flate.pack(bytes), "Filter", Cos.name("FlateDecode")));
    if (plan.trimming().isPresent()) {
      Trimming trimming = plan.trimming().get();
      Cos.fill(
          sheet,
          "TrimBox",
          Links.rectangle(trimming.trim(), page),
          "BleedBox",
          Links.rectangle(trimming.bleedBox(), page));
      sheet
          .getCOSDictionary(COSName.RESOURCES)
          .setItem(COSName.COLORSPACE, Cos.inline(PressInks.ALL, allInks));
    }
    return sheet;
  }

  /** Ticks for an office; for a printing house marks in all its inks. */
  private void lines(int side, StringBuilder content) {
    List<Ticks.Tick> lines = new ArrayList<>();
    if (plan.trimming().isPresent()) {
      content.append("/All CS 1 SCN ");
      lines.addAll(plan.trimming().get().crops());
      imposition.halves().ifPresent(h -> lines.addAll(plan.trimming().get().apart(h)));
      for (long fold : imposition.folds(side)) {
        lines.addAll(plan.trimming().get().dashes(fold));
      }
    } else {
      content.append("0.5 G ");
      lines.addAll(Ticks.of(imposition, side));
    }
    content.append(Length.show(Ticks.WIDTH)).append(" w\n");
    long height = plan.page().height();
    for (Ticks.Tick line : lines) {
      content.append(point(line.fromX(), line.fromY(), height)).append(" m ");
      content.append(point(line.toX(), line.toY(), height)).append(" l S\n");
    }
  }

  /** The page, and over it what is printed with it. */
  private void paint(int page, COSDictionary names, StringBuilder content, MessageDigest identity)
      throws IOException {
    String name = "P" + (page + 1);
    COSStream form = forms.get(page);
    names.setItem(Cos.name(name), form);
    content.append(" /").append(name).append(" Do");
    identity.update(form.createRawInputStream().readAllBytes());
    List<Overlay.Appearance> over = pages.get(page).overlay().appearances();
    for (int i = 0; i < over.size(); i++) {
      COSStream picture = over.get(i).form();
      picture.setItem(COSName.SUBTYPE, COSName.FORM); // old writers left it out
      names.setItem(Cos.name(name + "A" + i), picture);
      content.append(" q ").append(over.get(i).matrix()).append(" cm /").append(name);
      content.append('A').append(i).append(" Do Q");
      identity.update(picture.createRawInputStream().readAllBytes());
    }
  }

  /**
   * What is seen of a page, and the bleed beyond it. A page that creep has moved is cut as far from
   * the edge of its sheet: its bleed has moved as well.
   */
  private String area(Box seen, long crept) {
    long bleed = plan.bleed();
    Box home = seen.moved(-crept, 0);
    Box grown =
        new Box(
            home.x() - bleed,
            home.y() - bleed,
            home.width() + 2 * bleed,
            home.height() + 2 * bleed);
    Box part = imposition.halves().map(halves -> halves.bled(home, bleed)).orElse(grown);
    Box box = plan.trimming().map(trimming -> trimming.bled(part)).orElse(part).moved(crept, 0);
    return point(box.x(), box.bottom(), imposition.paper().height())
        + " "
        + Length.show(box.width())
        + " "
        + Length.show(box.height());
  }

  private static String point(long x, long y, long height) {
    return Length.show(x) + " " + Length.show(height - y);
  }
}
