package leafpress.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leafpress.manuscript.Glossary;

/** What the glossary and the phrase rules know, by Chinese form. */
final class Lexicon {
  /** A form that a row of the glossary calls wrong. */
  record Wrong(String form, Forms row) {}

  private final Trie<Meaning> words = new Trie<>();
  private final Trie<Wrong> wrong = new Trie<>();
  private final Map<Character, List<Production>> byFirst = new HashMap<>();
  private final Map<Character, List<Production>> byKind = new HashMap<>();
  private final List<Forms> glossary = new ArrayList<>();
  private final Map<String, List<Forms>> byEnglish = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> counted = new HashSet<>();
  private final Phrases phrases;
  private Optional<Map<String, String>> knownEnglish = Optional.empty();
  private Optional<Memory> fromChinese = Optional.empty();
  private Optional<Memory> fromEnglish = Optional.empty();

  Lexicon(Glossary terms, Phrases phrases) {
    this.phrases = phrases;
    for (Phrases.Word word : phrases.words()) {
      if (word.kind() == 'V' || word.kind() == 'v') verbs.add(firstWord(word.forms().get(0)));
    }
    for (Phrases.Word word : phrases.words()) {
      if (word.kind() == 'n' && word.forms().size() == 2) counted.add(word.forms().get(0));
    }
    for (Glossary.Entry entry : terms.entries()) Forms.of(entry).ifPresent(glossary::add);
    Map<String, Meaning> all = new LinkedHashMap<>();
    for (Phrases.Word word : phrases.words()) add(all, meaning(word));
    for (Meaning meaning : terms()) all.put(meaning.kind() + plain(meaning.han()), meaning);
    for (Meaning meaning : senses()) {
      String form = meaning.kind() + plain(meaning.han());
      boolean packed = meaning.senses().get(0).source().startsWith("phrases:");
      boolean known = all.containsKey(form) && all.get(form).senses().get(0).term();
      if (!packed || !known) all.put(form, meaning);
    }
    for (Meaning meaning : all.values()) words.put(plain(meaning.han()), meaning);
    for (Phrases.Pattern pattern : phrases.patterns()) {
      Production rule = Production.of(pattern);
      Map<Character, List<Production>> home = rule.place(0) ? byKind : byFirst;
      char key = rule.place(0) ? rule.kindAt(0) : rule.elements().get(0).charAt(0);
      home.computeIfAbsent(key, k -> new ArrayList<>()).add(rule);
    }
    for (Forms forms : glossary) {
      english(forms.term(), forms);
      english(forms.main(), forms);
      for (String other : forms.english()) english(other, forms);
      for (String form : forms.wrong()) wrong.put(form.replace(" ", ""), new Wrong(form, forms));
    }
  }

  private void english(String form, Forms forms) {
    byEnglish
        .computeIfAbsent(English.singular(Words.small(form)), f -> new ArrayList<>())
        .add(forms);
  }

  private static void add(Map<String, Meaning> all, Meaning meaning) {
    all.putIfAbsent(meaning.kind() + plain(meaning.han()), meaning);
  }

  private static String firstWord(String text) {
    return text.split(" ")[0];
  }

  /** Wide punctuation and its like in ASCII are one; spaces do not count. */
  static String plain(String han) {
    return narrow(han).replace(" ", "");
  }

  static String narrow(String han) {
    return han.replace('，', ',')
        .replace('（', '(')
        .replace('）', ')')
        .replace('；', ';')
        .replace('：', ':');
  }

  private static Meaning meaning(Phrases.Word word) {
    Meaning.Sense sense =
        new Meaning.Sense(word.forms(), false, "", List.of(), false, word.source());
    return new Meaning(word.kind(), word.han(), List.of(sense));
  }

  /** Meanings of glossary terms; two rows with one Chinese form are two senses of it. */
  private List<Meaning> terms() {
    Map<String, List<Meaning.Sense>> senses = new LinkedHashMap<>();
    for (Forms forms : glossary) {
      sense(senses, forms.chinese(), forms, forms.term(), false);
      for (Map.Entry<String, String> pair : forms.pairs()) {
        sense(senses, pair.getKey(), forms, pair.getValue(), false);
      }
    }
    for (Forms forms : glossary) {
      for (String other : forms.han()) {
        if (composed(other, forms) || senses.containsKey(plain(other)) && !same(other, forms))
          continue;
        sense(senses, other, forms, forms.term(), false);
        for (String english : forms.english()) {
          if (English.singular(english).length() > 3) sense(senses, other, forms, english, true);
        }
      }
    }
    List<Meaning> out = new ArrayList<>();
    senses.forEach((han, list) -> out.add(new Meaning('n', han, List.copyOf(list))));
    return out;
  }

