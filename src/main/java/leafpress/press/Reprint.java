package leafpress.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import leafpress.geometry.Size;
import leafpress.imposition.Flip;
import leafpress.imposition.Imposition;
import leafpress.imposition.Scheme;
import leafpress.pdf.PrintedFile;

/** Puts the pages of any PDF file on sheets, to be printed and folded. */
public final class Reprint {
  private Reprint() {}

  /**
   * What is to be put on which sheets.
   *
   * @param file a PDF file
   * @param out where the sheets go; a name made of the file's and the scheme's if it is not said
   * @param scheme such as {@code saddle} or {@code nup:2x2}
   * @param paper such as {@code A4} or {@code 320x450mm}
   * @param flip the edge that the printer turns sheets on: {@code short} or {@code long}; the one
   *     that suits the sheet if it is not said
   * @param creep the thickness of a sheet in millimetres, 0 to ignore it
   * @param gap between pages beside each other, in millimetres; of copies to be cut, half of it is
   *     printed over with what the file has beyond the cut
   * @param marked for a printing house: with bleed, crop and fold marks round the sheet
   */
  public record Order(
      Path file,
      Optional<Path> out,
      String scheme,
      String paper,
      Optional<String> flip,
      double creep,
      double gap,
      boolean marked) {}

  /**
   * Makes the sheets.
   *
   * @return what was made, in sentences for the user
   * @throws WrongOrder if scheme, paper or edge is none that there is
   * @throws IOException if the file cannot be read or the sheets cannot be written; then no file is
   *     left behind
   */
  public static List<String> print(Order order) throws IOException, WrongOrder {
    SchemeNames names = new SchemeNames(order);
    Path out = order.out().orElseGet(() -> named(order.file(), names.fileName()));
    if (out.toAbsolutePath().normalize().equals(order.file().toAbsolutePath().normalize())) {
      throw new WrongOrder("the sheets would replace " + out + "; name another file with -o");
    }
    try (PrintedFile file = open(order.file())) {
      Imposition imposition =
          names.isOneForm() ? new TwoCopies(names, file).imposed() : imposed(order, names, file);
      Path folder = out.toAbsolutePath().normalize().getParent();
      try (Dist.Draft draft = Dist.open(folder).draft(out.getFileName().toString())) {
        file.write(names.plan(imposition), draft.out());
        draft.publish();
      }
      return sentences(out, file, imposition);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Imposition imposed(Order order, SchemeNames names, PrintedFile file)
      throws WrongOrder {
    Size paper = names.paper(file.typical());
    Scheme scheme = names.scheme(paper);
    return scheme.impose(file.count(), file.typical(), paper).flipped(flip(order, paper));
  }

  private static Flip flip(Order order, Size paper) throws WrongOrder {
    String named = order.flip().orElse("");
    switch (named) {
      case "":
        return Flip.upright(paper);
      case "short":
        return Flip.SHORT_EDGE;
      case "long":
        return Flip.LONG_EDGE;
      default:
        throw new WrongOrder("a printer turns sheets on the short or the long edge, not " + named);
    }
  }

  private static PrintedFile open(Path file) throws IOException {
    byte[] bytes = Sources.bytes(file);
    try {
      return PrintedFile.open(bytes);
    } catch (IOException e) {
      boolean ours = e.getMessage() != null && e.getMessage().startsWith("it");
      String reason = ours ? e.getMessage() : "it is broken, or no PDF file";
      throw new IOException("cannot read " + file + ": " + reason, e);
    }
  }

  private static Path named(Path file, String scheme) {
    String name = file.getFileName().toString();
    String stem =
        name.toLowerCase(Locale.ROOT).endsWith(".pdf")
            ? name.substring(0, name.length() - 4)
            : name;
    return file.resolveSibling(stem + "." + scheme + ".pdf");
  }

  private static List<String> sentences(Path out, PrintedFile file, Imposition imposition) {
    List<String> said = new ArrayList<>();
    int sheets = imposition.sheets();
    String paper = JobTicket.millimetres(imposition.paper());
    said.add(
        out
            + ": "
            + count(file.count(), "page")
            + " on "
            + count(sheets, imposition.halves().isPresent() ? "form" : "sheet")
            + " of "
            + paper);
    double scale = file.leastScale(imposition);
    if (scale < 0.999) {
      said.add(String.format(Locale.ROOT, "pages are made smaller, to %.1f %%", 100 * scale));
    }
    if (imposition.blanks() > 0) {
      said.add(count(imposition.blanks(), "blank page") + " before the last page");
    }
    if (file.trimmed() > 0) {
      said.add("pages are cut where the file says: its marks are not on the sheets");
    }
    if (file.restricted()) {
      said.add("the file is encrypted, and permits this; the sheets are not encrypted");
    }
    if (file.unseen() > 0) {
      said.add(
          "some filled fields are not on the sheets; print the file to a new PDF first ("
              + count(file.unseen(), "page")
              + ")");
    }
    said.addAll(imposition.halves().isPresent() ? oneForm(imposition) : printing(imposition));
    String copy = imposition.name().replaceFirst("^work-and-[a-z]+:?", "");
    Papers.folding(copy).ifPresent(how -> said.add("fold: " + how));
    if (copy.equals("saddle") && sheets > Papers.MOST_STAPLED) {
      said.add("too thick for staples; saddle:16 makes sections, to be sewn or glued");
    }
    return said;
  }

  private static List<String> printing(Imposition imposition) {
    String edge = imposition.flip() == Flip.SHORT_EDGE ? "short" : "long";
    String sides =
        imposition.twoSided() ? "on both sides, turned on the " + edge + " edge" : "on one side";
    return List.of("print " + sides + ", at 100 %");
  }

  /** How who stands at the press makes two copies of each sheet. */
  private static List<String> oneForm(Imposition imposition) {
    String turned =
        imposition.flip() == Flip.SHORT_EDGE
            ? "about a short edge, so that the same long edge goes first"
            : "about a long edge, so that the other long edge goes first";
    return List.of(
        "print each form on one side, at 100 %; turn the sheets " + turned,
        "print the same form on the other side, then cut each sheet in the middle: two copies");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
