package leafpress.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import leafpress.language.LanguageTag;
import leafpress.language.Scripts;

/**
 * Names that stay in their own language: those of the phrases, those that a person decided to keep,
 * and those that the front matter of a manuscript lists.
 *
 * @param all the longest first
 */
record ProperNames(List<String> all) {
  static final ProperNames NONE = new ProperNames(List.of());
  private static final String FIELD = "\nnames: [";

  /** The names that stand in a text and are foreign to its language. */
  static ProperNames in(String text, String language, Collection<String> candidates) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : candidates)
      if (foreign(name, language) && text.contains(name)) names.add(name);
    for (String name : listed(text)) if (foreign(name, language)) names.add(name);
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparing(String::length).reversed());
    return new ProperNames(List.copyOf(sorted));
  }

  private static boolean foreign(String name, String language) {
    return LanguageTag.chinese(language) ? Scripts.hasLatin(name) : Scripts.hasHan(name);
  }

  /** The names in the front matter. */
  private static List<String> listed(String text) {
    if (!Block.isManuscript(text)) return List.of();
    int front = text.indexOf("\n---\n", 3);
    int at = text.indexOf(FIELD);
    int close = at < 0 ? -1 : text.indexOf("]\n", at);
    if (at < 0 || at > front || close < 0 || close > front) return List.of();
    List<String> names = new ArrayList<>();
    for (String name : text.substring(at + FIELD.length(), close).split(",")) {
      String plain = name.strip().replace("\"", "");
      if (!plain.isEmpty()) names.add(plain);
    }
    return names;
  }

  /** The line of the front matter that lists them; nothing where there are none. */
  String field() {
    if (all.isEmpty()) return "";
    List<String> quoted = all.stream().map(n -> "\"" + n.replace("\"", "") + "\"").toList();
    return "names: [" + String.join(", ", quoted) + "]\n";
  }

  /** Where names stand between two places, in order. */
  List<Spans.Stretch> between(String text, int from, int to) {
    List<Spans.Stretch> out = new ArrayList<>();
    int at = all.isEmpty() ? to : from;
    while (at < to) {
      int end =
          text.charAt(at) == Spans.OPEN ? text.indexOf(Spans.CLOSE, at) + 1 : end(text, at, to);
      if (text.charAt(at) != Spans.OPEN && end > at) out.add(new Spans.Stretch(at, end));
      at = Math.max(end, at + 1);
    }
    return out;
  }

  private int end(String text, int at, int to) {
    for (String name : all) {
      if (text.startsWith(name, at) && at + name.length() <= to) return at + name.length();
    }
    return at;
  }
}
