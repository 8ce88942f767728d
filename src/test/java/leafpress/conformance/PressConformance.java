package leafpress.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What is wrong with a file as PDF/X-4 (ISO 15930-7). No free preflight knows PDF/X-4, so this
 * reads the file with PDFBox and holds it against the clauses that docs/standards/pdfx4.md lists,
 * each by its name there. {@link Preflight} reads it a second time, with another parser.
 */
public final class PressConformance {
  private static final List<String> ACTIONS = List.of("OpenAction", "AA", "JavaScript", "AcroForm");
  private static final Set<String> RGB_OPERATORS = Set.of("rg", "RG");
  private static final Set<String> SPACES = Set.of("cs", "CS");

  private final PDDocument file;
  private final byte[] bytes;
  private final List<String> failures = new ArrayList<>();

  private PressConformance(PDDocument file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /** Each failure as the name of the clause and what is wrong; empty for a good file. */
  public static List<String> failures(byte[] pdf) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PressConformance check = new PressConformance(file, pdf);
      check.version();
      check.intent();
      for (PDPage page : file.getPages()) {
        check.boxes(page);
        check.annotations(page);
        check.content(page);
      }
      check.objects();
      check.information();
      check.inactive();
      return check.failures;
    } catch (IOException e) {
      return List.of("unreadable: " + e.getMessage());
    }
  }

  private void hold(String clause, boolean kept, String what) {
    if (!kept) failures.add(clause + ": " + what);
  }

  private void version() throws IOException {
    String head = new String(bytes, 0, 8, StandardCharsets.US_ASCII);
    hold("X-01", head.equals("%PDF-1.6"), "the file begins with " + head);
    hold("X-01", metadata("pdfxid:GTS_PDFXVersion").equals("PDF/X-4"), "no claim of PDF/X-4");
    hold("X-01", !metadata("xmpMM:DocumentID").isEmpty(), "no DocumentID");
    hold("X-01", !metadata("xmpMM:VersionID").isEmpty(), "no VersionID");
    hold("X-01", !metadata("xmpMM:RenditionClass").isEmpty(), "no RenditionClass");
  }

  private void intent() throws IOException {
    COSArray intents = catalog().getCOSArray(COSName.getPDFName("OutputIntents"));
    hold("X-02", intents != null && intents.size() == 1, "not one output intent");
    if (intents == null || intents.size() == 0) return;
    COSDictionary intent = (COSDictionary) intents.getObject(0);
    hold("X-02", "GTS_PDFX".equals(intent.getNameAsString("S")), "an intent of another kind");
    hold("X-02", intent.getString("OutputConditionIdentifier") != null, "no printing condition");
    COSStream stream = intent.getCOSStream(COSName.getPDFName("DestOutputProfile"));
    hold("X-02", stream != null, "no profile");
    if (stream == null) return;
    byte[] profile = stream.createInputStream().readAllBytes();
    String kind = new String(profile, 12, 8, StandardCharsets.US_ASCII);
    hold("X-02", kind.equals("prtrCMYK"), "the profile is " + kind);
    hold("X-02", stream.getInt("N") == 4, "a profile of " + stream.getInt("N") + " channels");
  }

  private void boxes(PDPage page) {
    COSDictionary object = page.getCOSObject();
    boolean trim = object.containsKey(COSName.TRIM_BOX);
    hold("X-03", trim != object.containsKey(COSName.ART_BOX), "not one of TrimBox and ArtBox");
    PDRectangle media = page.getMediaBox();
    PDRectangle bleed = box(object, COSName.BLEED_BOX, media);
    hold("X-03", within(bleed, media), "BleedBox outside MediaBox");
    hold("X-03", within(box(object, COSName.TRIM_BOX, bleed), bleed), "TrimBox outside BleedBox");
    hold("X-03", page.getCropBox().toString().equals(media.toString()), "CropBox cuts the page");
  }

  /** The box as it stands in the file: PDFBox’s own are cut off at the page. */
  private static PDRectangle box(COSDictionary page, COSName name, PDRectangle otherwise) {
    COSArray box = page.getCOSArray(name);
    return box == null ? otherwise : new PDRectangle(box);
  }

  private void annotations(PDPage page) throws IOException {
    PDRectangle bleed = page.getBleedBox();
    for (var annotation : page.getAnnotations()) {
      PDRectangle at = annotation.getRectangle();
      boolean outside =
          at.getLowerLeftX() >= bleed.getUpperRightX()
              || at.getUpperRightX() <= bleed.getLowerLeftX()
              || at.getLowerLeftY() >= bleed.getUpperRightY()
              || at.getUpperRightY() <= bleed.getLowerLeftY();
      hold("X-07", outside, "an annotation on the page: " + annotation.getSubtype());
    }
  }

  /** Colours that the operators of a page set. */
  private void content(PDPage page) throws IOException {
    colours(new PDFStreamParser(page));
    COSDictionary resources = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
    COSDictionary spaces =
        resources == null ? null : resources.getCOSDictionary(COSName.COLORSPACE);
    if (spaces == null) return;
    for (COSName name : spaces.keySet()) {
      boolean screen = "DeviceRGB".equals(spaces.getNameAsString(name));
      hold("X-08", !screen, "a colour space of a screen: " + name.getName());
    }
  }

  private void colours(PDFStreamParser parser) throws IOException {
    Set<String> found = new TreeSet<>();
    Object before = null;
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        if (RGB_OPERATORS.contains(operator.getName())) found.add(operator.getName());
        boolean named = before instanceof COSName name && name.getName().equals("DeviceRGB");
        if (SPACES.contains(operator.getName()) && named) found.add(operator.getName());
      }
      before = token;
    }
    hold("X-08", found.isEmpty(), "colours of a screen: " + found);
  }

  /** Fonts and images, wherever they are in the file. */
  private void objects() throws IOException {
    COSDocument document = file.getDocument();
    for (COSObjectKey key : new TreeSet<>(document.getXrefTable().keySet())) {
      COSObject object = document.getObjectFromPool(key);
      if (object.getObject() instanceof COSDictionary dictionary) dictionary(dictionary);
    }
  }

  /** An object, and what is written within it. */
  private void dictionary(COSDictionary dictionary) throws IOException {
    font(dictionary);
    image(dictionary);
    state(dictionary);
    form(dictionary);
    for (COSBase value : dictionary.getValues()) {
      if (value instanceof COSDictionary within && within.isDirect()) dictionary(within);
    }
  }

  private void font(COSDictionary font) {
    boolean whole = Set.of("Type0", "Type3").contains(font.getNameAsString(COSName.SUBTYPE, ""));
    if ("Font".equals(font.getNameAsString(COSName.TYPE)) && !whole) {
      String name = font.getNameAsString(COSName.BASE_FONT);
      hold("X-04", font.containsKey(COSName.FONT_DESC), "a reader’s own font: " + name);
    }
    if (!"FontDescriptor".equals(font.getNameAsString(COSName.TYPE))) return;
    boolean embedded =
        font.getCOSStream(COSName.FONT_FILE2) != null
            || font.getCOSStream(COSName.FONT_FILE3) != null
            || font.getCOSStream(COSName.FONT_FILE) != null;
    hold("X-04", embedded, "not embedded: " + font.getNameAsString("FontName"));
  }

  private void image(COSDictionary image) {
    if (!"Image".equals(image.getNameAsString(COSName.SUBTYPE))) return;
    hold("X-08", !"DeviceRGB".equals(space(image)), "an image in DeviceRGB");
    hold("X-08", !image.containsKey("Alternates"), "an image with alternates");
    hold("X-08", !image.containsKey("OPI"), "an image elsewhere");
  }

  private static String space(COSDictionary image) {
    COSBase space = image.getDictionaryObject(COSName.COLORSPACE);
    if (space instanceof COSArray array && array.getName(0).equals("Indexed")) {
      space = array.getObject(1);
    }
    return space instanceof COSName name ? name.getName() : "";
  }

  private void form(COSDictionary form) throws IOException {
    if (!"Form".equals(form.getNameAsString(COSName.SUBTYPE))) return;
    if (form instanceof COSStream stream) {
      colours(new PDFStreamParser(stream.createInputStream().readAllBytes()));
    }
  }

  private void state(COSDictionary state) {
    hold("X-08", !state.containsKey("TR"), "a transfer curve");
    hold("X-08", !state.containsKey("HTP"), "a halftone phase");
  }

  private void information() throws IOException {
    COSDictionary info = file.getDocumentInformation().getCOSObject();
    for (String key : List.of("Title", "CreationDate", "ModDate")) {
      hold("X-05", info.getString(key) != null, "no " + key);
    }
    String trapped = String.valueOf(info.getNameAsString("Trapped"));
    hold("X-05", Set.of("True", "False").contains(trapped), "Trapped is " + trapped);
    hold("X-05", trapped.equals(metadata("pdf:Trapped")), "XMP says otherwise of Trapped");
    Map<String, String> twins =
        Map.of("CreationDate", "xmp:CreateDate", "ModDate", "xmp:ModifyDate");
    twins.forEach(
        (key, xmp) -> {
          String day = info.getString(key, "").replaceAll("^D:(....)(..)(..).*", "$1-$2-$3");
          hold("X-05", metadata(xmp).startsWith(day), "XMP says otherwise of " + key);
        });
    COSArray id = file.getDocument().getDocumentID();
    hold("X-05", id != null && id.size() == 2, "no ID");
  }

  private void inactive() throws IOException {
    for (PDPage page : file.getPages()) {
      hold("X-06", !page.getCOSObject().containsKey("AA"), "a page has AA");
    }
    hold("X-06", !file.isEncrypted(), "encrypted");
    for (String key : ACTIONS) hold("X-06", !catalog().containsKey(key), "has " + key);
    COSDictionary names = catalog().getCOSDictionary(COSName.NAMES);
    hold("X-06", names == null || !names.containsKey("JavaScript"), "JavaScript");
  }

  private COSDictionary catalog() {
    return file.getDocumentCatalog().getCOSObject();
  }

  private String metadata(String element) {
    try {
      byte[] xmp = file.getDocumentCatalog().getMetadata().toByteArray();
      String text = new String(xmp, StandardCharsets.UTF_8);
      int from = text.indexOf("<" + element + ">");
      int to = text.indexOf("</" + element + ">");
      return from < 0 || to < 0 ? "" : text.substring(from + element.length() + 2, to);
    } catch (IOException | NullPointerException e) {
      return "";
    }
  }

  private static boolean within(PDRectangle inner, PDRectangle outer) {
    return inner.getLowerLeftX() >= outer.getLowerLeftX()
        && inner.getLowerLeftY() >= outer.getLowerLeftY()
        && inner.getUpperRightX() <= outer.getUpperRightX()
        && inner.getUpperRightY() <= outer.getUpperRightY();
  }
}
