package leafpress.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.yaml.Yaml;
import leafpress.yaml.YamlFields;
import leafpress.yaml.YamlList;
import leafpress.yaml.YamlMap;
import leafpress.yaml.YamlNode;
import leafpress.yaml.YamlScalar;

/** Reads phrase rules from YAML: sections of words, patterns and senses. */
final class PhraseReader {
  /** Sections of words, with the kind of each. */
  private static final Map<String, Character> WORDS =
      Map.of(
          "nouns",
          'n',
          "verbs",
          'V',
          "adjectives",
          'a',
          "adverbials",
          'd',
          "phrases",
          's',
          "intransitives",
          'v');

  private static final Map<String, Character> PATTERNS =
      Map.of(
          "noun-patterns",
          'n',
          "verb-patterns",
          'v',
          "clause-patterns",
          's',
          "adverbial-patterns",
          'd',
          "adjective-patterns",
          'a',
          "transitive-patterns",
          'V',
          "predicate-patterns",
          'm');

  private final String file;
  private final Findings findings;

  PhraseReader(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  Phrases read(String yaml) {
    Optional<YamlNode> root = Yaml.read(yaml, file, findings);
    if (root.isEmpty() || !(root.get() instanceof YamlMap)) return Phrases.NONE;
    YamlFields fields = ((YamlMap) root.get()).fields(findings);
    List<Phrases.Word> words = new ArrayList<>();
    List<Phrases.Pattern> patterns = new ArrayList<>();
    for (String section : new TreeSet<>(WORDS.keySet())) {
      fields.map(section).ifPresent(map -> words(WORDS.get(section), map, words));
    }
    for (String section : new TreeSet<>(PATTERNS.keySet())) {
      fields.map(section).ifPresent(map -> patterns(PATTERNS.get(section), map, patterns));
    }
    List<Phrases.Sense> senses = new ArrayList<>();
    fields.map("senses").ifPresent(map -> senses(map, senses));
    Phrases phrases =
        new Phrases(
            List.copyOf(words),
            List.copyOf(patterns),
            List.copyOf(senses),
            set(fields, "definite"),
            set(fields, "names"),
            set(fields, "proper"),
            List.copyOf(set(fields, "boilerplate")));
    fields.finish();
    return phrases;
  }

  private static Set<String> set(YamlFields fields, String key) {
    Set<String> set = new LinkedHashSet<>();
    for (YamlScalar scalar : fields.texts(key)) set.add(scalar.text().strip());
    return set;
  }

  private void words(char kind, YamlMap map, List<Phrases.Word> out) {
    for (YamlMap.Entry entry : map.entries()) {
      text(entry)
          .ifPresent(
              text -> {
                List<String> forms = parts(text);
                for (String han : parts(entry.key())) {
                  out.add(new Phrases.Word(kind, han, forms, source(entry.span())));
                }
              });
    }
  }

  private void patterns(char kind, YamlMap map, List<Phrases.Pattern> out) {
    for (YamlMap.Entry entry : map.entries()) {
      text(entry)
          .ifPresent(
              text -> {
                for (String han : parts(entry.key())) {
                  if (placesFit(han, text)) {
                    out.add(new Phrases.Pattern(kind, han, text, source(entry.span())));
                  } else {
                    report(entry.span(), "“" + text + "” numbers a place that “" + han + "” lacks");
                  }
                }
              });
    }
  }

  private static boolean placesFit(String han, String english) {
    long places = han.chars().filter(c -> c == '{').count();
    Matcher number = Pattern.compile("\\{([0-9])").matcher(english);
    while (number.find()) if (Integer.parseInt(number.group(1)) > places) return false;
    return true;
  }

  private void senses(YamlMap map, List<Phrases.Sense> out) {
    for (YamlMap.Entry entry : map.entries()) {
      if (!(entry.value() instanceof YamlList)) {
        report(entry.span(), "“" + entry.key() + "” must hold a list of meanings");
        continue;
      }
      for (YamlNode item : ((YamlList) entry.value()).items()) {
        if (!(item instanceof YamlMap)) {
          report(item.span(), "a meaning is {en: word, near: [words]}, not " + item.what());
          continue;
        }
        YamlFields fields = ((YamlMap) item).fields(findings);
        String english = fields.text("en", "");
        List<String> near = fields.texts("near").stream().map(YamlScalar::text).toList();
        fields.finish();
        out.add(new Phrases.Sense(entry.key(), english, near, source(item.span())));
      }
    }
  }

  private Optional<String> text(YamlMap.Entry entry) {
    if (entry.value() instanceof YamlScalar && !entry.value().isEmpty()) {
      return Optional.of(((YamlScalar) entry.value()).text().strip());
    }
    report(entry.span(), "“" + entry.key() + "” has no English beside it");
    return Optional.empty();
  }

  private static List<String> parts(String text) {
    return Arrays.stream(text.split("\\|")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private static String source(Span span) {
    return span.file() + ":" + span.line();
  }

  private void report(Span span, String message) {
    findings.add(CleanRule.MALFORMED_PHRASE, span, message, "write 原文: the words for it");
  }
}
