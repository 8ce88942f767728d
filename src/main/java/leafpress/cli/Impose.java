package leafpress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import leafpress.press.Reprint;
import leafpress.press.WrongOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leafpress impose}: puts the pages of any PDF file on sheets. */
@Command(
    name = "impose",
    description = {
      "Puts the pages of any PDF file on sheets, to be printed, folded and stapled.",
      "Pages are made smaller if they must be, and never larger."
    })
final class Impose implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE.pdf", description = "The file, a page a page.")
  private Path file;

  @Option(
      names = "--scheme",
      paramLabel = "NAME",
      required = true,
      description = {
        "saddle: a booklet to be folded and stapled",
        "saddle:PAGES: a thick one, in sections of so many pages",
        "2up, nup:COLUMNSxROWS: pages beside each other",
        "repeat:COLUMNSxROWS: the same page many times, to be cut",
        "half-fold, letter-fold, z-fold, gate-fold, double-parallel-fold: one sheet, its",
        "panels in reading order",
        "work-and-turn, work-and-tumble: front and back of a leaf on one",
        "form, printed on both sides of the sheet and cut into two copies;",
        "work-and-turn:SCHEME for booklets and folds"
      })
  private String scheme;

  @Option(
      names = "--paper",
      paramLabel = "NAME",
      defaultValue = "A4",
      description = "A3, A4, A5, SRA3, SRA4, Letter, Legal, Tabloid or 320x450mm (default: A4).")
  private String paper;

  @Option(
      names = "--flip",
      paramLabel = "EDGE",
      description = {
        "The edge on which the printer turns the sheets: short or long",
        "(default: short for landscape sheets, long for upright ones)."
      })
  private Optional<String> flip;

  @Option(
      names = "--creep",
      paramLabel = "MM",
      arity = "0..1",
      defaultValue = "0",
      fallbackValue = "0.11",
      description = {
        "Move the pages of inner sheets of a booklet to the spine, by the",
        "thickness of a sheet (0.11 if no number is given)."
      })
  private double creep;

  @Option(
      names = "--gap",
      paramLabel = "MM",
      defaultValue = "0",
      description = {
        "Leave room between pages beside each other. Copies to be cut fill",
        "half of it with their bleed, if the file has any."
      })
  private double gap;

  @Option(
      names = "--marks",
      description = {
        "For a printing house: crop and fold marks round the sheet, and 3 mm",
        "of bleed, if the file has any. The sheet is the size when trimmed."
      })
  private boolean marks;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      description = "Where the sheets go (default: FILE.SCHEME.pdf).")
  private Optional<Path> out;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() throws IOException, WrongOrder {
    Reprint.Order order = new Reprint.Order(file, out, scheme, paper, flip, creep, gap, marks);
    Reprint.print(order).forEach(Console.out()::println);
    Console.out().flush();
    return Main.FINE;
  }
}
