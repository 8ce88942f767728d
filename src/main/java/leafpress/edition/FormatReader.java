package leafpress.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.geometry.Edges;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.yaml.YamlFields;
import leafpress.yaml.YamlMap;

/** Reads a format: of pages here, of panels by {@link PanelReader}. */
final class FormatReader {
  /** A narrower column cannot hold a line of readable text. */
  static final long LEAST = Length.mm(40);

  /** A signature of more pages cannot be folded. */
  private static final int LARGEST_SIGNATURE = 128;

  /** More columns than these are a newspaper. */
  static final int MOST_COLUMNS = 4;

  private static final Size NOTHING = new Size(0, 0);

  private final YamlMap map;
  private final String name;
  private final Findings findings;
  private final YamlFields fields;
  private final Measures measures;

  FormatReader(YamlMap map, String name, Findings findings) {
    this.map = map;
    this.name = name;
    this.findings = findings;
    this.fields = map.fields(findings);
    this.measures = new Measures(findings);
  }

  Format read() {
    Map<String, String> title = fields.byLanguage("title", "en");
    return fields.has("panels") || fields.has("fold") ? panels(title) : pages(title);
  }

  private Format panels(Map<String, String> title) {
    fields.require("panels", "a list: - {name: cover, role: cover, side: outside, column: 2, …}");
    fields.require("sheet", "{width: 297mm, height: 210mm, bleed: 3mm}");
    fields.require("margins", "{top: 10mm, left: 8mm, right: 8mm, bottom: 10mm}");
    YamlFields fold = part("fold");
    Sheet sheet = sheet(fold);
    PanelReader reader = new PanelReader(fields, sheet, findings);
    List<Panel> panels = reader.read();
    String text = text();
    boolean large = large();
    fields.finish();
    if (!findings.hasErrors()) new Folds(sheet, fold, reader.placed(), findings).check();
    Panel first = panels.isEmpty() ? PanelReader.NONE : panels.get(0);
    Edges edges = first.margins();
    return new Format(
        name,
        title,
        first.size(),
        false,
        edges.top(),
        edges.left(),
        edges.right(),
        edges.bottom(),
        0,
        0,
        1,
        PageLimit.NONE,
        first.columns(),
        first.gutter(),
        text,
        large,
        sheet,
        panels);
  }

  private Format pages(Map<String, String> title) {
    fields.require("page", "{width: 210mm, height: 297mm}");
    fields.require("margins", "{top: 20mm, inside: 20mm, outside: 20mm, bottom: 20mm}");
    YamlFields margins = part("margins");
    YamlFields aside = part("aside");
    YamlFields columns = part("columns");
    YamlFields page = part("page");
    YamlFields pages = part("pages");
    YamlFields sheet = part("sheet");
    Size size = fields.has("page") ? size(page) : NOTHING;
    int number = columns(columns);
    int multiple = multiple(pages);
    Format format =
        new Format(
            name,
            title,
            size,
            sides() == 2,
            length(margins, "top", "margins"),
            length(margins, "inside", "margins"),
            length(margins, "outside", "margins"),
            length(margins, "bottom", "margins"),
            length(aside, "width", "aside"),
            length(aside, "gap", "aside"),
            multiple,
            limit(pages, multiple),
            number,
            fields.has("columns") ? measures.gutter(columns, number) : 0,
            text(),
            large(),
            new Sheet(size, measures.bleed(sheet), Sheet.Fold.NONE, 0),
            List.of());
    measures.checkAside(aside, format.asideWidth(), format.asideGap());
    List.of(page, pages, margins, aside, columns, sheet, fields).forEach(YamlFields::finish);
    if (!findings.hasErrors()) checkRoom(format, margins);
    return format;
  }

  /** The spread sheet of panels. */
  private Sheet sheet(YamlFields fold) {
    YamlFields sheet = part("sheet");
    Size size = fields.has("sheet") ? size(sheet) : NOTHING;
    long bleed = measures.bleed(sheet);
    Sheet.Fold scheme =
        measures.choice(fold, "scheme", Sheet.Fold.values(), Sheet.Fold.NONE, Sheet.Fold::meant);
    long allowance = measures.length(fold, "allowance").orElse(0L);
    List.of(sheet, fold).forEach(YamlFields::finish);
    return new Sheet(size, bleed, scheme, allowance);
  }

