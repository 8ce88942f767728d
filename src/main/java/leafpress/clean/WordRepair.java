package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English words: those that stand twice, and forms that the glossary calls wrong. */
final class WordRepair {
  private static final Pattern DOUBLED = Pattern.compile("\\b([A-Za-z]{2,})((?: \\1\\b)+)");

  /** Words that may well stand twice. */
  private static final Set<String> TWICE = Set.of("that", "had", "so", "very", "bye", "is", "do");

  private WordRepair() {}

  static List<Edit> edits(String text, Lexicon lexicon) {
    List<Edit> out = new ArrayList<>();
    for (Block block : Block.of(text)) {
      Matcher twice = DOUBLED.matcher(text).region(block.start(), block.end());
      while (twice.find()) {
        if (TWICE.contains(Words.small(twice.group(1)))) continue;
        Reason why = new Reason(Mend.DOUBLED_WORD, 95, "“" + twice.group() + "”");
        out.add(Edit.of(text, twice.start(2), twice.end(2), "", why));
      }
    }
    Words words = Words.of(text, Block.of(text));
    for (Forms row : lexicon.glossary()) {
      number(text, row, words, out);
      for (String wrong : row.wrong()) wrongForm(text, row, wrong, out);
    }
    out.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return out;
  }

  private static void wrongForm(String text, Forms row, String wrong, List<Edit> out) {
    String right = right(row, wrong);
    int front = Block.isManuscript(text) ? text.indexOf("\n---\n", 3) : 0;
    for (int at = text.indexOf(wrong, front); at >= 0; at = text.indexOf(wrong, at + 1)) {
      int end = at + wrong.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      if (!whole || text.startsWith(right, at)) continue;
      String why = "glossary row " + row.entry().line() + " calls it wrong";
      out.add(Edit.of(text, at, end, right, Reason.sure(Mend.WRONG_FORM, why)));
    }
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
