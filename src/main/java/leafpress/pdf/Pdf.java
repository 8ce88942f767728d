package leafpress.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import leafpress.page.Image;
import leafpress.page.Page;
import leafpress.page.Pages;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes finished pages as a tagged, archival PDF file. */
public final class Pdf {
  private Pdf() {}

  /**
   * Writes the file; the stream stays open.
   *
   * @throws IOException if the stream takes no more
   * @throws IllegalStateException if the pages contradict themselves: a leaf that is not in the
   *     structure, a link to an unknown anchor, a note without an ID, an image that is not {@link
   *     #accepts accepted}
   */
  public static void write(Pages pages, OutputStream out) throws IOException {
    try (PDDocument file = new PDDocument();
        Flate flate = new Flate()) {
      Fonts fonts = Fonts.of(pages.pages(), flate);
      Images images = Images.of(pages.pages(), flate);
      Parents parents = new Parents(pages.structure());
      PageEncoder encoder = new PageEncoder(fonts, images, parents, flate);
      List<EncodedPage> encoded = new ArrayList<>();
      for (Page page : pages.pages()) encoded.add(encoder.encode(page));
      new FileMaker(pages, encoded, fonts, images).fill(file);
      file.save(new Unclosed(out));
    }
  }

  /** Whether an image can be in a file: a PNG of any kind, or a JPEG that is grey or RGB. */
  public static boolean accepts(Image image) {
    return image.jpeg()
        ? JpegObject.frame(image.bytes()).filter(JpegObject.Frame::isScreen).isPresent()
        : PngFile.isWhole(image.bytes());
  }

  /** PDFBox closes what it saves to; the stream is the caller's to close. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
