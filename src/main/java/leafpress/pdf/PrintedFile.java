package leafpress.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.imposition.Imposition;
import leafpress.imposition.Place;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF file of anybody's, whose pages are to be put on sheets. Pages become form XObjects as they
 * are, with the fields and stamps that lie over them; what is for screens only (tags, links,
 * bookmarks, notes) is left behind.
 */
public final class PrintedFile implements Closeable {
  private final PDDocument file;
  private final List<SourcePage> pages = new ArrayList<>();
  private boolean restricted;

  private PrintedFile(PDDocument file) {
    this.file = file;
  }

  /**
   * Opens a file.
   *
   * @throws IOException with a reason for the user if it is locked, broken, has no pages, or does
   *     not permit what is done with it
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
    if (file.isEncrypted()) unlock(file.getCurrentAccessPermission());
    for (PDPage page : file.getPages()) pages.add(SourcePage.of(page, pages.size() + 1));
    if (pages.isEmpty()) throw new IOException("it has no pages");
  }

  /**
   * A file that opens without a password may still say what is not to be done with it (ISO 32000-1,
   * table 22). Sheets are an assembly of its pages, made to be printed; they are not locked.
   */
  private void unlock(AccessPermission may) throws IOException {
    List<String> denied = new ArrayList<>();
    if (!may.canPrint()) denied.add("to print it");
    else if (!may.canPrintFaithful()) denied.add("to print it in full quality");
    if (!may.canAssembleDocument() && !may.canModify()) denied.add("to assemble its pages anew");
    if (!denied.isEmpty()) {
      throw new IOException(
          "it does not permit "
              + String.join(" or ", denied)
              + "; ask who made it for a file that does");
    }
    file.setAllSecurityToBeRemoved(true);
    restricted = true;
  }

  /** Whether it was encrypted, with restrictions that let it be put on sheets. */
  public boolean restricted() {
    return restricted;
  }

  /** How many pages it has. */
  public int count() {
    return pages.size();
  }

  /** The size that most pages have; of sizes that are as frequent, the larger one. */
  public Size typical() {
    Map<Size, Integer> times = new LinkedHashMap<>();
    for (SourcePage page : pages) times.merge(rounded(page.size()), 1, Integer::sum);
    Size typical = rounded(pages.get(0).size());
    for (Size size : times.keySet()) {
      int more = times.get(size) - times.get(typical);
      if (more > 0 || more == 0 && area(size) > area(typical)) typical = size;
    }
    for (SourcePage page : pages) if (rounded(page.size()).equals(typical)) return page.size();
    throw new IllegalStateException();
  }

  /** Writers round A4 in more than one way. */
  private static Size rounded(Size size) {
    long unit = Length.pt(2);
    return new Size(
        Math.round((double) size.width() / unit), Math.round((double) size.height() / unit));
  }

  private static double area(Size size) {
    return (double) size.width() * size.height();
  }

  /** How much the page that must shrink most is made smaller; 1 if none is. */
  public double leastScale(Imposition imposition) {
    double least = 1;
    for (List<Place> side : imposition.sides()) {
      for (Place place : side) least = Math.min(least, pages.get(place.page()).scale(place.box()));
    }
    return least;
  }

  /** How many pages have something laid over them that has no picture of itself, and is lost. */
  public int unseen() {
    return (int) pages.stream().filter(page -> page.overlay().unseen() > 0).count();
  }

  /** How many pages have marks or bleed round them, which are cut off. */
  public int trimmed() {
    return (int) pages.stream().filter(SourcePage::trimmed).count();
  }

  /** Writes the sheets; the stream stays open. Afterwards this file has sheets for pages. */
  public void write(SheetPlan plan, OutputStream out) throws IOException {
    try (Flate flate = new Flate()) {
      new SheetMaker(file, pages, plan, flate).replacePages();
    }
    file.save(new Unclosed(out));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
