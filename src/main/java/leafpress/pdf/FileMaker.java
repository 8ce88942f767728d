package leafpress.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import leafpress.page.Page;
import leafpress.page.Pages;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts the parts of a file together: page objects, catalog, trailer. */
final class FileMaker {
  private final Pages pages;
  private final List<EncodedPage> encoded;
  private final Fonts fonts;
  private final Images images;
  private final Map<List<BitSet>, COSDictionary> resources = new HashMap<>();

  FileMaker(Pages pages, List<EncodedPage> encoded, Fonts fonts, Images images) {
    this.pages = pages;
    this.encoded = encoded;
    this.fonts = fonts;
    this.images = images;
  }

  void fill(PDDocument file) throws IOException {
    byte[] xmp = Metadata.xmp(pages.document());
    COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
    COSDictionary tree = catalog.getCOSDictionary(COSName.PAGES);
    List<COSDictionary> pageObjects = pageObjects(tree);
    Links links = new Links(pages.pages(), pageObjects, pages.anchors());
    describe(catalog, xmp);
    catalog.setItem(
        Cos.name("StructTreeRoot"),
        new StructureTree(encoded, pageObjects, links).build(pages.structure()));
    catalog.setItem(Cos.name("PageLabels"), PageLabels.of(pages.pages()));
    if (!pages.bookmarks().isEmpty()) {
      catalog.setItem(Cos.name("Outlines"), Bookmarks.of(pages.bookmarks(), links));
    }
    file.getDocument().setVersion(1.7f);
    COSDictionary trailer = file.getDocument().getTrailer();
    trailer.setItem(COSName.INFO, Metadata.information(pages.document()));
    COSString identity = new COSString(digest(xmp));
    trailer.setItem(COSName.ID, Cos.array(identity, identity));
  }

  private void describe(COSDictionary catalog, byte[] xmp) throws IOException {
    catalog.setItem(Cos.name("Lang"), Cos.text(pages.document().language()));
    catalog.setItem(Cos.name("MarkInfo"), Cos.inline("Marked", Cos.flag(true)));
    catalog.setItem(
        Cos.name("ViewerPreferences"),
        // A leaflet that is scaled to fit misses its folds.
        Cos.inline("DisplayDocTitle", Cos.flag(true), "PrintScaling", Cos.name("None")));
    catalog.setItem(
        COSName.METADATA,
        Cos.stream(xmp, "Type", Cos.name("Metadata"), "Subtype", Cos.name("XML")));
    catalog.setItem(Cos.name("OutputIntents"), Cos.array(outputIntent()));
  }

  private static COSDictionary outputIntent() throws IOException {
    try (InputStream in = FileMaker.class.getResourceAsStream("sRGB.icc");
        Flate flate = new Flate()) {
      return Cos.dictionary(
          "Type", Cos.name("OutputIntent"),
          "S", Cos.name("GTS_PDFA1"),
          "OutputConditionIdentifier", Cos.text("sRGB"),
          "Info", Cos.text("sRGB"),
          "DestOutputProfile",
              Cos.stream(
                  flate.pack(in.readAllBytes()),
                  "N",
                  Cos.whole(3),
                  "Filter",
                  Cos.name("FlateDecode")));
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
    COSArray box =
        Cos.array(
            Cos.whole(0),
            Cos.whole(0),
            Cos.thousandths(Units.thousandths(page.width())),
            Cos.thousandths(Units.thousandths(page.height())));
    return Cos.dictionary(
        "Type", Cos.name("Page"),
        "Parent", tree,
        "MediaBox", box,
        "TrimBox", box,
        "Resources", resources(content),
        "Contents", Cos.stream(content.content(), "Filter", Cos.name("FlateDecode")),
        "StructParents", Cos.whole(number),
        "Tabs", Cos.name("S"));
  }

  /** Pages that use the same fonts and images share what says so. */
  private COSDictionary resources(EncodedPage page) {
    return resources.computeIfAbsent(List.of(page.fonts(), page.images()), this::resources);
  }

  private COSDictionary resources(List<BitSet> inUse) {
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
    return dictionary;
  }

  /** The file's identifier (ISO 32000-1 §14.4): equal files have equal ones. */
  private byte[] digest(byte[] xmp) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(xmp);
      for (EncodedPage page : encoded) sha.update(page.content());
      return Arrays.copyOf(sha.digest(), 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
