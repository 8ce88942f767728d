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
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
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
  private final Imposition imposition;
  private final long bleed;
  private final Purpose.Duplex duplex;
  private final Flate flate;
  private final Map<Integer, COSStream> forms = new TreeMap<>();

  SheetMaker(
      PDDocument file,
      List<SourcePage> pages,
      Imposition imposition,
      long bleed,
      Purpose.Duplex duplex,
      Flate flate) {
    this.file = file;
    this.pages = pages;
    this.imposition = imposition;
    this.bleed = bleed;
    this.duplex = duplex;
    this.flate = flate;
  }

  void replacePages() throws IOException {
    MessageDigest identity = Sha256.begin();
    for (int i = 0; i < pages.size(); i++) forms.put(i, pages.get(i).form(flate));
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
        Cos.inline("PrintScaling", Cos.name("None"), "Duplex", Cos.name(duplex.pdfName())));
    file.setVersion(1.7f);
    COSString name = new COSString(Arrays.copyOf(identity.digest(), 16));
    file.getDocument().getTrailer().setItem(COSName.ID, Cos.array(name, name));
  }

  private COSDictionary sheet(int side, COSDictionary tree, MessageDigest identity)
      throws IOException {
    long height = imposition.paper().height();
    COSDictionary names = Cos.inline();
    StringBuilder content = new StringBuilder();
    for (Place place : imposition.sides().get(side)) {
      content.append("q ").append(area(imposition.seen(side, place))).append(" re W n ");
      content.append(pages.get(place.page()).matrix(place, height)).append(" cm");
      paint(place.page(), names, content, identity);
      content.append(" Q\n");
    }
    List<Ticks.Tick> ticks = Ticks.of(imposition, side);
    if (!ticks.isEmpty()) content.append("0.5 G ").append(show(Ticks.WIDTH)).append(" w\n");
    for (Ticks.Tick tick : ticks) {
      content.append(point(tick.fromX(), tick.fromY())).append(" m ");
      content.append(point(tick.toX(), tick.toY())).append(" l S\n");
    }
    byte[] bytes = content.toString().getBytes(StandardCharsets.US_ASCII);
    identity.update(bytes);
    return Cos.dictionary(
        "Type", Cos.name("Page"),
        "Parent", tree,
        "MediaBox", Links.rectangle(new Box(0, 0, imposition.paper().width(), height), height),
        "Resources", Cos.inline("XObject", names),
        "Contents", Cos.stream(flate.pack(bytes), "Filter", Cos.name("FlateDecode")));
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

  /** What is seen of a page, and the bleed beyond it. */
  private String area(Box seen) {
    Box box =
        new Box(
            seen.x() - bleed,
            seen.y() - bleed,
            seen.width() + 2 * bleed,
            seen.height() + 2 * bleed);
    return point(box.x(), box.bottom()) + " " + show(box.width()) + " " + show(box.height());
  }

  private String point(long x, long y) {
    return show(x) + " " + show(imposition.paper().height() - y);
  }

  private static String show(long length) {
    return Length.show(length);
  }
}