  private Size size(YamlFields size) {
    return new Size(measures.some(size, "width"), measures.some(size, "height"));
  }

  private YamlFields part(String key) {
    return fields.map(key).orElse(new YamlMap(List.of(), map.span())).fields(findings);
  }

  /** Leafpress knows three extents of an article. */
  private String text() {
    return measures.choice(fields, "text", Extent.values(), Extent.FULL).toString();
  }

  private enum Extent {
    FULL,
    ABRIDGED,
    BRIEF;

    @Override
    public String toString() {
      return Measures.name(this);
    }
  }

  /** Large print has one column of pages (T-03): a format has nothing else, or is none of it. */
  private boolean large() {
    Print print = measures.choice(fields, "print", Print.values(), Print.STANDARD);
    for (String key : List.of("panels", "columns", "aside")) {
      if (print == Print.STANDARD || !fields.has(key)) continue;
      findings.add(
          EditionRule.LARGE_PRINT_DIVIDED,
          fields.at(key),
          "large print stands in one column, and this format has " + key,
          "leave out " + key + ", or print: large");
    }
    return print == Print.LARGE;
  }

  private enum Print {
    STANDARD,
    LARGE
  }

  private int sides() {
    int sides = fields.whole("sides", 2);
    if (sides != 1 && sides != 2) {
      findings.add(
          EditionRule.UNKNOWN_VALUE,
          fields.at("sides"),
          "a sheet has 1 or 2 sides, not " + sides,
          "write sides: 1 or sides: 2");
    }
    return sides;
  }

  private int multiple(YamlFields pages) {
    int multiple = pages.whole("multiple-of", 1);
    if (multiple < 1 || multiple > LARGEST_SIGNATURE) {
      findings.add(
          EditionRule.UNKNOWN_VALUE,
          pages.at("multiple-of"),
          "pages cannot be a multiple of " + multiple,
          "write 1, 2, 4 or another number up to " + LARGEST_SIGNATURE);
    }
    return multiple;
  }

  /** How many pages there should be, which must be as many as there can be. */
  private PageLimit limit(YamlFields pages, int multiple) {
    PageLimit limit = new PageLimits(findings).may(pages, fields.at("pages"));
    if (multiple > 1 && limit.pages() % multiple != 0) {
      findings.add(
          EditionRule.UNKNOWN_VALUE,
          pages.at(limit.exactly() ? "exactly" : "at-most"),
          "pages that are a multiple of " + multiple + " are never " + limit.pages(),
          "write a multiple of " + multiple);
    }
    return limit;
  }

  private int columns(YamlFields columns) {
    return measures.whole(columns, "number", 1, MOST_COLUMNS, "write a number from 1 to 4");
  }

  /** The length of a key that its part must have, if the format has the part. */
  private long length(YamlFields part, String key, String of) {
    return fields.has(of) ? measures.required(part, key) : 0;
  }

  private void checkRoom(Format format, YamlFields margins) {
    checkRoom(format.measure(), "inside and outside, and the aside column,", "wide");
    checkRoom(format.depth(), "top and bottom", "high");
    checkSafe(margins.at("top"), "top", format.top());
    checkSafe(margins.at("inside"), "inside", format.inside());
    checkSafe(margins.at("outside"), "outside", format.outside());
    checkSafe(margins.at("bottom"), "bottom", format.bottom());
  }

  /** Pages are cut on all sides, and no printer reaches the edge. */
  private void checkSafe(Span at, String edge, long margin) {
    if (margin >= Folds.FROM_TRIM - Measures.TOLERANCE) return;
    findings.add(
        EditionRule.UNSAFE_MARGIN,
        at,
        "text stands " + Measures.mm(margin) + " from the " + edge + " edge; 5 mm is the least",
        "make the margin " + edge + " wider");
  }

  private void checkRoom(long rest, String margins, String way) {
    if (rest >= LEAST) return;
    Span margin = fields.at("margins");
    findings.add(
        EditionRule.NO_ROOM,
        margin,
        String.format(
            Locale.ROOT,
            "the margins %s leave a text column %.1f mm %s; 40 mm is the least",
            margins,
            Length.toMm(rest),
            way),
        "make the margins smaller or the page larger");
  }
}
