package leafpress.clean;

import leafpress.manuscript.Glossary;

/**
 * All that a manuscript is made of besides the raw text.
 *
 * @param language of the manuscript: {@code en} or {@code zh-Hans}
 * @param glossary terms with their wrong forms
 * @param phrases general words and phrases; {@link Phrases#standard} for those that are packed
 * @param decisions what a person decided, for this article and others
 * @param strict whether what could not be restored is an error
 */
public record Rules(
    String language, Glossary glossary, Phrases phrases, Decisions decisions, boolean strict) {

  /** Rules with the packed phrases and without decisions. */
  public static Rules of(String language, Glossary glossary) {
    return new Rules(language, glossary, Phrases.standard(), Decisions.NONE, false);
  }
}
