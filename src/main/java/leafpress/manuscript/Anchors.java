package leafpress.manuscript;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import leafpress.language.Scripts;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * What can be linked to in an article: its headings, named figures and tables, and the editor's
 * notes. Gives headings their ids and levels. A heading in Chinese is {@code section-N}, by its
 * number: the ids of a translation must not depend on its words.
 */
final class Anchors {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();
  private final Set<String> notes = new HashSet<>();
  private int count;

  /** The article's title is the only heading of level 1. */
  private int lastLevel = 1;

  /** The id of a heading: its name, if the author gave it one, else one of its words. */
  String id(String heading, String name) {
    count++;
    if (!name.isEmpty()) return name;
    boolean han = Scripts.hasHan(heading);
    String slug = han ? "" : slug(heading);
    if (slug.isEmpty()) slug = "section-" + count;
    // An id that begins with a digit is no XML name; fn- and fnref- belong to footnotes.
    if (Character.isDigit(slug.charAt(0)) || slug.matches("fn(ref)?-.*")) slug = "section-" + slug;
    String id = slug;
    while (!taken.add(id)) id = slug + "-" + next.merge(slug, 2, (n, two) -> n + 1);
    return id;
  }

  /** Whether the name is still free; then it is taken. */
  boolean take(String name) {
    return taken.add(name);
  }

  /** The heading's level: 2 for one that is too high, one below the last for one too low. */
  int level(Reading reading, Heading heading) {
    int level = heading.getLevel();
    if (level == 1) {
      reading.report(
          ManuscriptRule.TITLE_IN_BODY,
          heading,
          "a heading of level 1 is the article’s title and cannot stand in its text",
          "write ## for a heading; the title belongs into the front matter");
    } else if (level > lastLevel + 1) {
      reading.report(
          ManuscriptRule.SKIPPED_HEADING_LEVEL,
          heading,
          "the heading is of level " + level + ", but the one before it of level " + lastLevel,
          "write " + "#".repeat(lastLevel + 1));
    }
    lastLevel = Math.max(2, Math.min(level, lastLevel + 1));
    return lastLevel;
  }

  /** Reports a second editor's note with one id. */
  void note(Reading reading, Node quote, String id) {
    if (id.isEmpty() || notes.add(id)) return;
    reading.report(
        ManuscriptRule.DUPLICATE_NOTE,
        quote,
        "there is an editor’s note " + id + " already",
        "give each note a number of its own");
  }

  /** Lower-case ASCII letters, digits and single hyphens. */
  static String slug(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') slug.append(c);
      else if (isGap(c) && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || "-–—/_.".indexOf(c) >= 0;
  }
}
