package leafpress.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import leafpress.edition.Format;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.imposition.Check;
import leafpress.imposition.Flip;
import leafpress.imposition.Imposition;
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
    line(out, "Language", pages.document().language());
    line(out, "Date", pages.document().date());
    line(out, "Pages", pages.pages().size() + " of " + millimetres(format.page()));
    line(out, "Type", type.shown() + ", smallest " + Length.show(type.smallest()) + " pt");
    out.append('\n');
    line(out, "Office printer", home.name() + " on " + millimetres(home.paper()));
    line(out, "Sheets", home.sheets() + (home.twoSided() ? ", both sides" : ", one side"));
    if (home.twoSided()) line(out, "Turn on", edge(home.flip()));
    line(out, "Scale", "100 %, never “fit to page”");
    line(out, "Folds", folds(home));
    if (home.blanks() > 0) line(out, "Blank pages", home.blanks() + " before the last page");
    line(out, "Printing house", press());
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
    Imposition home = sheeting.home();
    Json json = new Json();
    json.open('{');
    json.text("title", pages.document().title());
    json.text("leaflet", job.name().substring(job.name().indexOf('/') + 1));
    json.text("language", pages.document().language());
    json.text("date", pages.document().date());
    json.text("format", format.name());
    json.number("pages", Integer.toString(pages.pages().size()));
    size(json, "page", format.page());
    json.open("type", '{');
    json.number("body_pt", Length.show(type.body()));
    json.number("smallest_pt", Length.show(type.smallest()));
    json.close('}');
    json.open("home", '{');
    json.text("scheme", home.name());
    size(json, "paper", home.paper());
    json.number("sheets", Integer.toString(home.sheets()));
    json.number("two_sided", Boolean.toString(home.twoSided()));
    if (home.twoSided()) json.text("turn_on", edge(home.flip()));
    json.open("folds_mm", '[');
    for (long fold : home.folds()) json.item(number(fold));
    json.close(']');
    json.number("blank_pages", Integer.toString(home.blanks()));
    json.close('}');
    json.open("press", '{');
    size(json, "trim", sheeting.press().paper());
    json.number("bleed_mm", number(sheeting.bleed()));
    json.text("printing_condition", "FOGRA39");
    json.close('}');
    checks(json);
    json.close('}');
    return json.toString();
  }

  private void checks(Json json) {
    json.open("checks", '[');
    for (Check check : checks) {
      json.open('{');
      json.text("name", check.name());
      json.number("passed", Boolean.toString(check.passed()));
      json.text("detail", check.detail());
      json.close('}');
    }
    json.close(']');
    json.open("files", '[');
    for (Entry file : files) {
      json.open('{');
      json.text("name", name(file));
      json.text("use", file.use());
      json.text("standards", file.standards());
      json.text("sha256", file.sha256());
      json.close('}');
    }
    json.close(']');
  }

  private static void size(Json json, String name, Size size) {
    json.open(name, '{');
    json.number("width_mm", number(size.width()));
    json.number("height_mm", number(size.height()));
    json.close('}');
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

  /** Millimetres with at most two decimals. */
  private static String number(long length) {
    String text = String.format(Locale.ROOT, "%.2f", Length.toMm(length));
    return text.replaceFirst("\\.?0+$", "");
  }
}
