package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.language.Scripts;

/** English words: those that stand twice, and forms that the glossary calls wrong. */
final class WordRepair {
  /** “The the” as well as “the the”; of single letters only the article, since A A may be blood. */
  private static final Pattern DOUBLED =
      Pattern.compile("\\b([A-Za-z]{2,}|[Aa](?= a\\b))((?: (?i:\\1)\\b)+)");

  /** Words that may well stand twice. */
  private static final Set<String> TWICE = Set.of("that", "had", "so", "very", "bye", "is", "do");

  private WordRepair() {}

  static List<Edit> edits(String text, Lexicon lexicon) {
    List<Edit> out = new ArrayList<>();
    for (Block block : Block.of(text)) {
      if (!doubled(text, block.start(), block.end())) continue;
      Matcher twice = DOUBLED.matcher(text).region(block.start(), block.end());
      while (twice.find()) {
        if (TWICE.contains(Words.small(twice.group(1))) || !sameWord(twice)) continue;
        Reason why = new Reason(Mend.DOUBLED_WORD, 95, "“" + twice.group() + "”");
        out.add(Edit.of(text, twice.start(2), twice.end(2), "", why));
      }
    }
    Words words = Words.of(text, Block.of(text));
    for (Forms row : lexicon.glossary()) number(text, row, words, out);
    wrongForms(text, lexicon.wrong(), out);
    out.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return out;
  }

  /** US and us are two words; “The the” is one, since a sentence begins with it. */
  private static boolean sameWord(Matcher twice) {
    String first = twice.group(1);
    for (String again : twice.group(2).strip().split(" ")) {
      boolean begins = again.equals(Words.small(first)) && first.equals(English.capital(again));
      if (!again.equals(first) && !begins) return false;
    }
    return true;
  }

  /** Whether a word may stand twice: a space with the same word on both sides. */
  private static boolean doubled(String text, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != ' ') {
        if (!Scripts.isLatin(c)) start = i + 1;
        continue;
      }
      int length = i - start;
      if (length > 0 && text.regionMatches(true, i + 1, text, start, length)) return true;
      start = i + 1;
    }
    return false;
  }

  private static void wrongForms(String text, Trie<Lexicon.Wrong> forms, List<Edit> out) {
    int front = Block.isManuscript(text) ? text.indexOf("\n---\n", 3) : 0;
    boolean inWord = false;
    for (int i = front; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = i;
      if (!inWord && c != ' ') {
        forms.from(text, at, (end, wrong) -> wrongForm(text, at, wrong, out));
      }
      inWord = Character.isLetterOrDigit(c);
    }
  }

  private static void wrongForm(String text, int at, Lexicon.Wrong wrong, List<Edit> out) {
    String form = wrong.form();
    if (!text.startsWith(form, at)) return; // the trie reads over spaces
    int end = at + form.length();
    String right = right(wrong.row(), form);
    boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    if (!whole || text.startsWith(right, at)) return;
    String why = "glossary row " + wrong.row().entry().line() + " calls it wrong";
    out.add(Edit.of(text, at, end, right, Reason.sure(Mend.WRONG_FORM, why)));
  }

  /** “stem cells (MSC)” is “stem cells (MSCs)” where the article writes MSCs. */
  private static void number(String text, Forms row, Words words, List<Edit> out) {
    String one = row.entry().abbreviation();
    if (one.isEmpty() || !English.isPlural(row.term()) || words.exactly(one + "s") == 0) return;
    String gloss = " (" + one + ")";
    for (int at = text.indexOf(gloss); at >= 0; at = text.indexOf(gloss, at + 1)) {
      String before = text.substring(Math.max(0, at - row.term().length()), at);
      if (!before.equalsIgnoreCase(row.term())) continue;
      int end = at + gloss.length() - 1;
      Reason why = Reason.sure(Mend.WRONG_FORM, "the article writes “" + one + "s”");
      out.add(Edit.of(text, end, end, "s", why));
    }
  }

  private static String right(Forms row, String wrong) {
    String abbreviation = row.entry().abbreviation();
    if (wrong.equalsIgnoreCase(abbreviation + "s")) return abbreviation + "s";
    if (wrong.equalsIgnoreCase(abbreviation)) return abbreviation;
    boolean capital = Character.isUpperCase(wrong.charAt(0));
    return capital ? English.capital(row.term()) : row.term();
  }
}
