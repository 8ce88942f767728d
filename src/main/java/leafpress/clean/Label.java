package leafpress.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The term before the colon or dash of an item.
 *
 * @param end after the term
 * @param text where what is said of it begins
 */
record Label(int end, int text) {
  /** A label of more words is a clause. */
  private static final int LONGEST = 7;

  private static final Pattern COLON = Pattern.compile("\\s*[:：]\\s*(?=\\S)");
  private static final Pattern DASH = Pattern.compile("\\s+[–—-]\\s+(?=\\S)");

  private static final Pattern CLAUSE = Pattern.compile("[.!?;,。！？；，*\"]|[0-9]$");

  static Optional<Label> of(String item) {
    return at(COLON, item, LONGEST).or(() -> at(DASH, item, 4));
  }

  private static Optional<Label> at(Pattern between, String item, int longest) {
    Matcher found = between.matcher(item);
    if (!found.find() || found.start() == 0) return Optional.empty();
    String term = item.substring(0, found.start());
    if (Outline.words(term) > longest || Outline.words(term) == 0) return Optional.empty();
    if (CLAUSE.matcher(term).find()) return Optional.empty();
    if (item.startsWith("//", found.end())) return Optional.empty();
    return Optional.of(new Label(found.start(), found.end()));
  }
}
