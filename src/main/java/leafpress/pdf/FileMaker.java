package leafpress.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import leafpress.checksum.Sha256;
import leafpress.geometry.Box;
import leafpress.page.Page;
import leafpress.page.Pages;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts the parts of a file together: page objects, catalog, trailer. */
final class FileMaker {
  private final Pages pages;
  private final Purpose purpose;
  private final List<EncodedPage> encoded;
  private final Fonts fonts;
  private final Images images;
  private final Flate flate;
  private final Map<List<BitSet>, COSDictionary> resources = new HashMap<>();

  FileMaker(
      Pages pages,
      Purpose purpose,
      List<EncodedPage> encoded,
      Fonts fonts,
      Images images,
      Flate flate) {
    this.pages = pages;
    this.purpose = purpose;
    this.encoded = encoded;
    this.fonts = fonts;
    this.images = images;
    this.flate = flate;
  }

  void fill(PDDocument file) throws IOException {
    byte[] identity = digest();
    byte[] xmp = Metadata.xmp(pages.document(), purpose.kind(), identity);
    COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
    catalog.removeItem(COSName.VERSION); // the header says it
    COSDictionary tree = catalog.getCOSDictionary(COSName.PAGES);
    List<COSDictionary> pageObjects = pageObjects(tree);
    describe(catalog, xmp);
    if (purpose.tagged()) guide(catalog, pageObjects);
    file.getDocument().setVersion(purpose.press() ? 1.6f : 1.7f);
    COSDictionary trailer = file.getDocument().getTrailer();
    trailer.setItem(COSName.INFO, Metadata.information(pages.document(), purpose.kind()));
    COSString name = new COSString(identity);
    trailer.setItem(COSName.ID, Cos.array(name, name));
  }

  private void describe(COSDictionary catalog, byte[] xmp) throws IOException {
    catalog.setItem(Cos.name("Lang"), Cos.text(pages.document().language()));
    catalog.setItem(Cos.name("ViewerPreferences"), preferences());
    catalog.setItem(
        COSName.METADATA,
        Cos.stream(xmp, "Type", Cos.name("Metadata"), "Subtype", Cos.name("XML")));
    COSDictionary intent = purpose.press() ? Profiles.press(flate) : Profiles.archive(flate);
    catalog.setItem(Cos.name("OutputIntents"), Cos.array(intent));
  }

  private COSDictionary preferences() {
    COSDictionary preferences = Cos.inline("DisplayDocTitle", Cos.flag(true));
    // A leaflet that is scaled to fit misses its folds.
    if (!purpose.press()) preferences.setItem(Cos.name("PrintScaling"), Cos.name("None"));
    String duplex = purpose.duplex().pdfName();
    if (!duplex.isEmpty()) preferences.setItem(Cos.name("Duplex"), Cos.name(duplex));
    return preferences;
  }

  /** What leads readers through the file: tags, links, page labels, bookmarks. */
  private void guide(COSDictionary catalog, List<COSDictionary> pageObjects) {
    Links links = new Links(pages.pages(), pageObjects, pages.anchors());
    catalog.setItem(Cos.name("MarkInfo"), Cos.inline("Marked", Cos.flag(true)));
    catalog.setItem(
        Cos.name("StructTreeRoot"),
        new StructureTree(encoded, pageObjects, links).build(pages.structure()));
    catalog.setItem(Cos.name("PageLabels"), PageLabels.of(pages.pages()));
    if (!pages.bookmarks().isEmpty()) {
      catalog.setItem(Cos.name("Outlines"), Bookmarks.of(pages.bookmarks(), links));
    }
  }

  private List<COSDictionary> pageObjects(COSDictionary tree) throws IOException {
    List<COSDictionary> objects = new ArrayList<>();
    for (int i = 0; i < encoded.size(); i++) {
      objects.add(page(pages.pages().get(i), encoded.get(i), tree, i));
    }
    tree.setItem(COSName.KIDS, Cos.array(objects));
    tree.setItem(COSName.COUNT, Cos.whole(objects.size()));
    return objects;
  }

  private COSDictionary page(Page page, EncodedPage content, COSDictionary tree, int number)
      throws IOException {
    Box media = new Box(0, 0, page.width(), page.height());
    Box trim = purpose.trim().width() == 0 ? media : purpose.trim();
    COSDictionary object =
        Cos.dictionary(
            "Type", Cos.name("Page"),
            "Parent", tree,
            "MediaBox", Links.rectangle(media, page.height()),
            "TrimBox", Links.rectangle(trim, page.height()),
            "Resources", resources(content),
            "Contents", Cos.stream(content.content(), "Filter", Cos.name("FlateDecode")));
    if (purpose.press()) {
      object.setItem(Cos.name("BleedBox"), Links.rectangle(purpose.bleed(), page.height()));
    }
    if (purpose.tagged()) {
      Cos.fill(object, "StructParents", Cos.whole(number), "Tabs", Cos.name("S"));
    }
    return object;
  }

  /** Pages that use the same fonts and images share what says so. */
  private COSDictionary resources(EncodedPage page) throws IOException {
    List<BitSet> inUse = List.of(page.fonts(), page.images());
    COSDictionary known = resources.get(inUse);
    if (known == null) resources.put(inUse, known = resources(inUse));
    return known;
  }

  private COSDictionary resources(List<BitSet> inUse) throws IOException {
    COSDictionary fontNames = Cos.inline();
    inUse.get(0).stream()
        .mapToObj(fonts::get)
        .forEach(font -> fontNames.setItem(Cos.name(font.resource()), font.dictionary()));
    COSDictionary imageNames = Cos.inline();
    inUse.get(1).stream()
        .forEach(
            image -> imageNames.setItem(Cos.name(Images.resource(image)), images.object(image)));
    COSDictionary dictionary = Cos.dictionary();
    if (fontNames.size() > 0) dictionary.setItem(COSName.FONT, fontNames);
    if (imageNames.size() > 0) dictionary.setItem(COSName.XOBJECT, imageNames);
    if (purpose.press()) pressResources(dictionary);
    return dictionary;
  }

  /** What {@link PressInks} calls for: all inks, and overprint on and off (§8.6.7). */
  private static void pressResources(COSDictionary dictionary) throws IOException {
    COSDictionary over =
        Cos.inline("OP", Cos.flag(true), "op", Cos.flag(true), "OPM", Cos.whole(1));
    COSDictionary knock =
        Cos.inline("OP", Cos.flag(false), "op", Cos.flag(false), "OPM", Cos.whole(0));
    Cos.fill(
        dictionary,
        "ColorSpace",
        Cos.inline(PressInks.ALL, Profiles.allInks()),
        "ExtGState",
        Cos.inline("Over", over, "Knock", knock));
  }

  /** The file's identifier (ISO 32000-1 §14.4): equal files have equal ones. */
  private byte[] digest() {
    MessageDigest sum = Sha256.begin();
    sum.update(Metadata.xmp(pages.document(), purpose.kind(), new byte[16]));
    encoded.parallelStream().map(p -> Sha256.of(p.content())).toList().forEach(sum::update);
    return Arrays.copyOf(sum.digest(), 16);
  }
}
