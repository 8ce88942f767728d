package leafpress.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.yaml.YamlFields;
import leafpress.yaml.YamlMap;
import leafpress.yaml.YamlScalar;

/** Reads a format. */
final class FormatReader {
  private static final Pattern LENGTH =
      Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)\\s*(mm|cm|in|pt)");

  /** A narrower column cannot hold a line of readable text. */
  private static final long LEAST = Length.mm(40);

  /** Larger than any sheet; keeps sums far from overflow. */
  private static final long MOST = Length.mm(5000);

  /** A signature of more pages cannot be folded. */
  private static final int LARGEST_SIGNATURE = 128;

  private final YamlMap map;
  private final String name;
  private final Findings findings;
  private final YamlFields fields;

  FormatReader(YamlMap map, String name, Findings findings) {
    this.map = map;
    this.name = name;
    this.findings = findings;
    this.fields = map.fields(findings);
  }

  Format read() {
    Map<String, String> title = fields.byLanguage("title", "en");
    fields.require("page", "{width: 210mm, height: 297mm}");
    fields.require("margins", "{top: 20mm, inside: 20mm, outside: 20mm, bottom: 20mm}");
    YamlFields page = part("page");
    YamlFields margins = part("margins");
    YamlFields aside = part("aside");
    Size size = new Size(length(page, "width", "page"), length(page, "height", "page"));
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
            multiple());
    List.of(page, margins, aside, fields).forEach(YamlFields::finish);
    if (!findings.hasErrors()) checkRoom(format);
    return format;
  }

  private YamlFields part(String key) {
    return fields.map(key).orElse(new YamlMap(List.of(), map.span())).fields(findings);
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

  private int multiple() {
    YamlFields pages = part("pages");
    int multiple = pages.whole("multiple-of", 1);
    pages.finish();
    if (multiple < 1 || multiple > LARGEST_SIGNATURE) {
      findings.add(
          EditionRule.UNKNOWN_VALUE,
          pages.at("multiple-of"),
          "pages cannot be a multiple of " + multiple,
          "write 1, 2, 4 or another number up to " + LARGEST_SIGNATURE);
    }
    return multiple;
  }

  /** The length of a key that its part must have, if the format has the part. */
  private long length(YamlFields part, String key, String of) {
    if (!fields.has(of) || !part.require(key, "10mm")) return 0;
    Optional<YamlScalar> scalar = part.scalar(key);
    if (scalar.isEmpty()) return 0;
    Matcher length = LENGTH.matcher(scalar.get().text().strip());
    long value = length.matches() ? value(length) : MOST + 1;
    if (value <= MOST) return value;
    findings.add(
        EditionRule.WRONG_LENGTH,
        scalar.get().span(),
        "“" + scalar.get().text() + "” is not a length",
        "write a number and a unit: 12mm, 1.2cm, 0.5in or 34pt");
    return 0;
  }

  private static long value(Matcher length) {
    double number = Double.parseDouble(length.group(1));
    switch (length.group(2)) {
      case "mm":
        return Length.mm(number);
      case "cm":
        return Length.mm(10 * number);
      case "in":
        return Length.inch(number);
      default:
        return Length.pt(number);
    }
  }

  private void checkRoom(Format format) {
    checkRoom(format.measure(), "inside and outside, and the aside column,", "wide");
    checkRoom(format.depth(), "top and bottom", "high");
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
