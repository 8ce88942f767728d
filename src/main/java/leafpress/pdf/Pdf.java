package leafpress.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import leafpress.page.Image;
import leafpress.page.Page;
import leafpress.page.Pages;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes finished pages as PDF files: to be read, for an office printer, for a printing house. */
public final class Pdf {
  /** Pages that one thread encodes with one deflater. */
  private static final int BATCH = 16;

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
    write(pages, Purpose.screen(), out);
  }

  /** Writes a file for the purpose given; only files for screens have tags, links and bookmarks. */
  public static void write(Pages pages, Purpose purpose, OutputStream out) throws IOException {
    try (PDDocument file = new PDDocument();
        Flate flate = new Flate()) {
      Inks inks = purpose.press() ? new PressInks(Profiles.separation()) : new ScreenInks();
      COSBase rgb = purpose.press() ? Profiles.screenColors(flate) : Cos.name("DeviceRGB");
      Fonts fonts = Fonts.of(pages.pages(), flate);
      Images images = Images.of(pages.pages(), rgb, flate);
      Parents parents = new Parents(pages.structure());
      Function<Flate, PageEncoder> encoders =
          own -> new PageEncoder(fonts, images, parents, purpose, inks, own);
      List<EncodedPage> encoded = encode(pages.pages(), encoders);
      new FileMaker(pages, purpose, encoded, fonts, images, flate).fill(file);
      FileWriter.write(file.getDocument(), out);
    }
  }

  /** Encodes pages in parallel, a batch at a time: no page knows of another. */
  private static List<EncodedPage> encode(List<Page> pages, Function<Flate, PageEncoder> encoders) {
    int batches = (pages.size() + BATCH - 1) / BATCH;
    return IntStream.range(0, batches)
        .parallel()
        .mapToObj(i -> pages.subList(i * BATCH, Math.min(pages.size(), (i + 1) * BATCH)))
        .flatMap(batch -> encodeBatch(batch, encoders).stream())
        .toList();
  }

  private static List<EncodedPage> encodeBatch(
      List<Page> pages, Function<Flate, PageEncoder> encoders) {
    try (Flate flate = new Flate()) {
      PageEncoder encoder = encoders.apply(flate);
      List<EncodedPage> encoded = new ArrayList<>();
      for (Page page : pages) encoded.add(encoder.encode(page));
      return encoded;
    }
  }

  /** Whether an image can be in a file: a PNG of any kind, or a JPEG that is grey or RGB. */
  public static boolean accepts(Image image) {
    return image.jpeg()
        ? JpegObject.frame(image.bytes()).filter(JpegObject.Frame::isScreen).isPresent()
        : PngFile.isWhole(image.bytes());
  }
}
