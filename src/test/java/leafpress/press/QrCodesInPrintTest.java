package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leafpress.conformance.PdfConformance;
import leafpress.conformance.PressConformance;
import leafpress.conformance.TextBoxes;
import leafpress.conformance.TextInks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A phone's reader reads the code on the finished files of every format, full panels among them,
 * where copyfitting makes images smaller; and it is as large there as T-25 asks.
 */
class QrCodesInPrintTest {
  /** A reader may miss a code at one resolution; a phone tries again a little nearer. */
  private static final List<Integer> RESOLUTIONS = List.of(200, 300);

  private static final String FOLDER = "https://clinic.example/leaflets/stem-cells/";

  /** With the article's name 150 characters: modules of 0.4 mm need 23 mm of width and more. */
  private static final String LONG = FOLDER + "cells/".repeat(15) + "more/";

  @TempDir static Path folder;

  @BeforeAll
  static void print() throws Exception {
    print("short", FOLDER, "files: [screen, home, press]");
    print("long", LONG, "files: [screen]");
  }

  private static void print(String name, String address, String files) throws Exception {
    Path from = Path.of("manuscript/en");
    Path manuscript =
        SmallPublication.in(folder.resolve(name))
            .key("address: " + address)
            .key("about: about")
            .article("en/rheumatology", Files.readString(from.resolve("rheumatology.md")))
            .file("en/about.md", Files.readString(from.resolve("about.md")))
            .leafletsInAllFormats(", " + files)
            .written();
    Press.print(Order.all(manuscript, folder.resolve(name + "-dist")), Progress.NONE);
  }

  static List<String> formats() {
    return SmallPublication.formats();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aReaderReadsItFromEachFileAndItIsLargeEnough(String format) throws Exception {
    for (String ending : List.of(".pdf", ".home.pdf", ".press.pdf")) {
      read("short", format + ending, FOLDER + "#rheumatology");
    }
  }

  @Test
  void aLeafletWithACodeKeepsBothStandards() throws Exception {
    byte[] screen = Files.readAllBytes(file("short", "a4-letter-fold.pdf"));
    assertEquals(List.of(), PdfConformance.failures(screen));
    byte[] press = Files.readAllBytes(file("short", "a4-letter-fold.press.pdf"));
    assertEquals(List.of(), PressConformance.failures(press));
    assertEquals(Set.of(), TextInks.failures(press));
  }

  @Test
  void aLongAddressHasModulesOfFourTenthsOfAMillimetreStill() throws Exception {
    int read = 0;
    for (String format : formats()) {
      if (!Files.exists(file("long", format + ".pdf"))) continue; // refused: no room
      read("long", format + ".pdf", LONG + "#rheumatology");
      read++;
    }
    assertTrue(read >= 12, read + " formats");
  }

  private static Path file(String name, String ending) {
    return folder.resolve(name + "-dist/leaflets/rheumatology.en." + ending);
  }

  private static void read(String name, String ending, String address) throws Exception {
    try (PDDocument document = Loader.loadPDF(file(name, ending).toFile())) {
      int page = page(document);
      for (int dpi : RESOLUTIONS) {
        BufferedImage drawn =
            new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.GRAY);
        Optional<Result> read = decoded(drawn);
        if (read.isEmpty()) continue;
        assertEquals(address, read.get().getText(), ending);
        measured(drawn, read.get(), 25.4 / dpi, ending);
        return;
      }
      throw new AssertionError(ending + ": no code is read");
    }
  }

  /** The page that has the address in words, which stands beneath the code. */
  private static int page(PDDocument document) throws Exception {
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      StringBuilder text = new StringBuilder();
      TextBoxes.of(document, document.getPage(page)).forEach(letter -> text.append(letter.text()));
      if (text.toString().contains("clinic.example")) return page;
    }
    throw new AssertionError("no page has the address in words");
  }

  private static void measured(BufferedImage page, Result read, double pixel, String name)
      throws Exception {
    String address = read.getText();
    int modules = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix().getWidth();
    ResultPoint foot = read.getResultPoints()[0];
    ResultPoint corner = read.getResultPoints()[1];
    ResultPoint right = read.getResultPoints()[2];
    double module = (right.getX() - corner.getX()) / (modules - 7); // of middles of the finders
    double down = (foot.getY() - corner.getY()) / (modules - 7);
    assertTrue(module * pixel >= 0.39, name + ": a module of " + module * pixel + " mm");
    assertEquals(module, down, 0.1, name + ": not square");
    assertTrue((modules + 8) * module * pixel >= 19.8, name + ": its width with the quiet zone");
    assertEquals(List.of(), inked(page, corner, module, modules), name + ": ink beside the code");
  }

  private static Optional<Result> decoded(BufferedImage page) {
    int width = page.getWidth();
    int[] pixels = page.getRGB(0, 0, width, page.getHeight(), null, 0, width);
    var source = new RGBLuminanceSource(width, page.getHeight(), pixels);
    try {
      BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
      return Optional.of(
          new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)));
    } catch (ReaderException e) {
      return Optional.empty();
    }
  }

  /** Places in the quiet zone, four modules round the code, that are not white. */
  private static List<String> inked(
      BufferedImage page, ResultPoint corner, double module, int modules) {
    List<String> inked = new ArrayList<>();
    double left = corner.getX() - 3.5 * module;
    double top = corner.getY() - 3.5 * module;
    double side = modules * module;
    for (double y = top - 3.8 * module; y < top + side + 3.8 * module; y++) {
      for (double x = left - 3.8 * module; x < left + side + 3.8 * module; x++) {
        double beside = Math.max(left - x, x - left - side);
        double over = Math.max(top - y, y - top - side);
        if (Math.max(beside, over) < 2) continue; // the code itself, and pixels of its edge
        int grey = page.getRGB((int) Math.round(x), (int) Math.round(y)) & 0xFF;
        if (grey < 0xF0) inked.add(Math.round(x) + "," + Math.round(y));
      }
    }
    return inked;
  }
}
