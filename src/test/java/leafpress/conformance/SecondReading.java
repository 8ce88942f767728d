package leafpress.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.verapdf.as.ASAtom;
import org.verapdf.cos.COSArray;
import org.verapdf.cos.COSObject;
import org.verapdf.pd.PDDocument;
import org.verapdf.pd.PDPage;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * What veraPDF's rules cannot ask of a press file, since its model has boxes without their names,
 * XMP without its values, no named scripts and no Trapped: read with veraPDF's parser, and the
 * JDK's for XML.
 */
final class SecondReading {
  private static final String PDFX = "http://www.npes.org/pdfx/ns/id/";
  private static final String MEDIA = "http://ns.adobe.com/xap/1.0/mm/";
  private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
  private static final Map<String, String> IN_XMP =
      Map.of("DocumentID", MEDIA, "VersionID", MEDIA, "RenditionClass", MEDIA);

  private final List<String> failures = new ArrayList<>();

  private SecondReading() {}

  /** Each failure as the name of the row and what is wrong. */
  static List<String> failures(byte[] pdf) {
    SecondReading reading = new SecondReading();
    try (InputStream in = new ByteArrayInputStream(pdf)) {
      PDDocument file = new PDDocument(in);
      try {
        for (PDPage page : file.getPages()) reading.boxes(page);
        reading.metadata(file);
        COSObject names = file.getCatalog().getKey(ASAtom.getASAtom("Names"));
        COSObject scripts = names.getKey(ASAtom.getASAtom("JavaScript"));
        reading.hold("X-06", scripts == null || scripts.empty(), "JavaScript");
      } finally {
        file.close();
      }
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("veraPDF's parser could not read the file", e);
    }
    return reading.failures;
  }

  private void hold(String row, boolean kept, String what) {
    if (!kept) failures.add(row + ": " + what);
  }

  private void boxes(PDPage page) {
    boolean trim = page.getCOSTrimBox() != null;
    hold("X-03", trim != (page.getCOSArtBox() != null), "not one of TrimBox and ArtBox");
    double[] media = page.getMediaBox();
    double[] bleed = numbers(page.getCOSBleedBox(), media);
    hold("X-03", within(numbers(page.getCOSTrimBox(), bleed), bleed), "TrimBox outside BleedBox");
    hold("X-03", within(bleed, media), "BleedBox outside MediaBox");
    boolean whole = page.getCOSCropBox() == null || within(page.getMediaBox(), page.getCropBox());
    hold("X-03", whole, "CropBox cuts the page");
  }

  /** The box as it stands in the file: the parser cuts its own off at the page. */
  private static double[] numbers(COSArray box, double[] otherwise) {
    if (box == null) return otherwise;
    double[] numbers = new double[4];
    for (int i = 0; i < numbers.length; i++) numbers[i] = box.at(i).getReal();
    return numbers;
  }

  private static boolean within(double[] inner, double[] outer) {
    return inner[0] >= outer[0]
        && inner[1] >= outer[1]
        && inner[2] <= outer[2]
        && inner[3] <= outer[3];
  }

  private void metadata(PDDocument file)
      throws IOException, ParserConfigurationException, SAXException {
    COSObject info = file.getDocument().getTrailer().getInfo();
    String trapped = said(info.getNameKeyStringValue(ASAtom.getASAtom("Trapped")));
    hold("X-05", Set.of("True", "False").contains(trapped), "Trapped is " + trapped);
    if (file.getMetadata() == null) {
      hold("X-01", false, "no XMP");
      return;
    }
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    Document xmp = parsers.newDocumentBuilder().parse(file.getMetadata().getStream());
    String version = value(xmp, PDFX, "GTS_PDFXVersion");
    hold("X-01", version.equals("PDF/X-4"), "it says to be " + version);
    String older = said(info.getStringKey(ASAtom.getASAtom("GTS_PDFXVersion")));
    hold("X-01", older.equals(version), "it says to be " + older + " as well");
    IN_XMP.forEach((name, space) -> hold("X-01", !value(xmp, space, name).isEmpty(), "no " + name));
    hold("X-05", value(xmp, PDF, "Trapped").equals(trapped), "XMP says otherwise of Trapped");
  }

  private static String said(String value) {
    return value == null ? "" : value;
  }

  private static String value(Document xmp, String space, String name) {
    var found = xmp.getElementsByTagNameNS(space, name);
    return found.getLength() == 1 ? found.item(0).getTextContent() : "";
  }
}
