package leafpress.check;

import java.util.ArrayList;
import java.util.List;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.manuscript.Extent;
import leafpress.manuscript.Glossary;

/** Checks what is handed in against a rule set. */
public final class Checks {
  private Checks() {}

  /**
   * Adds all that the rules find to the findings.
   *
   * @param findings those of the reading are already in it
   */
  public static void run(RuleSet rules, Submission submission, Findings findings) {
    run(rules, submission, List.of(), findings);
  }

  /**
   * The same, with proofreaders.
   *
   * @param readers who judge spelling and grammar
   */
  public static void run(
      RuleSet rules, Submission submission, List<Proofreader> readers, Findings findings) {
    Report report = new Report(rules, findings);
    List<Sheet> about = submission.about().stream().map(Sheet::of).toList();
    PublicationData data = new PublicationData(submission.publication(), about, report);
    List<Check> words = words(submission);
    if (!readers.isEmpty()) words.add(new Prose(readers, submission.glossary()));
    for (List<Typescript> versions : submission.articles()) {
      List<Sheet> sheets = versions.stream().map(Sheet::of).toList();
      for (Sheet sheet : sheets) {
        words.forEach(check -> check.check(sheet, report));
        new Claims().check(sheet, report);
        new Knowledge().check(sheet, report);
        new Balance().check(sheet, report);
        new ShortEditions().check(sheet, report);
        data.check(sheet);
      }
      pairs(sheets, submission.glossary(), report);
    }
    for (Sheet sheet : about) words.forEach(check -> check.check(sheet, report));
    pairs(about, submission.glossary(), report);
    new Looks(report).check(submission.looks());
  }

  /** Whether a short edition of articles keeps benefits and leaves out risks; nothing else. */
  public static void risks(
      RuleSet rules, List<Typescript> articles, Extent extent, Findings findings) {
    Report report = new Report(rules, findings);
    for (Typescript article : articles) ShortEditions.risks(Sheet.of(article), extent, report);
  }

  /** The findings of the reading, with the severity that the rules give them. */
  public static Findings weigh(RuleSet rules, Findings findings) {
    Findings weighed = new Findings();
    for (Diagnostic finding : findings.sorted()) rules.weigh(finding).ifPresent(weighed::add);
    return weighed;
  }

  /** The checks of an article’s words; a new check is a line here. */
  private static List<Check> words(Submission submission) {
    List<Check> checks = new ArrayList<>();
    checks.add(new Terms(submission.glossary()));
    checks.add(new AbbreviationUse());
    checks.add(new Readability());
    checks.add(new Headings());
    checks.add(new Lines());
    checks.add(new Wording());
    checks.add(new Repetition());
    checks.add(new Enumerations());
    checks.add(new LabelEchoes());
    checks.add(new Links());
    checks.add(new EnglishMarks());
    checks.add(new ChineseMarks());
    checks.add(new ChineseNumbers());
    return checks;
  }

  private static void pairs(List<Sheet> sheets, Glossary glossary, Report report) {
    if (sheets.isEmpty()) return;
    Pairs pairs = new Pairs(glossary, report);
    for (Sheet other : sheets.subList(1, sheets.size())) pairs.check(sheets.get(0), other);
  }
}
