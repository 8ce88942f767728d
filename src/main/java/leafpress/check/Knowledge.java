package leafpress.check;

import java.util.List;
import java.util.Optional;
import leafpress.manuscript.Block;

/**
 * Holds an article against what a publisher knows of its subject: errors that are met again and
 * again, and what must not be left out. The knowledge is data, in a publication’s own rules: {@code
 * error -> what is right}, and {@code subject -> what must be named -> in words}.
 */
final class Knowledge implements Check {
  private static final String THEN = " -> ";

  /** What an article on a subject has to name. */
  record Duty(Phrases subject, Phrases named, String words) {
    static Optional<Duty> of(String entry) {
      String[] parts = entry.split(THEN, 3);
      if (parts.length < 3) return Optional.empty();
      Phrases subject = Phrases.of(List.of(parts[0].strip()));
      return Optional.of(
          new Duty(subject, Phrases.of(List.of(parts[1].strip())), parts[2].strip()));
    }
  }

  @Override
  public void check(Sheet sheet, Report report) {
    errors(sheet, report);
    for (Duty duty : duties(CheckRule.MISSING_TOPIC, sheet.language(), report))
      topic(sheet, duty, report);
    List<Passage> risks = risks(sheet, report);
    for (Duty duty : duties(CheckRule.MISSING_RISK, sheet.language(), report)) {
      if (!risks.isEmpty()) risk(sheet, risks, duty, report);
    }
  }

  static List<Duty> duties(CheckRule rule, String language, Report report) {
    return report.words(rule, language).stream().map(Duty::of).flatMap(Optional::stream).toList();
  }

  private static void errors(Sheet sheet, Report report) {
    Phrases errors = Phrases.of(report.words(CheckRule.KNOWN_ERROR, sheet.language()));
    List<Block.Note> notes = sheet.editorsNotes();
    for (Passage passage : sheet.passages()) {
      if (passage.inEditorsNote()) continue;
      errors.find(
          passage,
          (match, right) -> {
            String words = "“" + Report.brief(match.group()) + "” is wrong";
            if (notes.isEmpty()) {
              report.add(CheckRule.KNOWN_ERROR, passage, match.start(), words, right);
              return;
            }
            String hint = right + "; see that an editor’s note says so: " + Claims.ids(notes);
            report.add(CheckRule.ANSWERED_CLAIM, passage, match.start(), words, hint);
          });
    }
  }

  private static void topic(Sheet sheet, Duty duty, Report report) {
    Optional<Passage> about = subject(sheet, duty);
    if (about.isEmpty()) return;
    boolean named =
        sheet.passages().stream()
            .anyMatch(p -> !p.is(Passage.Kind.FRONT) && duty.named().in(p.text()));
    if (named) return;
    report.add(
        CheckRule.MISSING_TOPIC,
        about.get(),
        0,
        "the article does not say " + duty.words(),
        "add it, or an editor’s note");
  }

  private static Optional<Passage> subject(Sheet sheet, Duty duty) {
    return sheet.passages().stream()
        .filter(p -> !p.is(Passage.Kind.FRONT) && p.note().isEmpty())
        .filter(p -> duty.subject().in(p.text()))
        .findFirst();
  }

  /** The items of the first list that a sentence or heading on risks announces. */
  private static List<Passage> risks(Sheet sheet, Report report) {
    Phrases risk = Phrases.of(report.words(CheckRule.LATE_RISKS, sheet.language()));
    Phrases benefit = Phrases.of(report.words(CheckRule.BENEFITS_WITHOUT_RISKS, sheet.language()));
    List<Passage> all = sheet.passages();
    for (int i = 0; i < all.size(); i++) {
      if (!Balance.announces(all.get(i)) || !risk.in(all.get(i).text())) continue;
      int from = i + 1;
      while (from < all.size() && Balance.announces(all.get(from))) from++;
      String last = announcement(all.get(from - 1));
      if (benefit.in(last) && !risk.in(last)) continue;
      int to = from;
      while (to < all.size() && all.get(to).is(Passage.Kind.ITEM)) to++;
      if (to > from) return all.subList(from, to);
    }
    return List.of();
  }

  /** The sentence that announces: the last one. */
  private static String announcement(Passage passage) {
    List<Sentences.Sentence> sentences = Sentences.of(passage);
    return sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1).text();
  }

  private static void risk(Sheet sheet, List<Passage> risks, Duty duty, Report report) {
    if (subject(sheet, duty).isEmpty()) return;
    boolean named =
        risks.stream().anyMatch(p -> duty.named().in(p.text()))
            || sheet.passages().stream()
                .anyMatch(p -> p.note().isPresent() && duty.named().in(p.text()));
    if (named) return;
    report.add(
        CheckRule.MISSING_RISK,
        risks.get(0),
        0,
        "the list of risks does not name " + duty.words(),
        "add it, or an editor’s note");
  }
}
