package leafpress.edition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import leafpress.diagnostic.Findings;
import leafpress.yaml.Nearest;
import leafpress.yaml.YamlFields;
import leafpress.yaml.YamlScalar;

/** Checks of single values. */
final class Checks {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~%-]+)*/?");

  /**
   * What a QR code of version 9 holds at level M (ISO/IEC 18004, table 7). It has 61 modules with
   * its quiet zone; at 25 mm a larger one would have modules of less than 0.4 mm.
   */
  private static final int LONGEST_ADDRESS = 180;

  private final Findings findings;

  Checks(Findings findings) {
    this.findings = findings;
  }

  void report(EditionRule rule, YamlScalar at, String message, String hint) {
    findings.add(rule, at.span(), message, hint);
  }

  /** A name that is safe as a part of a path: no folders, nothing hidden. */
  boolean isName(YamlScalar scalar) {
    if (scalar.text().matches("[A-Za-z0-9][A-Za-z0-9._-]*") && !scalar.text().contains("..")) {
      return true;
    }
    report(
        EditionRule.WRONG_NAME,
        scalar,
        "“" + scalar.text() + "” cannot be the name of a file",
        "use letters, digits and hyphens, without folders");
    return false;
  }

  /** A tag of the usual shape: language, perhaps script, region, variants (BCP 47, 2.1). */
  boolean isLanguage(YamlScalar scalar) {
    if (scalar.text().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) return true;
    report(
        EditionRule.WRONG_LANGUAGE_TAG,
        scalar,
        "“" + scalar.text() + "” is not a language tag",
        "write en, en-GB or zh-Hans");
    return false;
  }

  void isId(YamlScalar scalar) {
    if (scalar.text().strip().matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?")) return;
    report(
        EditionRule.WRONG_NAME,
        scalar,
        "“" + scalar.text() + "” cannot be an id",
        "use small letters a to z, digits and hyphens");
  }

  void isDay(YamlScalar scalar) {
    try {
      if (LocalDate.parse(scalar.text().strip()).toString().equals(scalar.text().strip())) return;
    } catch (DateTimeParseException e) {
      // reported below, with the days of other calendars
    }
    report(
        EditionRule.WRONG_DAY,
        scalar,
        "“" + scalar.text() + "” is not a day of the calendar",
        "write it as 2026-11-22");
  }

  /** A number of pages. */
  int count(YamlScalar scalar) {
    if (scalar.text().matches("[1-9][0-9]{0,3}")) return Integer.parseInt(scalar.text());
    report(
        EditionRule.UNKNOWN_VALUE,
        scalar,
        "“" + scalar.text() + "” is not a number of pages",
        "write a number from 1 to 9999");
    return 0;
  }

  boolean isTrue(YamlScalar scalar) {
    boolean yes = scalar.text().equals("true");
    if (!yes && !scalar.text().equals("false")) {
      report(
          EditionRule.UNKNOWN_VALUE,
          scalar,
          "“" + scalar.text() + "” is neither true nor false",
          "write true or false");
    }
    return yes;
  }

  boolean isAddress(YamlScalar scalar) {
    if (ADDRESS.matcher(scalar.text()).matches()) return true;
    report(
        EditionRule.WRONG_ADDRESS,
        scalar,
        "“" + scalar.text() + "” is not the address of a folder on the web",
        "write it as https://clinic.example/leaflets/");
    return false;
  }

  /** An article's address is the folder's, and its name behind a number sign. */
  void fitsQrCode(YamlScalar address, List<String> articles) {
    int slash = address.text().endsWith("/") ? 0 : 1;
    for (String article : articles) {
      int length = address.text().length() + slash + 1 + article.length();
      if (length <= LONGEST_ADDRESS) continue;
      report(
          EditionRule.WRONG_ADDRESS,
          address,
          "with “#" + article + "” the address has " + length + " characters: too fine a QR code",
          "take a shorter one: " + LONGEST_ADDRESS + " characters with the article’s name");
      return;
    }
  }

  /** The texts of a list, each once, each one that is known. */
  List<String> chosen(YamlFields fields, String key, List<String> known, EditionRule rule) {
    if (!fields.has(key)) return known;
    List<String> chosen = new ArrayList<>();
    for (YamlScalar scalar : distinct(fields, key)) {
      if (known.contains(scalar.text())) {
        chosen.add(scalar.text());
      } else {
        report(
            rule,
            scalar,
            "“" + scalar.text() + "” is not among the " + key + " there are",
            Nearest.hint(scalar.text(), known));
      }
    }
    return List.copyOf(chosen);
  }

  /** The texts of a list; one that stands twice, or a list of none, is reported. */
  List<YamlScalar> distinct(YamlFields fields, String key) {
    List<YamlScalar> texts = fields.texts(key);
    List<YamlScalar> once = new ArrayList<>();
    for (YamlScalar scalar : texts) {
      if (once.stream().noneMatch(other -> other.text().equals(scalar.text()))) {
        once.add(scalar);
      } else {
        report(
            EditionRule.REPEATED_NAME,
            scalar,
            "“" + scalar.text() + "” stands twice in “" + key + "”",
            "remove one");
      }
    }
    if (fields.list(key).filter(list -> list.items().isEmpty()).isPresent()) {
      findings.add(EditionRule.EMPTY_LIST, fields.at(key), "“" + key + "” names nothing");
    }
    return once;
  }
}
