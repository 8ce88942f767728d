package leafpress.manuscript;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.language.LanguageTag;
import leafpress.language.Scripts;

/**
 * Judges runs in another language than the article's. Chinese in English is always left over. In
 * Chinese, names and acronyms (EPUB, Noto Sans SC) are common; left over are common words, which
 * have a word in small letters or stand in the glossary.
 */
final class Foreign {
  private final Set<String> forms;
  private final String language;
  private final List<String> names;
  private final Findings findings;

  /**
   * @param names that may stand in their own language
   */
  Foreign(Glossary glossary, String language, List<String> names, Findings findings) {
    this.language = language;
    this.names = names;
    this.forms = forms(glossary);
    this.findings = findings;
  }

  void judge(Run run, Span span) {
    if (run.language().equals(language)) return;
    String text = withoutNames(run.text());
    if (!LanguageTag.chinese(language)) {
      if (!Scripts.hasHan(text)) return;
      report(run, span, "Chinese", "an edition in " + language + " should have no Chinese");
    } else if (hasSmallWord(text) || inGlossary(text)) {
      report(run, span, "not Chinese", "translate it, or enter the abbreviation in the glossary");
    }
  }

  private String withoutNames(String run) {
    String text = run;
    for (String name : names) text = text.replace(name, " ");
    return text;
  }

  private void report(Run run, Span span, String what, String hint) {
    findings.add(ManuscriptRule.FOREIGN_RUN, span, "“" + shown(run.text()) + "” is " + what, hint);
  }

  private static String shown(String text) {
    if (text.codePointCount(0, text.length()) <= 40) return text;
    return text.substring(0, text.offsetByCodePoints(0, 39)) + "…";
  }

  private static boolean hasSmallWord(String run) {
    for (String word : run.split("[ '’-]")) {
      if (word.length() > 1 && word.codePoints().allMatch(Character::isLowerCase)) return true;
    }
    return false;
  }

  private boolean inGlossary(String run) {
    String small = run.toLowerCase(Locale.ROOT);
    return forms.stream().anyMatch(form -> has(small, form));
  }

  /** Whether a form stands in a run as whole words; a plural s may follow. */
  private static boolean has(String run, String form) {
    int at = run.indexOf(form);
    if (at < 0 || at > 0 && Characters.inLatinWord(run.codePointBefore(at))) return false;
    String rest = run.substring(at + form.length());
    return rest.isEmpty() || rest.equals("s") || !Characters.inLatinWord(rest.codePointAt(0));
  }

  /** Terms in other languages and abbreviations, in small letters. */
  private Set<String> forms(Glossary glossary) {
    Set<String> forms = new LinkedHashSet<>();
    for (Glossary.Entry entry : glossary.entries()) {
      entry
          .term()
          .forEach(
              (tag, term) -> {
                if (!tag.equals(language) && !term.isEmpty())
                  forms.add(term.toLowerCase(Locale.ROOT));
              });
      if (!entry.abbreviation().isEmpty()) {
        forms.add(entry.abbreviation().toLowerCase(Locale.ROOT));
      }
    }
    return forms;
  }
}
