package leafpress.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.manuscript.Glossaries;
import leafpress.manuscript.Glossary;

/**
 * All that a manuscript is made of besides the raw text.
 *
 * @param language of the manuscript: {@code en} or {@code zh-Hans}
 * @param glossary terms with their wrong forms
 * @param phrases general words and phrases; {@link Phrases#standard} for those that are packed
 * @param decisions what a person decided, for this article and others
 * @param strict whether what could not be restored is an error
 * @param floor how sure a restoration must be, in percent, not to be left and marked
 */
public record Rules(
    String language,
    Glossary glossary,
    Phrases phrases,
    Decisions decisions,
    boolean strict,
    int floor) {
  /** What is less sure than this is left to a person, unless another floor is asked for. */
  public static final int FLOOR = 75;

  /** Rules with the usual floor. */
  public Rules(
      String language, Glossary glossary, Phrases phrases, Decisions decisions, boolean strict) {
    this(language, glossary, phrases, decisions, strict, FLOOR);
  }

  /** The same rules with another floor. */
  public Rules atLeast(int percent) {
    return new Rules(language, glossary, phrases, decisions, strict, percent);
  }

  /**
   * Reads rules from texts; an empty text is as good as none.
   *
   * @param names what to call glossary, phrases and decisions in a finding
   */
  public static Rules read(
      String language, List<String> texts, List<String> names, boolean strict, Findings findings) {
    Glossary glossary =
        texts.get(0).isEmpty()
            ? Glossary.EMPTY
            : Glossaries.read(texts.get(0), names.get(0), findings);
    Phrases phrases = Phrases.standard();
    if (!texts.get(1).isEmpty()) {
      phrases = phrases.plus(Phrases.read(texts.get(1), names.get(1), findings));
    }
    Decisions decisions =
        texts.get(2).isEmpty()
            ? Decisions.NONE
            : Decisions.read(texts.get(2), names.get(2), findings);
    contradictions(glossary, phrases, names.get(0), findings);
    return new Rules(language, glossary, phrases, decisions, strict);
  }

  /** Two rows with one Chinese form, where no sense in the phrases tells them apart. */
  private static void contradictions(
      Glossary glossary, Phrases phrases, String file, Findings findings) {
    Map<String, Glossary.Entry> seen = new HashMap<>();
    for (Glossary.Entry entry : glossary.entries()) {
      String han = entry.term().getOrDefault("zh-Hans", "");
      if (han.isEmpty()) continue;
      Glossary.Entry first = seen.putIfAbsent(han, entry);
      boolean told = phrases.senses().stream().anyMatch(s -> s.han().equals(han));
      if (first == null || told) continue;
      findings.add(
          CleanRule.CONTRADICTORY_TERMS,
          Span.of(file, entry.line()),
          "“"
              + han
              + "” is “"
              + entry.term().getOrDefault("en", "")
              + "” here and “"
              + first.term().getOrDefault("en", "")
              + "” in line "
              + first.line(),
          "delete one row, or tell them apart under senses in phrases.yml");
    }
  }

  /** Rules with the packed phrases and without decisions. */
  public static Rules of(String language, Glossary glossary) {
    return new Rules(language, glossary, Phrases.standard(), Decisions.NONE, false);
  }
}
