package leafpress.edition;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Findings;
import leafpress.geometry.Length;
import leafpress.yaml.YamlFields;
import leafpress.yaml.YamlScalar;

/** Reads lengths and the other values of formats. */
final class Measures {
  private static final Pattern LENGTH =
      Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)\\s*(mm|cm|in|pt)");

  /** Larger than any sheet; keeps sums far from overflow. */
  private static final long MOST = Length.mm(5000);

  /** What is larger is a slip, in the unit or the point. */
  private static final long BLEED = Length.mm(20);

  /** A small card. */
  private static final long LEAST_SHEET = Length.mm(40);

  /** A poster of B0, 1414 mm high, and then some. */
  private static final long MOST_SHEET = Length.mm(1500);

  /** Narrower columns hold no note. */
  private static final long NOTE = Length.mm(15);

  /** Nearer notes are read as a part of the line. */
  private static final long NOTE_GAP = Length.mm(3);

  /** Nearer columns are read across. */
  private static final long GUTTER = Length.mm(6);

  /** No ruler shows less: 0.01 mm. */
  static final long TOLERANCE = Length.mm(0.01);

  private final Findings findings;

  Measures(Findings findings) {
    this.findings = findings;
  }

  /** The length of a key; nothing if it is not there, or is none and a finding says so. */
  Optional<Long> length(YamlFields part, String key) {
    Optional<YamlScalar> scalar = part.scalar(key);
    if (scalar.isEmpty()) return Optional.empty();
    Matcher length = LENGTH.matcher(scalar.get().text().strip());
    long value = length.matches() ? value(length) : MOST + 1;
    if (value <= MOST) return Optional.of(value);
    findings.add(
        EditionRule.WRONG_LENGTH,
        scalar.get().span(),
        "“" + scalar.get().text() + "” is not a length",
        "write a number and a unit: 12mm, 1.2cm, 0.5in or 34pt");
    return Optional.empty();
  }

  /** The length of a key that must be there; 0 and a finding if it is not. */
  long required(YamlFields part, String key) {
    if (!part.require(key, "10mm")) return 0;
    return length(part, key).orElse(0L);
  }

  /** The same of what has no room if it is 0. */
  long some(YamlFields part, String key) {
    if (!part.require(key, "10mm")) return 0;
    Optional<Long> length = length(part, key);
    if (length.isPresent() && length.get() == 0) {
      findings.add(
          EditionRule.WRONG_LENGTH,
          part.at(key),
          "nothing is 0 " + (key.equals("width") ? "wide" : "high"),
          "write the size of the trimmed sheet, such as 210mm");
    } else if (length.isPresent() && (length.get() < LEAST_SHEET || length.get() > MOST_SHEET)) {
      findings.add(
          EditionRule.WRONG_LENGTH,
          part.at(key),
          "nothing is " + mm(length.get()) + (key.equals("width") ? " wide" : " high"),
          "a sheet has 40 mm to 1500 mm; look at the unit, and for a point that was left out");
    }
    return length.orElse(0L);
  }

  /** What is printed beyond the edges of a sheet, 0 if nothing is said. */
  long bleed(YamlFields sheet) {
    long bleed = length(sheet, "bleed").orElse(0L);
    if (bleed > BLEED) {
      findings.add(
          EditionRule.WRONG_LENGTH,
          sheet.at("bleed"),
          "a bleed of " + mm(bleed) + " is more than any cutter is out",
          "3 mm are usual, 20 mm the most");
    }
    return bleed;
  }

  /** A whole number of a range, or what is given where there is none or a wrong one. */
  int whole(YamlFields part, String key, int otherwise, int most, String hint) {
    int number = part.whole(key, otherwise);
    if (number >= 1 && number <= most) return number;
    findings.add(
        EditionRule.UNKNOWN_VALUE, part.at(key), "“" + key + "” cannot be " + number, hint);
    return otherwise;
  }

  /** A value of an enum by its name in small letters. */
  <E extends Enum<E>> E choice(YamlFields part, String key, E[] values, E otherwise) {
    return choice(part, key, values, otherwise, name -> Optional.empty());
  }

  /**
   * The same, where the trade has other names.
   *
   * @param meant what is meant by a name in small letters that is not known here
   */
  <E extends Enum<E>> E choice(
      YamlFields part, String key, E[] values, E otherwise, Function<String, Optional<E>> meant) {
    Optional<YamlScalar> scalar = part.scalar(key);
    if (scalar.isEmpty()) return otherwise;
    StringBuilder known = new StringBuilder();
    for (E value : values) {
      String name = name(value);
      if (name.equals(scalar.get().text().strip())) return value;
      known.append(known.length() == 0 ? "" : ", ").append(name);
    }
    findings.add(
        EditionRule.UNKNOWN_VALUE,
        scalar.get().span(),
        "“" + scalar.get().text() + "” is not a " + key,
        meant
            .apply(scalar.get().text().strip().toLowerCase(Locale.ROOT))
            .map(value -> "write “" + name(value) + "”")
            .orElse("known here: " + known));
    return otherwise;
  }

  /** The gutter of text in several columns; 6 mm keeps them apart (T-17). */
  long gutter(YamlFields columns, int number) {
    long gutter = required(columns, "gutter");
    if (number > 1 && gutter < GUTTER - TOLERANCE && columns.has("gutter")) {
      findings.add(
          EditionRule.NARROW_GUTTER,
          columns.at("gutter"),
          "columns of text stand " + mm(gutter) + " apart, less than 6 mm",
          "write gutter: 6mm or more, so that no line is read on into the next column");
    }
    return gutter;
  }

  /** Looks whether notes beside the text have a column, and one that stands apart. */
  void checkAside(YamlFields aside, long width, long gap) {
    if (aside.has("width") && width < NOTE) {
      findings.add(
          EditionRule.NO_ROOM,
          aside.at("width"),
          "the column for notes is " + mm(width) + " wide; 15 mm is the least",
          "make it wider, or leave aside out: notes then stand in the text");
    }
    if (aside.has("gap") && gap < NOTE_GAP - TOLERANCE) {
      findings.add(
          EditionRule.NARROW_GUTTER,
          aside.at("gap"),
          "notes stand " + mm(gap) + " from the text, less than 3 mm",
          "write gap: 3mm or more, so that no line is read on into a note");
    }
  }

  static String mm(long length) {
    String text = String.format(Locale.ROOT, "%.2f", Length.toMm(length));
    return text.replaceFirst("\\.?0+$", "") + " mm";
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
}
