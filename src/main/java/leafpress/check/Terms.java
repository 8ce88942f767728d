package leafpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.manuscript.Glossary;

/** Holds the words of an article against the glossary. */
final class Terms implements Check {
  /** A note of where the form was met, such as {@code (R26)} or {@code (R1, R3)}. */
  private static final Pattern PLACE = Pattern.compile("\\s*\\(\\p{Lu}\\d+(?:, ?\\p{Lu}\\d+)*\\)$");

  private final Glossary glossary;

  Terms(Glossary glossary) {
    this.glossary = glossary;
  }

  /** A form of a term that is not the term. */
  private record Form(String form, boolean wrong, Glossary.Entry entry, Pattern pattern) {}

  @Override
  public void check(Sheet sheet, Report report) {
    for (Form form : forms(sheet)) {
      for (Passage passage : sheet.passages()) look(form, passage, report);
    }
    for (Glossary.Entry entry : glossary.entries()) {
      if (!entry.abbreviation().isEmpty()) cases(entry.abbreviation(), sheet, report);
    }
  }

  private List<Form> forms(Sheet sheet) {
    List<Form> forms = new ArrayList<>();
    for (Glossary.Entry entry : glossary.entries()) {
      for (String variant : entry.variants()) {
        boolean wrong = variant.startsWith("!");
        String form = PLACE.matcher(wrong ? variant.substring(1) : variant).replaceFirst("");
        if (form.isBlank() || !wrong && !isAnother(form, entry, sheet)) continue;
        forms.add(new Form(form, wrong, entry, pattern(form, wrong)));
      }
    }
    return forms;
  }

  /** Not a plural or a part of the term itself, which is no variant for a reader. */
  private static boolean isAnother(String form, Glossary.Entry entry, Sheet sheet) {
    String id = sheet.typescript().article().id();
    if (!entry.articles().isEmpty() && !entry.articles().contains(id)) return false;
    return entry.term().values().stream().noneMatch(term -> isSame(form, term));
  }

  /** One a part of the other, or two forms of one word: {@code remyelinate}, remyelination. */
  private static boolean isSame(String form, String term) {
    int letters = Math.min(6, Math.min(form.length(), term.length()));
    boolean word = form.charAt(0) < 0x2E80 && letters > 4 && !form.contains(" ");
    return form.contains(term)
        || term.contains(form)
        || word && form.regionMatches(true, 0, term, 0, letters);
  }

  private static Pattern pattern(String form, boolean wrong) {
    boolean capitals = form.chars().filter(Character::isUpperCase).count() > 1;
    String start =
        Character.isLetterOrDigit(form.charAt(0)) && form.charAt(0) < 0x2E80 ? "\\b" : "";
    String end = form.charAt(form.length() - 1) < 0x80 && isWord(form) ? "\\b" : "";
    return Pattern.compile(
        start + Pattern.quote(form) + end,
        wrong && capitals ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static boolean isWord(String form) {
    return Character.isLetterOrDigit(form.charAt(form.length() - 1));
  }

  private static void look(Form form, Passage passage, Report report) {
    Matcher matcher = form.pattern.matcher(passage.text());
    while (matcher.find()) {
      if (passage.quotes(matcher)) continue;
      String term = right(form.entry, passage);
      if (form.wrong) {
        report.add(
            CheckRule.WRONG_TERM,
            passage,
            matcher.start(),
            "“" + matcher.group() + "” is wrong; the glossary has “" + term + "”",
            form.entry.note().isEmpty() ? "" : form.entry.note());
      } else if (!inBrackets(passage.text(), matcher)) {
        report.add(
            CheckRule.TERM_VARIANT,
            passage,
            matcher.start(),
            "“" + matcher.group() + "” is “" + term + "” in the glossary",
            "one word for one thing helps readers and translators");
      }
    }
  }

  /** A plainer word given beside the term: {@code adipose tissue (fat)}. */
  private static boolean inBrackets(String text, Matcher match) {
    return match.start() > 0
        && "(（".indexOf(text.charAt(match.start() - 1)) >= 0
        && match.end() < text.length()
        && ")）".indexOf(text.charAt(match.end())) >= 0;
  }

  private static String right(Glossary.Entry entry, Passage passage) {
    String own = entry.term().get(passage.typescript().language());
    return own != null ? own : entry.term().values().iterator().next();
  }

  private static void cases(String abbreviation, Sheet sheet, Report report) {
    Pattern pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(abbreviation) + "(s?)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    if (abbreviation.length() < 3) return; // “ms” and “MS” are two words
    for (Passage passage : sheet.passages()) {
      Matcher matcher = pattern.matcher(passage.text());
      while (matcher.find()) {
        String found = matcher.group();
        if (found.startsWith(abbreviation) && !found.endsWith("S")) continue;
        if (found.equals(abbreviation) || passage.quotes(matcher)) continue;
        report.add(
            CheckRule.ABBREVIATION_CASE,
            passage,
            matcher.start(),
            "“" + found + "” is written “" + abbreviation + "” in the glossary",
            "write it in one way");
      }
    }
  }
}
