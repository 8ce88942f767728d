package leafpress.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  /** A finished file, and what was checked of its sheets. */
  private record Printed(JobTicket.Entry entry, List<Check> checks) {}

  /** Adds the files that the edition wants; only sheets for printers need to be laid out. */
  static void add(Job job, Format format, Pages pages, Parcel parcel, Findings findings)
      throws IOException {
    List<Use> uses = uses(job, format);
    if (uses.stream().allMatch(u -> u == Use.SCREEN)) screen(pages, parcel.place(".pdf"));
    else new PrintFiles(job, format, pages).addSheets(uses, parcel, findings);
  }

  private void addSheets(List<Use> uses, Parcel parcel, Findings findings) throws IOException {
    List<Printed> printed = print(uses, parcel);
    List<Check> checks = printed.stream().flatMap(p -> p.checks().stream()).toList();
    for (Check check : checks) {
      if (check.passed()) continue;
      findings.add(
          PressRule.UNSAFE_SHEET,
          job.edition().span(),
          job.name() + ": not so: " + check.name() + " (" + check.detail() + ")",
          remedy(check));
    }
    List<JobTicket.Entry> entries = printed.stream().map(Printed::entry).toList();
    JobTicket ticket = new JobTicket(job, format, pages, type, sheeting, checks, entries);
    parcel.add(".ticket.txt", 0, out -> out.write(bytes(ticket.text())));
    parcel.add(".ticket.json", 0, out -> out.write(bytes(ticket.json())));
  }

  private String remedy(Check check) {
    return switch (check.of()) {
      case PLACE -> "change the margins of the format " + format.name() + ", or the image";
      case IMAGES -> "take an image with more pixels, or show it smaller";
      case LINES -> "draw thicker lines, or show the drawing larger";
    };
  }

  /** Writes the files at the same time: all are made of the same pages, and none knows another. */
  private List<Printed> print(List<Use> uses, Parcel parcel) throws IOException {
    Map<Use, Parcel.Place> places = new EnumMap<>(Use.class);
    for (Use use : Use.values()) {
      if (uses.contains(use)) places.put(use, parcel.place(ending(use)));
    }
    return List.copyOf(places.keySet()).parallelStream().map(u -> print(u, places.get(u))).toList();
  }

  private static String ending(Use use) {
    return switch (use) {
      case SCREEN -> ".pdf";
      case HOME -> ".home.pdf";
      case PRESS -> ".press.pdf";
    };
  }

  private Printed print(Use use, Parcel.Place place) {
    try {
      return switch (use) {
        case SCREEN -> screen(pages, place);
        case HOME -> home(place);
        case PRESS -> press(place);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the press opens it again
    }
  }

  private static Printed screen(Pages pages, Parcel.Place place) throws IOException {
    Made made = place.fill(pages.pages().size(), out -> Pdf.write(pages, out));
    return new Printed(
        new JobTicket.Entry(".pdf", "screen", "PDF/UA-1, PDF/A-2a", made.sha256()), List.of());
  }

  /** Adds a trial leaflet: sheets for an office printer whose pages say their number only. */
  void addDummyTo(Parcel parcel) throws IOException {
    List<String> names = format.panels().stream().map(Panel::name).toList();
    Pages numbered = Dummy.of(pages, names, type.faces());
    Pages sheets = HomeSheets.of(numbered, sheeting.home());
    Purpose purpose = Purpose.home(duplex(sheeting.home()));
    parcel.add(".dummy.pdf", sheets.pages().size(), out -> Pdf.write(sheets, purpose, out));
  }

  private Printed home(Parcel.Place place) throws IOException {
    Imposition imposition = sheeting.home();
    Pages sheets = HomeSheets.of(pages, imposition);
    List<Check> checks = new ArrayList<>(Checks.order(imposition, pages.pages().size()));
    checks.addAll(Checks.home(sheets, imposition));
    Purpose purpose = Purpose.home(duplex(imposition));
    Made made = place.fill(sheets.pages().size(), out -> Pdf.write(sheets, purpose, out));
    return new Printed(
        new JobTicket.Entry(".home.pdf", "office printer", "PDF/A-2b", made.sha256()), checks);
  }

  private Printed press(Parcel.Place place) throws IOException {
    Imposition imposition = sheeting.press();
    PressSheets sheets =
        PressSheets.of(pages, imposition, sheeting.bleed(), slug(imposition), type.faces());
    List<Check> checks = Checks.press(sheets, imposition);
    Purpose purpose = Purpose.press(sheets.trim(), sheets.bleed());
    Pages sides = sheets.sheets();
    Made made = place.fill(sides.pages().size(), out -> Pdf.write(sides, purpose, out));
    return new Printed(
        new JobTicket.Entry(".press.pdf", "printing house", "PDF/X-4", made.sha256()), checks);
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
