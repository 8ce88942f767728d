package leafpress.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.language.Vocabulary;
import leafpress.manuscript.Glossary;

/**
 * The forms in which the terms of a glossary stand in the text of one language. Where one form is
 * part of another, the longer one counts: “stem cell therapy” is no use of “stem cells”.
 */
final class TermForms {
  private final Map<String, Glossary.Entry> byForm = new LinkedHashMap<>();
  private final Pattern any;

  TermForms(Glossary glossary, String language) {
    for (Glossary.Entry entry : glossary.entries()) {
      String term = entry.term().getOrDefault(language, "");
      if (!term.isEmpty()) forms(term, entry).forEach(form -> byForm.putIfAbsent(key(form), entry));
    }
    // A Latin word begins and ends where the form does, but for the s of its plural.
    any = Vocabulary.pattern(byForm.keySet(), "(?<![\\p{L}\\p{N}-])", "s?(?![\\p{L}\\p{N}-])");
  }

  /** A use of a term: where it begins in a text. */
  record Use(int at, Glossary.Entry entry) {}

  List<Use> in(String text) {
    List<Use> uses = new ArrayList<>();
    Matcher found = any.matcher(text);
    while (found.find()) {
      Glossary.Entry entry = byForm.get(key(found.group()));
      if (entry != null) uses.add(new Use(found.start(), entry));
    }
    return uses;
  }

  /** A term such as {@code bone cells (osteoblasts)} stands for both of its names. */
  private static List<String> forms(String term, Glossary.Entry entry) {
    List<String> forms = new ArrayList<>();
    forms.add(term);
    for (String part : term.split("[()（）]")) if (part.strip().length() > 1) forms.add(part.strip());
    if (entry.abbreviation().length() > 1) forms.add(entry.abbreviation());
    for (String variant : entry.variants()) {
      boolean other = !variant.startsWith("!") && variant.indexOf('(') < 0;
      if (other && Vocabulary.latin(variant) == Vocabulary.latin(term)) forms.add(variant);
    }
    return forms;
  }

  /** The same for singular and plural. */
  private static String key(String form) {
    String small = form.toLowerCase(Locale.ROOT);
    return small.endsWith("s") && Vocabulary.latin(small)
        ? small.substring(0, small.length() - 1)
        : small;
  }
}
