package leafpress.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leafpress.diagnostic.Findings;

/**
 * General words and phrases with which foreign spans are restored, beside the terms of a glossary.
 *
 * @param words by kind of word, each form with what may stand for it
 * @param patterns phrases with places for other phrases
 * @param senses Chinese forms that may mean several things
 * @param definite last words of nouns that take “the”: system, body
 * @param names Chinese names that stay
 * @param proper English words that keep their capital
 * @param boilerplate lines that are no part of an article
 */
public record Phrases(
    List<Word> words,
    List<Pattern> patterns,
    List<Sense> senses,
    Set<String> definite,
    Set<String> names,
    Set<String> proper,
    List<String> boilerplate) {
  static final Phrases NONE =
      new Phrases(List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of(), List.of());

  /**
   * A word.
   *
   * @param kind n, V, a, d
   * @param forms of an English noun: one, many; of a verb: to, -s, -ed, -ing
   * @param source where it was written, for the evidence
   */
  record Word(char kind, String han, List<String> forms, String source) {}

  /**
   * A phrase with places.
   *
   * @param kind of what comes of it: n, v, s, d
   * @param han with places such as {@code {n}}
   * @param english with numbers for the places, such as {@code {1}}
   */
  record Pattern(char kind, String han, String english, String source) {}

  /**
   * One meaning of a form.
   *
   * @param near words near which it has this meaning; without any, the one that stands for itself
   */
  record Sense(String han, String english, List<String> near, String source) {}

  private static final class Packed {
    private static final Phrases STANDARD = load();

    private static Phrases load() {
      Findings findings = new Findings();
      try (InputStream in = Phrases.class.getResourceAsStream("phrases.yml")) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        Phrases phrases = read(text, "phrases", findings);
        if (!findings.isEmpty()) throw new IllegalStateException(findings.sorted().toString());
        return phrases;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The phrases that are packed into the program: general English and Chinese, no medicine. */
  public static Phrases standard() {
    return Packed.STANDARD;
  }

  /** Reads phrase rules; those that cannot be read are reported. */
  public static Phrases read(String yaml, String file, Findings findings) {
    return new PhraseReader(file, findings).read(yaml);
  }

  /** These phrases and others, which win where both have a form. */
  public Phrases plus(Phrases own) {
    Map<String, Word> all = new LinkedHashMap<>();
    for (Word word : own.words) all.put(word.kind() + word.han(), word);
    for (Word word : words) all.putIfAbsent(word.kind() + word.han(), word);
    return new Phrases(
        List.copyOf(all.values()),
        both(own.patterns, patterns),
        both(own.senses, senses),
        union(definite, own.definite),
        union(names, own.names),
        union(proper, own.proper),
        both(boilerplate, own.boilerplate));
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    List<T> all = new ArrayList<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }
}
