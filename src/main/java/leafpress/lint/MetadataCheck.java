package leafpress.lint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;

/** What a book says of itself: names, dates, languages (EPUB 3.3 §5.5). */
final class MetadataCheck {
  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");
  private static final DateTimeFormatter DAY = strict("uuuu-MM-dd");
  private static final DateTimeFormatter MOMENT = strict("uuuu-MM-dd'T'HH:mm:ss'Z'");

  private final PackageDocument about;
  private final Remarks remarks;

  private MetadataCheck(PackageDocument about, Remarks remarks) {
    this.about = about;
    this.remarks = remarks;
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  static void check(PackageDocument about, Remarks remarks) {
    MetadataCheck check = new MetadataCheck(about, remarks);
    check.needed();
    check.identifiers();
    check.languages();
    for (Element date : about.metadata("date")) check.date(date);
    check.modified();
  }

  private void needed() {
    for (String name : List.of("title", "identifier", "language")) {
      boolean there = about.metadata(name).stream().anyMatch(e -> !e.content().isBlank());
      if (!there) missing("the book has no " + name, "write dc:" + name);
    }
    String unique = about.root().get("unique-identifier");
    boolean known = about.metadata("identifier").stream().anyMatch(e -> e.get("id").equals(unique));
    if (!known)
      missing(
          "unique-identifier names “" + unique + "”, which is no identifier’s id",
          "give the book’s identifier that id");
  }

  private void missing(String message, String hint) {
    remarks.add(LintRule.MISSING_METADATA, remarks.place(about.path()), message, hint);
  }

  private void identifiers() {
    for (Element identifier : about.metadata("identifier")) {
      String value = identifier.content().strip();
      String lower = value.toLowerCase(Locale.ROOT);
      boolean uuid =
          lower.startsWith("urn:uuid:") || identifier.get("opf:scheme").equalsIgnoreCase("uuid");
      if (uuid && !UUID.matcher(lower.replaceFirst("^urn:uuid:", "")).matches())
        wrong(identifier, "“" + value + "” is no UUID");
      if (lower.startsWith("urn:isbn:") && !isbn(lower.substring(9)))
        wrong(identifier, "“" + value + "” is no ISBN");
    }
  }

  private void wrong(Element identifier, String message) {
    remarks.add(
        LintRule.MALFORMED_IDENTIFIER,
        identifier.span(),
        message,
        "correct it; shops and readers tell books apart by it");
  }

  /** ISO 2108: ten digits weighted 10 to 1, modulo 11; thirteen weighted 1 and 3, modulo 10. */
  private static boolean isbn(String text) {
    String digits = text.replace("-", "").replace(" ", "");
    if (!digits.matches("\\d{9}[\\dx]|\\d{13}")) return false;
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) == 'x' ? 10 : digits.charAt(i) - '0';
      sum += digit * (digits.length() == 10 ? 10 - i : i % 2 == 0 ? 1 : 3);
    }
    return sum % (digits.length() == 10 ? 11 : 10) == 0;
  }

  private void languages() {
    for (Element language : about.metadata("language"))
      LanguageCheck.tag(language.content().strip(), language.span(), remarks);
    if (about.root().has("xml:lang"))
      LanguageCheck.tag(about.root().get("xml:lang"), about.root().span(), remarks);
    about
        .root()
        .first("metadata")
        .ifPresent(
            m ->
                m.walk(
                    e -> {
                      if (e.has("xml:lang"))
                        LanguageCheck.tag(e.get("xml:lang"), e.span(), remarks);
                    }));
  }

  private void date(Element date) {
    String value = date.content().strip();
    if (value.matches("\\d{4}(-(0[1-9]|1[0-2]))?")) return;
    if (value.length() >= 10 && parses(value.substring(0, 10), DAY)) {
      String time = value.substring(10);
      if (time.matches("(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?")) return;
    }
    wrongDate(date.span(), "“" + value + "” is no date", "write it as 2026-11-22");
  }

  private void modified() {
    List<Element> found =
        about.properties("dcterms:modified").stream().filter(e -> !e.has("refines")).toList();
    if (about.old()) return;
    if (found.size() != 1)
      missing(
          "the date of the last change stands " + found.size() + " times",
          "write <meta property=\"dcterms:modified\"> once");
    for (Element e : found) {
      String value = PackageDocument.value(e);
      if (!parses(value, MOMENT))
        wrongDate(
            e.span(),
            "“" + value + "” is not a moment as the standard asks",
            "write it as 2026-11-22T00:00:00Z, without fractions, in UTC");
    }
  }

  private static boolean parses(String text, DateTimeFormatter form) {
    try {
      if (form == DAY) LocalDate.parse(text, form);
      else LocalDateTime.parse(text, form);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void wrongDate(Span span, String message, String hint) {
    remarks.add(LintRule.MALFORMED_DATE, span, message, hint);
  }
}
