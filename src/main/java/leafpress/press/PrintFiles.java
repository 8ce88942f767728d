package leafpress.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.edition.Edition.Use;
import leafpress.edition.Format;
import leafpress.edition.Panel;
import leafpress.imposition.Check;
import leafpress.imposition.Checks;
import leafpress.imposition.Dummy;
import leafpress.imposition.Flip;
import leafpress.imposition.HomeSheets;
import leafpress.imposition.Imposition;
import leafpress.imposition.PressSheets;
import leafpress.page.Pages;
import leafpress.pdf.Pdf;
import leafpress.pdf.Purpose;
import leafpress.pdf.Purpose.Duplex;

/**
 * The PDF files of a leaflet: to be read, for an office printer, for a printing house; and the job
 * ticket that says what they are.
 */
final class PrintFiles {
  private final Job job;
  private final Format format;
  private final Pages pages;
  private final TypeSizes type;
  private final Sheeting sheeting;
  private final List<Check> checks = new ArrayList<>();
  private final List<JobTicket.Entry> files = new ArrayList<>();

  PrintFiles(Job job, Format format, Pages pages) {
    this.job = job;
    this.format = format;
    this.pages = pages;
    this.type = TypeSizes.of(pages);
    this.sheeting = Sheeting.of(format, pages.pages().size());
  }

  /** What is made of a format: sheets only where they differ from the pages, unless ordered. */
  static List<Use> uses(Job job, Format format) {
    if (!job.leaflet()) return List.of(Use.SCREEN);
    List<Use> named = job.edition().files();
    if (!named.isEmpty()) return named;
    return Sheeting.isFolded(format) ? List.of(Use.SCREEN, Use.HOME) : List.of(Use.SCREEN);
  }

  /** Adds the files that the edition wants; only sheets for printers need to be laid out. */
  static void add(Job job, Format format, Pages pages, Parcel parcel, Findings findings)
      throws IOException {
    List<Use> uses = uses(job, format);
    Optional<JobTicket.Entry> screen = Optional.empty();
    if (uses.contains(Use.SCREEN)) {
      Made made = parcel.add(".pdf", pages.pages().size(), out -> Pdf.write(pages, out));
      screen =
          Optional.of(new JobTicket.Entry(".pdf", "screen", "PDF/UA-1, PDF/A-2a", made.sha256()));
    }
    if (!uses.contains(Use.HOME) && !uses.contains(Use.PRESS)) return; // nothing for a printer
    PrintFiles files = new PrintFiles(job, format, pages);
    screen.ifPresent(files.files::add);
    files.addSheets(uses, parcel, findings);
  }

  private void addSheets(List<Use> uses, Parcel parcel, Findings findings) throws IOException {
    if (uses.contains(Use.HOME)) home(parcel);
    if (uses.contains(Use.PRESS)) press(parcel);
    for (Check check : checks) {
      if (check.passed()) continue;
      findings.add(
          PressRule.UNSAFE_SHEET,
          job.edition().span(),
          job.name() + ": not so: " + check.name() + " (" + check.detail() + ")",
          "change the margins of the format " + format.name() + ", or the image");
    }
    JobTicket ticket = new JobTicket(job, format, pages, type, sheeting, checks, files);
    parcel.add(".ticket.txt", 0, out -> out.write(bytes(ticket.text())));
    parcel.add(".ticket.json", 0, out -> out.write(bytes(ticket.json())));
  }

  /** Adds a trial leaflet: sheets for an office printer whose pages say their number only. */
  void addDummyTo(Parcel parcel) throws IOException {
    List<String> names = format.panels().stream().map(Panel::name).toList();
    Pages numbered = Dummy.of(pages, names, type.faces());
    Pages sheets = HomeSheets.of(numbered, sheeting.home());
    Purpose purpose = Purpose.home(duplex(sheeting.home()));
    parcel.add(".dummy.pdf", sheets.pages().size(), out -> Pdf.write(sheets, purpose, out));
  }

  private void home(Parcel parcel) throws IOException {
    Imposition imposition = sheeting.home();
    Pages sheets = HomeSheets.of(pages, imposition);
    checks.addAll(Checks.order(imposition, pages.pages().size()));
    checks.addAll(Checks.home(sheets, imposition));
    Purpose purpose = Purpose.home(duplex(imposition));
    int sides = sheets.pages().size();
    Made made = parcel.add(".home.pdf", sides, out -> Pdf.write(sheets, purpose, out));
    files.add(new JobTicket.Entry(".home.pdf", "office printer", "PDF/A-2b", made.sha256()));
  }

  private void press(Parcel parcel) throws IOException {
    Imposition imposition = sheeting.press();
    PressSheets sheets =
        PressSheets.of(pages, imposition, sheeting.bleed(), slug(imposition), type.faces());
    checks.addAll(Checks.press(sheets, imposition));
    Purpose purpose = Purpose.press(sheets.trim(), sheets.bleed());
    int sides = sheets.sheets().pages().size();
    Made made = parcel.add(".press.pdf", sides, out -> Pdf.write(sheets.sheets(), purpose, out));
    files.add(new JobTicket.Entry(".press.pdf", "printing house", "PDF/X-4", made.sha256()));
  }

  private String slug(Imposition imposition) {
    return String.join(
        " · ",
        pages.document().title(),
        pages.document().identifier(),
        "trim " + JobTicket.millimetres(imposition.paper()),
        "C M Y K, FOGRA39",
        pages.document().date());
  }

  static Duplex duplex(Imposition imposition) {
    if (!imposition.twoSided()) return Duplex.ONE_SIDED;
    return imposition.flip() == Flip.SHORT_EDGE ? Duplex.SHORT_EDGE : Duplex.LONG_EDGE;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
