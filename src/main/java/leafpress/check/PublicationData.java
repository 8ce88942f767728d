package leafpress.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.edition.Cataloguing;
import leafpress.edition.Person;
import leafpress.edition.Publication;
import leafpress.manuscript.Article;
import leafpress.manuscript.Credits;

/**
 * Looks whether readers are told who wrote, who reviewed, when, from which sources, and whom to ask
 * (PIF TICK). It is looked for in {@code publication.yml} and in the front matter, then as a label
 * in the article or on the about page: {@code **Sources**: …}.
 */
final class PublicationData {
  private static final Pattern ENTRY = Pattern.compile("([^:]+):\\s*(.+)");
  private static final Pattern DAY = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?i)^\\W*(?:no one|nobody|none|not |unknown|to come|to follow|…|tbd|尚无|未定|未|不详|有待|无)");

  private final Publication publication;
  private final List<Sheet> about;
  private final Report report;

  PublicationData(Publication publication, List<Sheet> about, Report report) {
    this.publication = publication;
    this.about = about;
    this.report = report;
  }

  void check(Sheet sheet) {
    List<String> missing = new ArrayList<>();
    for (String entry : report.words(CheckRule.MISSING_PUBLICATION_DATA, sheet.language())) {
      Matcher matcher = ENTRY.matcher(entry);
      if (matcher.matches() && !isThere(sheet, matcher.group(1).strip(), matcher.group(2))) {
        missing.add(matcher.group(1).strip());
      }
    }
    if (!missing.isEmpty()) {
      report.add(
          CheckRule.MISSING_PUBLICATION_DATA,
          sheet.language(),
          sheet.typescript().key("title"),
          "the reader is not told: " + String.join(", ", missing),
          "write it into the front matter, such as sources: […], or as a label: - **Sources**: …");
    }
    review(sheet);
  }

  private boolean isThere(Sheet sheet, String kind, String labels) {
    Article article = sheet.typescript().article();
    switch (kind) {
      case "publisher":
        return !publication.publisher().isEmpty();
      case "date":
        return !publication.date().isEmpty() && !publication.span().file().endsWith(".md");
      case "audience":
        return !article.audience().isEmpty();
      case "reviewed":
        return !article.reviewed().isEmpty()
            || !article.credits().reviewers().isEmpty()
            || labelled(sheet, labels);
      default:
        return keyed(sheet, kind) || labelled(sheet, labels);
    }
  }

  /** Whether a key of the front matter or of the publication says it. */
  private boolean keyed(Sheet sheet, String kind) {
    Credits credits = sheet.typescript().article().credits();
    Cataloguing facts = publication.cataloguing();
    return switch (kind) {
      case "author" -> !credits.authors().isEmpty() || isNamed(Person.Role.AUTHOR);
      case "next review" -> !credits.nextReview().isEmpty();
      case "sources" -> !credits.sources().isEmpty();
      case "contact" ->
          !credits.contact().isEmpty() || facts.contact().containsKey(sheet.language());
      default -> false;
    };
  }

  private boolean isNamed(Person.Role role) {
    return publication.cataloguing().people().stream().anyMatch(person -> person.is(role));
  }

  /**
   * A label ends in a colon, as a heading it stands alone; only {@code Written by} goes on without.
   */
  private boolean labelled(Sheet sheet, String labels) {
    Pattern pattern =
        Pattern.compile(
            "(?i)^\\s*(?:" + labels + ")\\s*(?:[:：]|(?<= by)\\s|$)\\s*(.*)", Pattern.DOTALL);
    return value(sheet, pattern).isPresent()
        || about.stream()
            .filter(page -> page.language().equals(sheet.language()))
            .anyMatch(page -> value(page, pattern).isPresent());
  }

  private static Optional<String> value(Sheet sheet, Pattern label) {
    for (Passage passage : sheet.passages()) {
      Matcher matcher = label.matcher(passage.text());
      if (!matcher.matches()) continue;
      String value = matcher.group(matcher.groupCount());
      boolean heading = passage.is(Passage.Kind.HEADING) && value.isBlank();
      boolean says = !value.isBlank() && !UNKNOWN.matcher(value).find();
      if (heading || says) return Optional.of(value);
    }
    return Optional.empty();
  }

  /** Against the day of publication: there is no other clock. */
  private void review(Sheet sheet) {
    if (isOverdue(sheet)) return;
    String reviewed = sheet.typescript().article().reviewed();
    Optional<LocalDate> last = day(reviewed);
    Optional<LocalDate> now = day(publication.date());
    if (last.isEmpty() || now.isEmpty()) return;
    int years = (int) report.most(CheckRule.REVIEW_OVERDUE, sheet.language());
    if (years > 1000 || !last.get().plusYears(years).isBefore(now.get())) return;
    report.add(
        CheckRule.REVIEW_OVERDUE,
        sheet.language(),
        sheet.typescript().key("reviewed"),
        "the last review, “"
            + reviewed
            + "”, is more than "
            + years
            + " years before the day of"
            + " publication, "
            + publication.date(),
        "have it reviewed, and write the day: reviewed:");
  }

  /** Whether the next review is due already, which is reported. */
  private boolean isOverdue(Sheet sheet) {
    String next = sheet.typescript().article().credits().nextReview();
    Optional<LocalDate> due = day(next);
    Optional<LocalDate> now = day(publication.date());
    if (due.isEmpty() || now.isEmpty() || !due.get().isBefore(now.get())) return false;
    report.add(
        CheckRule.REVIEW_OVERDUE,
        sheet.language(),
        sheet.typescript().key("next-review"),
        "the next review was due on "
            + next
            + ", before the day of publication, "
            + publication.date(),
        "have it reviewed, and write the days: reviewed:, next-review:");
    return true;
  }

  private static Optional<LocalDate> day(String text) {
    Matcher matcher = DAY.matcher(text);
    if (!matcher.find()) return Optional.empty();
    try {
      return Optional.of(LocalDate.parse(matcher.group(1)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
