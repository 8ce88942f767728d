package leafpress.check;

import java.util.List;
import java.util.Optional;

/** Looks whether an article weighs risks against benefits, says what matters, and what to do. */
final class Balance implements Check {
  @Override
  public void check(Sheet sheet, Report report) {
    risks(sheet, report);
    ending(sheet, report);
    action(sheet, report);
    if (sheet.typescript().article().summary().isEmpty()) {
      report.add(
          CheckRule.MISSING_SUMMARY,
          sheet.language(),
          sheet.typescript().top(),
          "the article has no summary: its main message in two or three sentences",
          "add summary: to the front matter; it is printed on the first page");
    }
  }

  private static void risks(Sheet sheet, Report report) {
    String language = sheet.language();
    Phrases benefit = Phrases.of(report.words(CheckRule.BENEFITS_WITHOUT_RISKS, language));
    Phrases risk = Phrases.of(report.words(CheckRule.LATE_RISKS, language));
    List<Passage> heads = sheet.passages().stream().filter(Balance::announces).toList();
    Optional<Passage> benefits = heads.stream().filter(head -> benefit.in(head.text())).findFirst();
    if (benefits.isEmpty()) return;
    Optional<Passage> risks = heads.stream().filter(head -> risk.in(head.text())).findFirst();
    if (risks.isEmpty()) {
      report.add(
          CheckRule.BENEFITS_WITHOUT_RISKS,
          benefits.get(),
          0,
          "the article has a part on benefits and none on risks",
          "say what can go wrong, and how often");
    } else if (risks.get().section() > benefits.get().section() + 1) {
      report.add(
          CheckRule.LATE_RISKS,
          benefits.get(),
          0,
          "the risks come only in line " + risks.get().start().line() + ", long after the benefits",
          "put the part on risks right after the part on benefits");
    }
  }

  /** A look ahead, or a conclusion, in the middle. */
  private static void ending(Sheet sheet, Report report) {
    Phrases ending = Phrases.of(report.words(CheckRule.EARLY_ENDING, sheet.language()));
    double most = report.most(CheckRule.EARLY_ENDING, sheet.language());
    List<Passage> heads =
        sheet.all(Passage.Kind.HEADING).stream().filter(h -> h.note().isEmpty()).toList();
    for (int i = 0; i < heads.size(); i++) {
      if (!ending.in(heads.get(i).text())) continue;
      long after =
          heads.subList(i + 1, heads.size()).stream().filter(h -> !ending.in(h.text())).count();
      if (after <= most) continue;
      report.add(
          CheckRule.EARLY_ENDING,
          heads.get(i),
          0,
          "“"
              + Report.brief(heads.get(i).text())
              + "” closes an article, but "
              + after
              + " parts follow",
          "put what the reader has to know first before what may come");
    }
  }

  /** A heading, or a sentence before a list. */
  static boolean announces(Passage passage) {
    if (passage.note().isPresent()) return false;
    String text = passage.text().strip();
    return passage.is(Passage.Kind.HEADING) || text.endsWith(":") || text.endsWith("：");
  }

  private static void action(Sheet sheet, Report report) {
    Phrases actions = Phrases.of(report.words(CheckRule.NO_ACTION, sheet.language()));
    if (sheet.passages().stream().anyMatch(passage -> actions.in(passage.text()))) return;
    report.add(
        CheckRule.NO_ACTION,
        sheet.language(),
        sheet.typescript().key("title"),
        "the article names nothing that the reader can do",
        "address the reader: Ask your doctor …");
  }
}
