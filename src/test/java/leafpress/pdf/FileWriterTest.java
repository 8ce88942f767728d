package leafpress.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What is written is what PDFBox, which did not write it, reads. */
class FileWriterTest {
  private static final COSName OURS = Cos.name("Ours");

  @Test
  void objectsOfSeveralObjectStreamsAreFoundAgain() throws IOException {
    try (PDDocument file = new PDDocument()) {
      COSDictionary last = catalog(file);
      for (int i = 0; i < 450; i++) {
        COSDictionary next = Cos.dictionary("Number", Cos.whole(i));
        last.setItem("Next", next);
        last = next;
      }
      try (PDDocument read = Loader.loadPDF(written(file))) {
        COSDictionary at = catalog(read);
        for (int i = 0; i < 450; i++) {
          at = at.getCOSDictionary(Cos.name("Next"));
          assertEquals(i, at.getInt("Number"));
        }
      }
    }
  }

  @Test
  void everyKindOfValueIsReadAsItWas() throws IOException {
    byte[] data = "not\nendstream\nyet".getBytes(StandardCharsets.UTF_8);
    try (PDDocument file = new PDDocument()) {
      COSStream stream = Cos.stream(data, "Type", Cos.name("A#B (C)"));
      COSArray values =
          Cos.array(
              Cos.text("(干细胞) \\ \r"),
              Cos.text("plain (text) \\"),
              Cos.thousandths(-1500),
              Cos.flag(true),
              COSNull.NULL,
              Cos.inline("Deep", Cos.array(Cos.whole(7))),
              stream,
              stream);
      catalog(file).setItem(OURS, values);
      try (PDDocument read = Loader.loadPDF(written(file))) {
        COSArray found = catalog(read).getCOSArray(OURS);
        assertEquals("(干细胞) \\ \r", found.getString(0));
        assertEquals("plain (text) \\", found.getString(1));
        assertEquals("COSFloat{-1.5}", found.getObject(2).toString());
        assertEquals(Cos.flag(true), found.getObject(3));
        assertEquals(8, found.size());
        COSDictionary deep = (COSDictionary) found.getObject(5);
        assertEquals(7, deep.getCOSArray(Cos.name("Deep")).getInt(0));
        COSStream again = (COSStream) found.getObject(6);
        assertEquals("A#B (C)", again.getNameAsString("Type"));
        assertArrayEquals(data, again.createInputStream().readAllBytes());
        assertSame(again, found.getObject(7), "one object for what is in two places");
      }
    }
  }

  @Test
  void whatLeadsInACircleIsWrittenOnce() throws IOException {
    try (PDDocument file = new PDDocument()) {
      COSDictionary child = Cos.dictionary("P", catalog(file));
      catalog(file).setItem(OURS, child);
      try (PDDocument read = Loader.loadPDF(written(file))) {
        COSDictionary found = catalog(read).getCOSDictionary(OURS);
        assertSame(catalog(read), found.getCOSDictionary(COSName.P));
      }
    }
  }

  private static COSDictionary catalog(PDDocument file) {
    return file.getDocumentCatalog().getCOSObject();
  }

  private static byte[] written(PDDocument file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FileWriter.write(file.getDocument(), out);
    return out.toByteArray();
  }
}
