package leafpress.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import leafpress.conformance.Preflight;
import leafpress.conformance.PressConformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Faults planted in a press file, one at a time, in each clause of PDF/X-4 that
 * docs/standards/pdfx4.md lists: both checks must find each under its name and no other.
 */
class PressFaultsTest {
  private static final COSName INTENTS = COSName.OUTPUT_INTENTS;

  /** Does something to a good file. */
  private interface Fault {
    void plant(PDDocument file) throws IOException;
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("X-01", "claims another version", f -> xmp(f, ">PDF/X-4<", ">PDF/X-5<")),
        fault("X-01", "has no DocumentID", f -> xmp(f, "xmpMM:DocumentID", "xmpMM:Other")),
        fault("X-01", "has no VersionID", f -> xmp(f, "xmpMM:VersionID", "xmpMM:Other")),
        fault("X-01", "has no RenditionClass", f -> xmp(f, "xmpMM:RenditionClass", "xmpMM:Other")),
        fault("X-02", "has no output intent", f -> catalog(f).removeItem(INTENTS)),
        fault("X-02", "is meant for archives", f -> intent(f).setName("S", "GTS_PDFA1")),
        fault(
            "X-02",
            "names no printing condition",
            f -> intent(f).removeItem(COSName.getPDFName("OutputConditionIdentifier"))),
        fault("X-02", "has no profile", f -> intent(f).removeItem(COSName.DEST_OUTPUT_PROFILE)),
        fault("X-02", "has the profile of a screen", PressFaultsTest::screenProfile),
        fault("X-03", "says not where to cut", f -> page(f).removeItem(COSName.TRIM_BOX)),
        fault("X-03", "has an ArtBox too", f -> page(f).setItem(COSName.ART_BOX, box(20, 40, 9))),
        fault("X-03", "bleeds too little", f -> page(f).setItem(COSName.BLEED_BOX, box(11, 31, 9))),
        fault(
            "X-03",
            "bleeds off the page",
            f -> page(f).setItem(COSName.BLEED_BOX, box(-9, 0, 999))),
        fault("X-03", "is cropped", f -> page(f).setItem(COSName.CROP_BOX, box(2, 22, 200))),
        fault("X-04", "lacks a font's program", PressFaultsTest::withoutFont),
        fault("X-04", "uses a reader's own font", PressFaultsTest::withStandardFont),
        fault("X-05", "has no title", f -> info(f).removeItem(COSName.TITLE)),
        fault("X-05", "has no day", f -> info(f).removeItem(COSName.CREATION_DATE)),
        fault("X-05", "has no day of change", f -> info(f).removeItem(COSName.MOD_DATE)),
        fault("X-05", "has another day in XMP", f -> xmp(f, "Date>2", "Date>1")),
        fault("X-05", "says nothing of traps", f -> info(f).removeItem(COSName.TRAPPED)),
        fault("X-05", "knows nothing of traps", f -> info(f).setName("Trapped", "Unknown")),
        fault("X-05", "has traps in XMP alone", f -> xmp(f, "Trapped>False", "Trapped>True")),
        fault("X-06", "acts when opened", f -> catalog(f).setItem("OpenAction", script())),
        fault("X-06", "acts when printed", f -> catalog(f).setItem("AA", events())),
        fault("X-06", "has a page that acts", f -> page(f).setItem("AA", events())),
        fault("X-06", "has a script", PressFaultsTest::withScript),
        fault("X-06", "has a form", f -> catalog(f).setItem("AcroForm", form())),
        fault("X-07", "has a link", PressFaultsTest::withLink),
        fault("X-08", "paints red, green and blue", f -> paint(f, "1 0 0 rg 50 50 9 9 re f")),
        fault(
            "X-08", "paints in DeviceRGB", f -> paint(f, "/DeviceRGB cs 1 0 0 sc 50 50 9 9 re f")),
        fault("X-08", "has a transfer curve", PressFaultsTest::withTransfer));
  }

  @ParameterizedTest(name = "{0}: the file {1}")
  @MethodSource("faults")
  void bothChecksFind(String clause, String name, Fault fault) throws IOException {
    byte[] spoiled = saved(fault);
    assertEquals(List.of(clause), rows(PressConformance.failures(spoiled)), "read with PDFBox");
    assertEquals(List.of(clause), rows(Preflight.failures(spoiled)), "read with veraPDF");
  }

  /** Faults that a writer would mend, or that hide the rest. */
  @Test
  void bothChecksFindFaultsOfTheWholeFile() throws IOException {
    String good = new String(PressFileTest.press(Sample.pages()), StandardCharsets.ISO_8859_1);
    assertTrue(good.startsWith("%PDF-1.6"));
    byte[] newer = good.replace("%PDF-1.6", "%PDF-1.7").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(List.of("X-01"), rows(PressConformance.failures(newer)));
    assertEquals(List.of("X-01"), rows(Preflight.failures(newer)));
    byte[] nameless = good.replaceAll("/ID *\\[", "/IX [").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(List.of("X-05"), rows(PressConformance.failures(nameless)));
    assertEquals(List.of("X-05"), rows(Preflight.failures(nameless)));
    byte[] locked =
        saved(f -> f.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())));
    assertTrue(rows(PressConformance.failures(locked)).contains("X-06"));
    byte[] forScreens = PdfTest.written(Sample.pages());
    assertEquals(
        List.of("X-01", "X-02", "X-05", "X-07", "X-08"),
        rows(PressConformance.failures(forScreens)));
    assertEquals(
        List.of("X-01", "X-02", "X-05", "X-06", "X-07", "X-08"),
        rows(Preflight.failures(forScreens)));
  }

  private static Arguments fault(String clause, String name, Fault fault) {
    return arguments(clause, name, fault);
  }

  private static byte[] saved(Fault fault) throws IOException {
    try (PDDocument file = Loader.loadPDF(PressFileTest.press(Sample.pages()))) {
      fault.plant(file);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.save(out);
      return out.toByteArray();
    }
  }

  private static List<String> rows(List<String> failures) {
    return failures.stream().map(line -> line.substring(0, 4)).distinct().sorted().toList();
  }

  private static COSDictionary catalog(PDDocument file) {
    return file.getDocumentCatalog().getCOSObject();
  }

  private static COSDictionary page(PDDocument file) {
    return file.getPage(0).getCOSObject();
  }

  private static COSDictionary info(PDDocument file) {
    return file.getDocumentInformation().getCOSObject();
  }

  private static COSDictionary intent(PDDocument file) {
    return (COSDictionary) catalog(file).getCOSArray(INTENTS).getObject(0);
  }

  private static COSArray box(float x, float y, float side) {
    return new PDRectangle(x, y, side, side).getCOSArray();
  }

  private static void xmp(PDDocument file, String from, String to) throws IOException {
    var metadata = file.getDocumentCatalog().getMetadata();
    String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    assertTrue(text.contains(from), text);
    metadata.importXMPMetadata(text.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }

  private static void screenProfile(PDDocument file) throws IOException {
    COSStream profile = intent(file).getCOSStream(COSName.DEST_OUTPUT_PROFILE);
    try (InputStream in = Pdf.class.getResourceAsStream("sRGB.icc");
        var out = profile.createOutputStream()) {
      in.transferTo(out);
    }
    profile.setInt(COSName.N, 3);
  }

  private static void withoutFont(PDDocument file) {
    COSDictionary descendant =
        (COSDictionary) firstFont(file).getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.FONT_FILE2);
  }

  /** One of the fourteen that a reader has of its own, and that say nothing of themselves. */
  private static void withStandardFont(PDDocument file) {
    COSDictionary font = firstFont(file);
    font.clear();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
  }

  private static COSDictionary firstFont(PDDocument file) {
    var fonts = file.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    return fonts.getCOSDictionary(fonts.keySet().iterator().next());
  }

  private static COSDictionary script() {
    COSDictionary action = new COSDictionary();
    action.setName("S", "JavaScript");
    action.setString("JS", "app.beep(0)");
    return action;
  }

  private static COSDictionary events() {
    COSDictionary events = new COSDictionary();
    events.setItem("WP", script());
    events.setItem("O", script());
    return events;
  }

  private static COSDictionary form() {
    COSDictionary form = new COSDictionary();
    form.setItem("Fields", new COSArray());
    return form;
  }

  private static void withScript(PDDocument file) {
    COSArray names = new COSArray();
    names.add(new COSString("a"));
    names.add(script());
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    COSDictionary all = new COSDictionary();
    all.setItem("JavaScript", tree);
    catalog(file).setItem(COSName.NAMES, all);
  }

  private static void withLink(PDDocument file) throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(50, 50, 90, 9));
    file.getPage(0).getAnnotations().add(link);
  }

  private static void paint(PDDocument file, String operators) throws IOException {
    try (var content =
        new PDPageContentStream(file, file.getPage(0), AppendMode.APPEND, true, true)) {
      content.appendRawCommands(operators + "\n");
    }
  }

  private static void withTransfer(PDDocument file) throws IOException {
    var states =
        file.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
    for (COSName name : states.keySet()) {
      states.getCOSDictionary(name).setItem(COSName.getPDFName("TR"), COSName.IDENTITY);
    }
  }
}
