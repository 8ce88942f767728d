package leafpress.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import leafpress.geometry.Size;
import leafpress.imposition.Imposition;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF file of anybody's, whose pages are to be put on sheets. Pages become form XObjects as they
 * are, with the fields and stamps that lie over them; what is for screens only (tags, links,
 * bookmarks, notes) is left behind.
 */
public final class PrintedFile implements Closeable {
  private final PDDocument file;
  private final List<SourcePage> pages = new ArrayList<>();

  private PrintedFile(PDDocument file) {
    this.file = file;
  }

  /**
   * Opens a file.
   *
   * @throws IOException with a reason for the user if it is encrypted, broken, or has no pages
   */
  public static PrintedFile open(byte[] bytes) throws IOException {
    try {
      PrintedFile opened = new PrintedFile(Loader.loadPDF(bytes));
      try {
        opened.read();
        return opened;
      } catch (IOException | RuntimeException e) {
        opened.close();
        throw e;
      }
    } catch (InvalidPasswordException e) {
      throw new IOException("it is locked with a password; save it without one first", e);
    } catch (RuntimeException e) {
      throw new IOException("it is broken, or no PDF file", e);
    }
  }

  private void read() throws IOException {
    if (file.isEncrypted()) {
      throw new IOException("it is encrypted; save it without restrictions first");
    }
    for (PDPage page : file.getPages()) pages.add(SourcePage.of(page, pages.size() + 1));
    if (pages.isEmpty()) throw new IOException("it has no pages");
  }

  /** How many pages it has. */
  public int count() {
    return pages.size();
  }

  /** The width of the widest page and the height of the highest. */
  public Size largest() {
    long width = 0;
    long height = 0;
    for (SourcePage page : pages) {
      width = Math.max(width, page.size().width());
      height = Math.max(height, page.size().height());
    }
    return new Size(width, height);
  }

  /** How many pages have something laid over them that has no picture of itself, and is lost. */
  public int unseen() {
    return (int) pages.stream().filter(page -> page.overlay().unseen() > 0).count();
  }

  /** How many pages have marks or bleed round them, which are cut off. */
  public int trimmed() {
    return (int) pages.stream().filter(SourcePage::trimmed).count();
  }

  /**
   * Writes the sheets; the stream stays open. Afterwards this file has sheets for pages.
   *
   * @param bleed how much of what a page has beyond its cut is printed
   */
  public void write(Imposition imposition, long bleed, Purpose.Duplex duplex, OutputStream out)
      throws IOException {
    try (Flate flate = new Flate()) {
      new SheetMaker(file, pages, imposition, bleed, duplex, flate).replacePages();
    }
    file.save(new Unclosed(out));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
