package leafpress.clean;

import java.util.List;
import java.util.Optional;

/** Finds what stood in brackets that now only repeat the term before them. */
final class Glosses {
  private final Scene scene;
  private String evidence = "";

  Glosses(Scene scene) {
    this.scene = scene;
  }

  String evidence() {
    return evidence;
  }

  /**
   * What the brackets after a restored term held.
   *
   * @param said the term as it is said, one or many
   */
  Optional<String> of(Meaning.Sense sense, String said) {
    String abbreviation = sense.abbreviation();
    if (!abbreviation.isEmpty()) {
      evidence = "abbreviation of " + sense.source();
      return Optional.of(English.abbreviation(abbreviation, said));
    }
    for (Forms row : scene.lexicon().rowsOf(sense.forms().get(0))) {
      if (!row.bracketed().isEmpty() || row.english().isEmpty()) continue;
      Optional<String> other = variant(row);
      if (other.isPresent()) return other;
    }
    return initials(said);
  }

  /** What brackets with a Chinese term held after its English: “adipose tissue (胖的)”. */
  Optional<String> after(String left, String han) {
    String before = left.stripTrailing();
    if (!before.endsWith("(")) return Optional.empty();
    before = before.substring(0, before.length() - 1).stripTrailing();
    for (Forms row : scene.lexicon().glossary()) {
      if (!saysIt(row, han)) continue;
      Optional<String> name = endsWith(before, row);
      if (name.isEmpty()) continue;
      if (!row.bracketed().isEmpty()) {
        evidence = "glossary row " + row.entry().line() + ", " + row.term();
        return Optional.of(row.bracketed());
      }
      String abbreviation = row.entry().abbreviation();
      if (!abbreviation.isEmpty()) {
        evidence = "abbreviation of glossary row " + row.entry().line();
        return Optional.of(English.abbreviation(abbreviation, name.get()));
      }
      List<String> others = row.english().stream().filter(e -> !Echo.same(e, name.get())).toList();
      if (!others.isEmpty()) return variant(row);
      if (!Echo.same(row.term(), name.get())) {
        evidence = "glossary row " + row.entry().line();
        return Optional.of(row.term());
      }
      return initials(name.get());
    }
    return Optional.empty();
  }

  private Optional<String> variant(Forms row) {
    if (row.english().size() != 1 || Echo.same(row.term(), row.english().get(0))) {
      return Optional.empty();
    }
    evidence = "other name in glossary row " + row.entry().line() + ", " + row.term();
    return Optional.of(row.english().get(0));
  }

  private static boolean saysIt(Forms row, String han) {
    String form = Lexicon.plain(han);
    return Lexicon.plain(row.chinese()).equals(form)
        || row.han().stream().anyMatch(h -> Lexicon.plain(h).equals(form));
  }

  private static Optional<String> endsWith(String before, Forms row) {
    String text = Words.small(before);
    for (String name : names(row)) {
      for (String form : List.of(name, English.plural(name), English.singular(name))) {
        if (text.endsWith(Words.small(form))) return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  private static List<String> names(Forms row) {
    List<String> names = new java.util.ArrayList<>(List.of(row.main()));
    names.addAll(row.english());
    return names;
  }

  /** The first letters of the term, if the article uses them. */
  private Optional<String> initials(String said) {
    StringBuilder letters = new StringBuilder();
    for (String word : said.split("[ -]+")) {
      if (!word.isEmpty() && Character.isLetter(word.charAt(0))) letters.append(word.charAt(0));
    }
    String short_ = letters.toString().toUpperCase(java.util.Locale.ROOT);
    int times = short_.length() < 2 ? 0 : scene.words().abbreviation(short_);
    if (times < 1) return Optional.empty();
    evidence = "first letters; the article writes “" + short_ + "” " + times + " times";
    return Optional.of(English.abbreviation(short_, said));
  }
}
