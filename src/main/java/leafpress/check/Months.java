package leafpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The months that a text names in English, as numbers: Chinese writes {@code April 7} as {@code
 * 4月7日}.
 *
 * @param dated with a day or a year, so that the other language must have them
 * @param bare alone, or perhaps another word: the other language may have them
 */
record Months(Set<String> dated, Set<String> bare) {
  private static final List<String> SHORT =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** Only with a capital: “may” and “march” are verbs. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\b(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)(?![A-Za-z])");

  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
  private static final Pattern DAY_BEFORE =
      Pattern.compile("(?<![\\d.,])" + DAY + "\\s+(?:of\\s+)?$");
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:\\s+" + DAY + "(?![\\dA-Za-z%]|[.,]\\d)|,?\\s+(?:of\\s+)?(?:19|20)\\d\\d\\b)");

  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?:\\b(?:in|of|by|since|until|till|from|to|and|or|during|before|after|between|through|every"
              + "|early|mid|late|last|next)[\\s-]+|[–-]\\s?)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCE_START =
      Pattern.compile("(?:^|[\\n.!?:][”’\")]*\\s*)[“‘\"(]*$");
  private static final Pattern LOWER = Pattern.compile("^\\s+[a-z]");

  /** As many characters as a day or a preposition before a name may have. */
  private static final int BEFORE = 24;

  static Months of(String text) {
    Months months = new Months(new HashSet<>(), new HashSet<>());
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      String before = text.substring(Math.max(0, name.start() - BEFORE), name.start());
      months.add(name.group(), before, text.substring(name.end()));
    }
    return months;
  }

  private void add(String name, String before, String rest) {
    String number = Integer.toString(SHORT.indexOf(name.substring(0, 3)) + 1);
    boolean verb = name.equals("May") || name.equals("March");
    Matcher after = AFTER.matcher(rest);
    boolean follows = after.find();
    // “May 7 people share a room?” asks; “on May 7 people came” tells a day.
    boolean asks =
        verb
            && follows
            && SENTENCE_START.matcher(before).find()
            && LOWER.matcher(rest.substring(after.end())).find();
    if (DAY_BEFORE.matcher(before).find() || follows && !asks) dated.add(number);
    else if (!verb && !name.endsWith(".") || asks || PREPOSITION.matcher(before).find()) {
      bare.add(number);
    }
  }
}
