package leafpress.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** {@code leafpress impose} on files that others made. */
class ImposeTest extends Imposing {
  @Test
  void aBookletOfAnyFile() throws Exception {
    Path file = save("a.pdf", pages(8, 0));
    assertEquals(Main.FINE, run("impose", file.toString(), "--scheme", "saddle"));
    assertTrue(said().contains("8 pages on 2 sheets of 297 × 210 mm"), said());
    assertTrue(said().contains("turned on the short edge, at 100 %"), said());
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("a.saddle.pdf").toFile())) {
      assertEquals("8 1 | 2 7 | 6 3 | 4 5", text(sheets));
      var preferences = sheets.getDocumentCatalog().getViewerPreferences().getCOSObject();
      assertEquals("DuplexFlipShortEdge", preferences.getNameAsString("Duplex"));
      assertEquals(841.89, sheets.getPage(0).getMediaBox().getWidth(), 0.01);
    }
  }

  @Test
  void turnedPagesStandUpright() throws Exception {
    Path file = save("turned.pdf", pages(4, 90));
    assertEquals(Main.FINE, run("impose", file.toString(), "--scheme", "nup:2x2"));
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("turned.nup2x2.pdf").toFile())) {
      assertEquals(2, sheets.getNumberOfPages());
    }
  }

  /** A page is as large as it is seen: cropped, and with its origin anywhere. */
  @Test
  void croppedPagesStandAsTheyAreSeen() throws Exception {
    PDDocument cropped = pages(2, 0);
    for (PDPage page : cropped.getPages()) {
      page.setMediaBox(new PDRectangle(-100, -100, 800, 900));
      page.setCropBox(new PDRectangle(100, 200, 300, 200)); // the number stands in its middle
    }
    Path file = save("cropped.pdf", cropped);
    assertEquals(Main.FINE, run("impose", file.toString(), "--scheme", "2up"));
    assertFalse(said().contains("smaller"), said());
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("cropped.2up.pdf").toFile())) {
      assertEquals("1 2 | ", text(sheets));
      float half = sheets.getPage(0).getMediaBox().getWidth() / 2;
      List<Float> from = new ArrayList<>();
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> glyphs) {
          from.add(glyphs.get(0).getXDirAdj());
        }
      }.getText(sheets);
      // 100 pt from the left edge of a page of 300 pt, in the middle of its half of the sheet.
      assertEquals((half - 300) / 2 + 100, from.get(0), 0.1);
      assertEquals(half + (half - 300) / 2 + 100, from.get(1), 0.1);
    }
  }

  @Test
  void filesWithoutPagesOrSizesAreRefused() throws Exception {
    refused(save("empty.pdf", new PDDocument()), "it has no pages");
    PDDocument flat = pages(1, 0);
    flat.getPage(0).setMediaBox(new PDRectangle(0, 0));
    refused(save("flat.pdf", flat), "its page 1 has no size");
  }

  /** Creep and copies, on both edges: each page once, in the same place of a folded booklet. */
  @Test
  void bothEdgesOfTurningAreSaidToThePrinter() throws Exception {
    Path file = save("a.pdf", pages(8, 0));
    for (String edge : List.of("short", "long")) {
      Path out = folder.resolve(edge + ".pdf");
      String[] order = {
        "impose",
        file.toString(),
        "--scheme",
        "saddle",
        "--creep",
        "--flip",
        edge,
        "-o",
        out.toString()
      };
      assertEquals(Main.FINE, run(order));
      assertTrue(said().contains("turned on the " + edge + " edge"), said());
      try (PDDocument sheets = Loader.loadPDF(out.toFile())) {
        var says = sheets.getDocumentCatalog().getViewerPreferences().getCOSObject();
        String key = edge.equals("short") ? "DuplexFlipShortEdge" : "DuplexFlipLongEdge";
        assertEquals(key, says.getNameAsString("Duplex"));
        assertEquals("None", says.getNameAsString("PrintScaling"));
        assertEquals(4, sheets.getNumberOfPages());
      }
    }
  }

  @Test
  void equalFilesGiveEqualSheets() throws Exception {
    Path file = save("a.pdf", pages(5, 0));
    Path one = folder.resolve("one.pdf");
    Path two = folder.resolve("two.pdf");
    for (Path out : new Path[] {one, two}) {
      run("impose", file.toString(), "--scheme", "letter-fold", "-o", out.toString());
    }
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
  }

  @Test
  void lockedAndBrokenFilesAreRefusedAndNothingIsLeft() throws Exception {
    PDDocument locked = pages(2, 0);
    locked.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    refused(save("locked.pdf", locked), "locked with a password");
    Path broken = folder.resolve("broken.pdf");
    Files.writeString(broken, "%PDF-1.7\nnothing else");
    refused(broken, "broken, or no PDF file");
    refused(folder.resolve("none.pdf"), "there is no such file");
    refused(folder, "it is a folder");
    Path whole = save("whole.pdf", pages(3, 0));
    byte[] bytes = Files.readAllBytes(whole);
    for (int cut = 1; cut < bytes.length; cut += bytes.length / 23) {
      Files.write(broken, Arrays.copyOf(bytes, cut));
      int status = run("impose", broken.toString(), "--scheme", "saddle", "-o", out().toString());
      assertTrue(status == Main.FINE || status == Main.UNREADABLE, said());
      assertEquals(status == Main.FINE, Files.exists(out()));
      Files.deleteIfExists(out());
    }
  }

  /** A file that opens without a password, of which only so much is permitted. */
  private Path restricted(Consumer<AccessPermission> restrict) throws Exception {
    AccessPermission may = new AccessPermission();
    restrict.accept(may);
    PDDocument file = pages(2, 0);
    file.protect(new StandardProtectionPolicy("owner", "", may));
    return save("restricted.pdf", file);
  }

  /**
   * Assembling and printing is what is done with it; whether it may be changed or copied is not.
   */
  @Test
  void anEncryptedFileThatPermitsItIsPutOnSheets() throws Exception {
    Path file =
        restricted(
            may -> {
              may.setCanModify(false);
              may.setCanExtractContent(false);
              may.setCanModifyAnnotations(false);
              may.setCanFillInForm(false);
            });
    assertEquals(Main.FINE, run("impose", file.toString(), "--scheme", "2up"));
    assertTrue(said().contains("the file is encrypted, and permits this"), said());
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("restricted.2up.pdf").toFile())) {
      assertFalse(sheets.isEncrypted());
      assertEquals("1 2 | ", text(sheets));
    }
  }

  @Test
  void anEncryptedFileThatDoesNotPermitItIsRefused() throws Exception {
    refused(restricted(may -> may.setCanPrint(false)), "it does not permit to print it;");
    refused(restricted(may -> may.setCanPrintFaithful(false)), "to print it in full quality;");
    refused(
        restricted(
            may -> {
              may.setCanAssembleDocument(false);
              may.setCanModify(false);
            }),
        "it does not permit to assemble its pages anew; ask who made it");
  }

  @Test
  void wrongOrdersAreSaidToBeWrong() throws Exception {
    Path file = save("a.pdf", pages(2, 0));
    assertEquals(Main.USAGE, run("impose", file.toString(), "--scheme", "star"));
    assertTrue(said().contains("there is no scheme “star”"), said());
    assertEquals(Main.USAGE, run("impose", file.toString(), "--scheme", "2up", "--paper", "A9"));
    assertEquals(Main.USAGE, run("impose", file.toString(), "--scheme", "2up", "--flip", "side"));
    assertEquals(
        Main.USAGE, run("impose", file.toString(), "--scheme", "2up", "-o", file.toString()));
    assertEquals(Main.USAGE, run("impose", file.toString(), "--scheme", "nup:9x9"));
    assertEquals(Main.USAGE, run("impose", file.toString(), "--scheme", "saddle", "--creep=thin"));
    assertTrue(said().contains("option '--creep': “thin” is not a number"), said());
    assertEquals(Main.USAGE, run("impose", file.toString(), "--scheme", "2up", "--creep"));
    assertTrue(said().contains("only booklets have creep"), said());
    for (String scheme : List.of("saddle", "saddle:16", "z-fold")) {
      String[] gap = {"impose", file.toString(), "--scheme", scheme, "--gap", "5"};
      assertEquals(Main.USAGE, run(gap));
      assertTrue(said().contains("leave --gap out"), said());
    }
  }

  private void refused(Path file, String reason) throws Exception {
    int status = run("impose", file.toString(), "--scheme", "saddle", "-o", out().toString());
    assertEquals(Main.UNREADABLE, status, said());
    assertTrue(said().contains(reason), said());
    assertFalse(Files.exists(out()));
    try (var files = Files.list(folder)) {
      assertTrue(files.noneMatch(f -> f.toString().endsWith(".part")));
    }
  }

  private Path out() {
    return folder.resolve("out.pdf");
  }
}
