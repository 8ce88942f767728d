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
import leafpress.imposition.Imposition;
import leafpress.imposition.Place;
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
  private final Purpose.Duplex duplex;
  private final Flate flate;
  private final Map<Integer, COSStream> forms = new TreeMap<>();

  SheetMaker(
      PDDocument file,
      List<SourcePage> pages,
      Imposition imposition,
      Purpose.Duplex duplex,
      Flate flate) {
    this.file = file;
    this.pages = pages;
    this.imposition = imposition;
    this.duplex = duplex;
    this.flate = flate;
  }

  void replacePages() throws IOException {
    MessageDigest identity = Sha256.begin();
    for (int i = 0; i < pages.size(); i++) forms.put(i, pages.get(i).form(flate));
    COSDictionary tree = Cos.dictionary("Type", Cos.name("Pages"));
    List<COSDictionary> sheets = new ArrayList<>();
    for (List<Place> side : imposition.sides()) sheets.add(sheet(side, tree, identity));
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

  private COSDictionary sheet(List<Place> places, COSDictionary tree, MessageDigest identity)
      throws IOException {
    long height = imposition.paper().height();
    COSDictionary names = Cos.inline();
    StringBuilder content = new StringBuilder();
    for (Place place : places) {
      String name = "P" + (place.page() + 1);
      COSStream form = forms.get(place.page());
      names.setItem(Cos.name(name), form);
      String matrix = pages.get(place.page()).matrix(place, height);
      content.append("q ").append(matrix).append(" cm /").append(name).append(" Do Q\n");
      identity.update(form.createRawInputStream().readAllBytes());
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
}
