package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.language.Scripts;
import leafpress.manuscript.Glossary;

/**
 * A glossary row as cleaning reads it: the term, and its variants taken apart.
 *
 * @param han other Chinese forms, right or wrong
 * @param english other English forms that are right
 * @param wrong English forms that are wrong
 * @param pairs Chinese with the English that is written before it in the same variant
 */
record Forms(
    Glossary.Entry entry,
    String term,
    String chinese,
    List<String> han,
    List<String> english,
    List<String> wrong,
    List<Map.Entry<String, String>> pairs) {
  /** A remark at the end of a variant: places such as (R17, M3), or words after a semicolon. */
  private static final Pattern REMARK = Pattern.compile("\\s*\\((?:[A-Z][0-9]+(?:, )?)+.*\\)$");

  private static final Pattern PAIR = Pattern.compile("([A-Za-z][A-Za-z ()'’-]+) ([^A-Za-z]+)");

  static Optional<Forms> of(Glossary.Entry entry) {
    String english = entry.term().getOrDefault("en", "");
    String chinese = entry.term().getOrDefault("zh-Hans", "");
    if (english.isEmpty() || chinese.isEmpty()) return Optional.empty();
    Forms forms =
        new Forms(
            entry,
            english,
            chinese,
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (String variant : entry.variants()) forms.sort(variant);
    return Optional.of(forms);
  }

  private void sort(String variant) {
    boolean bad = variant.startsWith("!");
    String form = REMARK.matcher(variant.substring(bad ? 1 : 0).strip()).replaceFirst("");
    if (form.isEmpty()) return;
    Matcher pair = PAIR.matcher(form);
    if (!Scripts.hasHan(form)) {
      (bad ? wrong : english).add(form);
    } else if (!Scripts.hasLatin(form)) {
      han.add(form);
    } else if (!bad && pair.matches() && pair.group(2).indexOf('(') < 0) {
      pairs.add(Map.entry(pair.group(2).strip(), pair.group(1).strip()));
    }
  }

  /** The part in brackets of “cartilage cells (chondrocytes)”; empty where there is none. */
  String bracketed() {
    int open = term.indexOf(" (");
    return open > 0 && term.endsWith(")") ? term.substring(open + 2, term.length() - 1) : "";
  }

  /** The part before the brackets. */
  String main() {
    int open = term.indexOf(" (");
    return open > 0 ? term.substring(0, open) : term;
  }
}
