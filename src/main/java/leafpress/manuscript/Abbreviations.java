package leafpress.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leafpress.language.LanguageTag;

/** The abbreviations of a glossary, as an article meets them: the first meeting counts. */
final class Abbreviations {
  private final Map<Integer, List<Glossary.Entry>> byFirst = new HashMap<>();
  private final Set<String> met = new HashSet<>();
  private final String language;
  private final boolean plurals;

  Abbreviations(Glossary glossary, String language) {
    this.language = language;
    this.plurals = !LanguageTag.chinese(language);
    for (Glossary.Entry entry : glossary.entries()) {
      if (entry.abbreviation().isEmpty()) continue;
      byFirst
          .computeIfAbsent(entry.abbreviation().codePointAt(0), c -> new ArrayList<>())
          .add(entry);
    }
    byFirst
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingInt((Glossary.Entry e) -> -e.abbreviation().length())));
  }

  /** The end of the abbreviation that begins here, its plural s included, or {@code at}. */
  int endAt(String text, int at) {
    return entryAt(text, at).map(entry -> end(text, at, entry)).orElse(at);
  }

  /**
   * The words that the abbreviation at {@code at} stands for in the article's language, if one is
   * there and the article has not met it before.
   */
  Optional<String> meet(String text, int at) {
    return entryAt(text, at)
        .filter(entry -> entry.term().containsKey(language))
        .filter(entry -> met.add(entry.abbreviation()))
        .map(entry -> entry.term().get(language));
  }

  private Optional<Glossary.Entry> entryAt(String text, int at) {
    List<Glossary.Entry> list = byFirst.get(text.codePointAt(at));
    if (list == null) return Optional.empty();
    if (at > 0 && Characters.inLatinWord(text.codePointBefore(at))) return Optional.empty();
    return list.stream().filter(entry -> end(text, at, entry) > at).findFirst();
  }

  private int end(String text, int at, Glossary.Entry entry) {
    String form = entry.abbreviation();
    if (!text.startsWith(form, at)) return at;
    int end = at + form.length();
    if (endsWord(text, end)) return end;
    boolean plural = plurals && text.charAt(end) == 's' && endsWord(text, end + 1);
    return plural ? end + 1 : at;
  }

  private static boolean endsWord(String text, int end) {
    return end == text.length() || !Characters.inLatinWord(text.codePointAt(end));
  }
}
