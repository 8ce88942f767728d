package leafpress.check;

import java.util.List;
import java.util.stream.Stream;
import leafpress.language.LanguageTag;

/**
 * Tells whether a text speaks of risks of its own accord, without a heading or lead-in that says
 * so: it has two signals at least, of which one is a word of risk. What promises something besides
 * weighs for itself, and a question names no risk.
 */
final class BareRisks {
  /** One word of risk may stand anywhere; two different signals are a statement. */
  private static final int SIGNALS = 2;

  private final boolean han;
  private final Phrases risk;
  private final List<Phrases> weighing;
  private final List<Phrases> named;

  private BareRisks(boolean han, Phrases risk, List<Phrases> weighing, List<Phrases> named) {
    this.han = han;
    this.risk = risk;
    this.weighing = weighing;
    this.named = named;
  }

  /** With the words of the rules in force, and the risks that a publisher knows of. */
  static BareRisks of(Report report, String language) {
    Stream<CheckRule> weighing =
        Stream.of(
            CheckRule.RISKS_LEFT_OUT, CheckRule.BENEFITS_WITHOUT_RISKS, CheckRule.UNANSWERED_CLAIM);
    return new BareRisks(
        LanguageTag.chinese(language),
        Phrases.of(report.words(CheckRule.LATE_RISKS, language)),
        weighing.map(rule -> Phrases.of(report.words(rule, language))).toList(),
        Knowledge.duties(CheckRule.MISSING_RISK, language, report).stream()
            .map(Knowledge.Duty::named)
            .toList());
  }

  boolean in(String text) {
    if (weighing.stream().anyMatch(words -> words.in(text))) return false;
    StringBuilder said = new StringBuilder();
    for (Sentences.Sentence sentence : Sentences.of(text, 0, han)) {
      if (!sentence.asks()) said.append(sentence.text()).append('\n');
    }
    String statements = said.toString();
    long words = risk.kindsIn(statements);
    long risks = named.stream().filter(one -> one.in(statements)).count();
    return words > 0 && words + risks >= SIGNALS;
  }
}