  private static boolean same(String other, Forms forms) {
    return plain(other).equals(plain(forms.chinese()));
  }

  private static void sense(
      Map<String, List<Meaning.Sense>> senses,
      String han,
      Forms forms,
      String english,
      boolean byHeading) {
    List<Meaning.Sense> list = senses.computeIfAbsent(plain(han), h -> new ArrayList<>());
    if (list.stream().anyMatch(s -> s.forms().get(0).equals(english))) return;
    String row = "glossary row " + forms.entry().line() + ", " + forms.term();
    boolean own = english.equals(forms.term());
    String abbreviation = own ? forms.entry().abbreviation() : "";
    list.add(new Meaning.Sense(List.of(english), true, abbreviation, List.of(), byHeading, row));
  }

  /** Whether a variant is a verb with the term, such as 减少炎症 of 炎症, or repeats it in brackets. */
  private boolean composed(String variant, Forms forms) {
    String form = plain(variant);
    String term = plain(forms.chinese());
    if (form.equals(term)) return true;
    if (form.contains("(") && !forms.term().contains("(")) return true;
    int at = form.indexOf(term);
    if (at < 0) return false;
    String rest = form.substring(0, at);
    return phrases.words().stream()
        .anyMatch(w -> (w.kind() == 'V' || w.kind() == 'v') && w.han().equals(rest));
  }

  private List<Meaning> senses() {
    Map<String, List<Meaning.Sense>> all = new LinkedHashMap<>();
    for (Phrases.Sense sense : phrases.senses()) {
      List<Meaning.Sense> list = all.computeIfAbsent(sense.han(), h -> new ArrayList<>());
      List<String> forms = List.of(sense.english().split(" *\\| *"));
      String abbreviation = "";
      boolean term = false;
      for (Forms row : glossary) {
        if (!row.term().equals(sense.english())) continue;
        abbreviation = row.entry().abbreviation();
        term = true;
      }
      list.add(new Meaning.Sense(forms, term, abbreviation, sense.near(), false, sense.source()));
    }
    List<Meaning> out = new ArrayList<>();
    all.forEach((han, list) -> out.add(new Meaning('n', han, List.copyOf(list))));
    return out;
  }

  Trie<Meaning> words() {
    return words;
  }

  Trie<Wrong> wrong() {
    return wrong;
  }

  List<Production> literalFirst(char c) {
    return byFirst.getOrDefault(c, List.of());
  }

  List<Production> placeFirst(char kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  List<Forms> glossary() {
    return glossary;
  }

  /** Rows whose English, in one form or another, is this phrase. */
  List<Forms> rowsOf(String english) {
    return byEnglish.getOrDefault(English.singular(Words.small(english)), List.of());
  }

  boolean isVerb(String word) {
    return verbs.contains(word);
  }

  /** Whether the phrases have it as a noun of one and many. */
  boolean counts(String noun) {
    return counted.contains(noun);
  }

  /** Whether there is only one of it, such as the immune system. */
  boolean definite(String noun) {
    return phrases.definite().contains(English.lastWord(noun));
  }

  /** Chinese by English forms in small letters. */
  Map<String, String> knownEnglish() {
    if (knownEnglish.isEmpty()) knownEnglish = Optional.of(ChineseRestorer.known(this));
    return knownEnglish.get();
  }

  /** What is nearly a Chinese span; made when the first is not known. */
  Memory fromChinese() {
    if (fromChinese.isEmpty()) fromChinese = Optional.of(Memory.ofChinese(phrases));
    return fromChinese.get();
  }

  /** What is nearly an English span. */
  Memory fromEnglish() {
    if (fromEnglish.isEmpty()) fromEnglish = Optional.of(Memory.ofEnglish(phrases));
    return fromEnglish.get();
  }

  Phrases phrases() {
    return phrases;
  }
}
