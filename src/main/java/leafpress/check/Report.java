package leafpress.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Severity;
import leafpress.diagnostic.Span;

/** Takes what the checks find, with the severity that the rules in force give it. */
final class Report {
  private final RuleSet rules;
  private final Findings findings;

  Report(RuleSet rules, Findings findings) {
    this.rules = rules;
    this.findings = findings;
  }

  void add(CheckRule rule, String language, Span span, String message, String hint) {
    Optional<Severity> severity = rules.get(rule).severityIn(language);
    if (severity.isEmpty()) return;
    findings.add(new Diagnostic(new Weighed(rule, severity.get()), span, message, hint));
  }

  /** A finding in a passage, at one of its characters. */
  void add(CheckRule rule, Passage passage, int index, String message, String hint) {
    add(rule, passage.typescript().language(), passage.at(index), message, hint);
  }

  OptionalDouble number(CheckRule rule, String language) {
    return rules.get(rule).numberIn(language);
  }

  /** The bound of a rule, or one that nothing passes. */
  double most(CheckRule rule, String language) {
    return number(rule, language).orElse(Double.MAX_VALUE);
  }

  List<String> words(CheckRule rule, String language) {
    return rules.get(rule).wordsIn(language);
  }

  boolean holdsFor(CheckRule rule, String kindOfEdition) {
    return rules.get(rule).holdsFor(kindOfEdition);
  }

  /** A bound as people write it: {@code 25}, {@code 4.5}. */
  static String shown(double number) {
    return number == Math.rint(number)
        ? Long.toString((long) number)
        : Double.toString(Math.round(number * 10) / 10.0);
  }

  /** A text, shortened in the middle of nothing: 40 characters at most. */
  static String brief(String text) {
    String line = text.strip();
    if (line.codePointCount(0, line.length()) <= 40) return line;
    return line.substring(0, line.offsetByCodePoints(0, 39)) + "…";
  }
}
