package leafpress.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Span;
import leafpress.manuscript.Glossary;

/** Looks in a translated block for the glossary’s translation of each term of its source. */
final class PairTerms {
  private final List<Term> terms = new ArrayList<>();
  private final String language;

  /** A term with its forms in the other language. */
  private record Term(String source, Pattern pattern, String other, List<String> forms) {}

  PairTerms(Glossary glossary, String source, String language) {
    this.language = language;
    for (Glossary.Entry entry : glossary.entries()) {
      Optional<String> ours = Optional.ofNullable(entry.term().get(source));
      Optional<String> theirs = Optional.ofNullable(entry.term().get(language));
      if (ours.filter(t -> !t.isBlank()).isEmpty()) continue;
      if (theirs.filter(t -> !t.isBlank()).isEmpty()) continue;
      List<String> forms = new ArrayList<>(List.of(theirs.get()));
      if (!entry.abbreviation().isEmpty()) forms.add(entry.abbreviation());
      entry.variants().stream().filter(v -> !v.startsWith("!")).forEach(forms::add);
      terms.add(new Term(ours.get(), pattern(ours.get()), theirs.get(), forms));
    }
    // A longer term is not also the shorter one that is a part of it.
    terms.sort(Comparator.comparing((Term t) -> -t.source.length()).thenComparing(Term::source));
  }

  private static Pattern pattern(String term) {
    boolean latin = term.codePoints().allMatch(c -> c < 0x2E80);
    String words = Pattern.quote(term);
    return Pattern.compile(
        latin ? "(?<![\\p{L}\\p{N}])" + words + "(s|es)?(?![\\p{L}\\p{N}])" : words,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  void check(String ours, Span there, String theirs, Span here, Report report) {
    StringBuilder left = new StringBuilder(ours);
    for (Term term : terms) {
      Matcher matcher = term.pattern.matcher(left);
      if (!matcher.find()) continue;
      do {
        for (int i = matcher.start(); i < matcher.end(); i++) left.setCharAt(i, '\uFFFC');
      } while (matcher.find());
      if (term.forms.stream().anyMatch(theirs::contains)) continue;
      report.add(
          CheckRule.UNTRANSLATED_TERM,
          language,
          here,
          "“"
              + term.other
              + "” is not here, but line "
              + there.line()
              + " of "
              + there.file()
              + " has “"
              + term.source
              + "”",
          "one word for one thing: use the glossary’s term, or add the form that stands here");
    }
  }
}
