package leafpress.press;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import leafpress.edition.Format;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.imposition.Check;
import leafpress.imposition.Flip;
import leafpress.imposition.Imposition;
import leafpress.json.Json;
import leafpress.page.Pages;

/**
 * What a printer must know of a leaflet: paper, folds, how to turn the sheets, type, checks, files.
 * As text for people and as JSON for machines; both say the same.
 *
 * @param files in the order in which they were written
 */
record JobTicket(
    Job job,
    Format format,
    Pages pages,
    TypeSizes type,
    Sheeting sheeting,
    List<Check> checks,
    List<Entry> files) {

  /**
   * A file that the ticket is of.
   *
   * @param ending of its name
   * @param use what it is for
   * @param standards that it keeps
   * @param sha256 in hexadecimal digits
   */
  record Entry(String ending, String use, String standards, String sha256) {}

  /** Width × height in millimetres. */
  static String millimetres(Size size) {
    return number(size.width()) + " × " + number(size.height()) + " mm";
  }

  String text() {
    Imposition home = sheeting.home();
    StringBuilder out = new StringBuilder();
    line(out, "Job ticket", pages.document().title());
    line(out, "Leaflet", job.name().substring(job.name().indexOf('/') + 1));
    line(out, "Language", String.join(", ", job.languages()));
    line(out, "Date", pages.document().date());
    line(out, "Pages", pages.pages().size() + " of " + millimetres(format.page()));
    line(out, "Type", tenths(type.body()) + " pt, smallest " + tenths(type.smallest()) + " pt");
    out.append('\n');
    line(out, "Office printer", Papers.scheme(home.name()) + " on " + Papers.named(home.paper()));
    line(out, "Paper", Papers.ADVICE);
    line(out, "Sheets", home.sheets() + (home.twoSided() ? ", both sides" : ", one side"));
    if (home.twoSided()) line(out, "Turn on", edge(home.flip()));
    line(out, "Scale", "100 %, never “fit to page”");
    line(out, "Folds", folds(home));
    Papers.folding(home).ifPresent(how -> line(out, "How to fold", how));
    Papers.binding(home).ifPresent(how -> line(out, "Binding", how));
    if (sheeting.creep() > 0) line(out, "Creep", creep());
    if (home.blanks() > 0) line(out, "Blank pages", home.blanks() + " before the last page");
    if (blankSides(home) > 0) line(out, "Blank side", "the back of the last sheet");
    line(out, "Printing house", press());
    line(out, "Press sheet", Papers.pressSheet(sheeting.press().paper(), sheeting.bleed()));
    out.append('\n');
    for (Check check : checks) {
      line(out, check.passed() ? "ok" : "NOT OK", check.name() + ": " + check.detail());
    }
    out.append('\n');
    for (Entry file : files) {
      line(out, "File", name(file) + " (" + file.use() + "; " + file.standards() + ")");
      line(out, "SHA-256", file.sha256());
    }
    return out.toString();
  }

  String json() {
    Map<String, Object> ticket =
        Json.object(
            "title", pages.document().title(),
            "leaflet", job.name().substring(job.name().indexOf('/') + 1),
            "language", pages.document().language(),
            "languages", job.languages(),
            "date", pages.document().date(),
            "format", format.name(),
            "pages", pages.pages().size(),
            "page", size(format.page()),
            "type",
                Json.object("body_pt", points(type.body()), "smallest_pt", points(type.smallest())),
            "paper", Papers.ADVICE,
            "home", home(),
            "press", house());
    ticket.put("checks", checks.stream().map(JobTicket::check).toList());
    ticket.put("files", files.stream().map(this::file).toList());
    return Json.document(ticket);
  }

  private Map<String, Object> home() {
    Imposition home = sheeting.home();
    Map<String, Object> out =
        Json.object(
            "scheme", home.name(),
            "paper", size(home.paper()),
            "sheets", home.sheets(),
            "two_sided", home.twoSided());
    if (home.twoSided()) out.put("turn_on", edge(home.flip()));
    out.put("scale_percent", 100);
    out.put("folds_mm", folding(home));
    Papers.folding(home).ifPresent(how -> out.put("how_to_fold", how));
    Papers.binding(home).ifPresent(how -> out.put("binding", how));
    if (sheeting.creep() > 0) out.put("creep_mm", decimal(sheeting.wholeCreep()));
    out.put("blank_pages", home.blanks());
    out.put("blank_sides", blankSides(home));
    return out;
  }

  /** Pages that end on a front leave its back empty. */
  private static long blankSides(Imposition home) {
    return home.sides().stream().filter(List::isEmpty).count();
  }

  private Map<String, Object> house() {
    Imposition press = sheeting.press();
    return Json.object(
        "trim", size(press.paper()),
        "bleed_mm", decimal(sheeting.bleed()),
        "folds_mm", folding(press),
        "sheet", Papers.pressSheet(press.paper(), sheeting.bleed()),
        "colours", "CMYK",
        "printing_condition", "FOGRA39");
  }

  private static List<BigDecimal> folding(Imposition imposition) {
    return imposition.folds().stream().map(JobTicket::decimal).toList();
  }

  private static Map<String, Object> check(Check check) {
    return Json.object("name", check.name(), "passed", check.passed(), "detail", check.detail());
  }

  private Map<String, Object> file(Entry file) {
    return Json.object(
        "name", name(file),
        "use", file.use(),
        "standards", file.standards(),
        "sha256", file.sha256());
  }

  private static Map<String, Object> size(Size size) {
    return Json.object("width_mm", decimal(size.width()), "height_mm", decimal(size.height()));
  }

  private static BigDecimal points(long length) {
    return new BigDecimal(Length.show(length));
  }

  private static BigDecimal decimal(long length) {
    return new BigDecimal(number(length));
  }

  private String creep() {
    return "pages move to the spine by up to "
        + number(sheeting.wholeCreep())
        + " mm, for paper of "
        + number(Sheeting.PAPER_THICKNESS)
        + " mm";
  }

  private String press() {
    Imposition press = sheeting.press();
    List<String> parts = new ArrayList<>();
    parts.add(millimetres(press.paper()) + " trimmed");
    parts.add("bleed " + number(sheeting.bleed()) + " mm");
    parts.add(press.folds().isEmpty() ? "single pages" : "flat sheets, folds " + folds(press));
    parts.add("CMYK, FOGRA39");
    return String.join(", ", parts);
  }

  private static String folds(Imposition imposition) {
    if (imposition.folds().isEmpty()) return "none";
    return imposition.folds().stream()
            .map(at -> number(at) + " mm")
            .collect(Collectors.joining(", "))
        + " from the left edge of the outside";
  }

  private static String edge(Flip flip) {
    return flip == Flip.SHORT_EDGE ? "short edge" : "long edge";
  }

  private String name(Entry file) {
    return job.name().substring(job.name().indexOf('/') + 1) + file.ending();
  }

  private static void line(StringBuilder out, String what, String value) {
    out.append(String.format(Locale.ROOT, "%-15s %s", what, value)).append('\n');
  }

  /** Points with at most one decimal. */
  private static String tenths(long length) {
    return String.format(Locale.ROOT, "%.1f", Length.toPt(length)).replaceFirst("\\.0$", "");
  }

  /** Millimetres with at most two decimals. */
  private static String number(long length) {
    String text = String.format(Locale.ROOT, "%.2f", Length.toMm(length));
    return text.replaceFirst("\\.?0+$", "");
  }
}
