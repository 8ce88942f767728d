package leafpress.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Severity;
import leafpress.yaml.Nearest;
import leafpress.yaml.Yaml;
import leafpress.yaml.YamlFields;
import leafpress.yaml.YamlList;
import leafpress.yaml.YamlMap;
import leafpress.yaml.YamlNode;
import leafpress.yaml.YamlScalar;

/** Reads a file of rules. */
final class RuleFile {
  private static final Setting NOTHING =
      new Setting(Map.of(), Map.of(), Map.of(), "all", "", "the publisher’s own rule");

  /** No bound is larger: the longest is characters without a heading. */
  private static final double LARGEST = 100_000;

  private final Map<String, Setting> known;
  private final Findings findings;

  private RuleFile(Map<String, Setting> known, Findings findings) {
    this.known = known;
    this.findings = findings;
  }

  /**
   * The settings of a file.
   *
   * @param known settings that they lie over; where there are none, every rule is new
   */
  static Map<String, Setting> read(
      String text, String file, Map<String, Setting> known, Findings findings) {
    Map<String, Setting> read = new LinkedHashMap<>();
    Optional<YamlNode> root = Yaml.read(text, file, findings);
    if (root.isEmpty()) return read;
    RuleFile reader = new RuleFile(known, findings);
    if (!(root.get() instanceof YamlMap)) {
      findings.add(
          CheckRule.WRONG_SETTING,
          root.get().span(),
          "rules must be keys and values, not " + root.get().what(),
          "write long-sentence: {number: 20}, a rule a line");
      return read;
    }
    for (YamlMap.Entry entry : ((YamlMap) root.get()).entries()) {
      reader.setting(entry).ifPresent(setting -> read.put(entry.key(), setting));
    }
    return read;
  }

  private Optional<Setting> setting(YamlMap.Entry entry) {
    if (!known.isEmpty() && !known.containsKey(entry.key())) {
      findings.add(
          CheckRule.UNKNOWN_RULE,
          entry.span(),
          "there is no rule “" + entry.key() + "”",
          Nearest.hint(entry.key(), known.keySet()));
      return Optional.empty();
    }
    if (!(entry.value() instanceof YamlMap)) {
      findings.add(
          CheckRule.WRONG_SETTING,
          entry.value().span(),
          "“" + entry.key() + "” must be a map, not " + entry.value().what(),
          "write " + entry.key() + ": {severity: warning}");
      return Optional.empty();
    }
    Setting base = known.getOrDefault(entry.key(), NOTHING);
    YamlFields fields = ((YamlMap) entry.value()).fields(findings);
    Setting setting =
        new Setting(
            values(fields, "severity", base.severity(), this::severity),
            values(fields, "number", base.number(), this::number),
            words(fields, base.words()),
            edition(fields, base.edition()),
            fields.text("standard", base.standard()),
            fields.text("source", base.source()));
    fields.finish();
    return Optional.of(setting);
  }

  /** One value for all languages, or a map of values by language, over what there was. */
  private <T> Map<String, T> values(
      YamlFields fields,
      String key,
      Map<String, T> before,
      BiFunction<YamlScalar, String, Optional<T>> read) {
    Optional<YamlNode> node = fields.node(key);
    if (node.isEmpty()) return before;
    Map<String, T> values = new LinkedHashMap<>();
    if (node.get() instanceof YamlMap) {
      values.putAll(before);
      for (YamlMap.Entry entry : ((YamlMap) node.get()).entries()) {
        fields
            .as(YamlScalar.class, entry.value(), entry.key(), "one value")
            .flatMap(scalar -> read.apply(scalar, key))
            .ifPresent(value -> values.put(entry.key(), value));
      }
      return values;
    }
    fields
        .as(YamlScalar.class, node.get(), key, "one value, or one for each language")
        .flatMap(scalar -> read.apply(scalar, key))
        .ifPresent(value -> values.put("", value));
    return values.isEmpty() ? before : values;
  }

  private Optional<Optional<Severity>> severity(YamlScalar scalar, String key) {
    String name = scalar.text().strip();
    if (name.equals("off")) return Optional.of(Optional.empty());
    for (Severity severity : Severity.values()) {
      if (severity.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(Optional.of(severity));
      }
    }
    wrong(scalar, "a severity", "write error, warning, note or off");
    return Optional.empty();
  }

  private Optional<Double> number(YamlScalar scalar, String key) {
    String text = scalar.text().strip();
    if (text.matches("[0-9]{1,6}(\\.[0-9]{1,3})?")) {
      double number = Double.parseDouble(text);
      if (number > 0 && number <= LARGEST) return Optional.of(number);
    }
    findings.add(
        CheckRule.WRONG_NUMBER,
        scalar.span(),
        "“" + text + "” is not a number that a rule can have",
        "write a number above 0, such as 20 or 4.5; severity: off switches a rule off");
    return Optional.empty();
  }

  private String edition(YamlFields fields, String before) {
    Optional<YamlScalar> scalar = fields.scalar("edition");
    if (scalar.isEmpty()) return before;
    String name = scalar.get().text().strip();
    if (List.of("all", "leaflet", "booklet").contains(name)) return name;
    wrong(scalar.get(), "a kind of edition", "write all, leaflet or booklet");
    return before;
  }

  private void wrong(YamlScalar scalar, String what, String hint) {
    findings.add(
        CheckRule.WRONG_SETTING,
        scalar.span(),
        "“" + scalar.text().strip() + "” is not " + what,
        hint);
  }

  /** {@code words} replaces a list, {@code add} adds to it, {@code except} takes from it. */
  private Map<String, List<String>> words(YamlFields fields, Map<String, List<String>> before) {
    Map<String, List<String>> words = new LinkedHashMap<>(before);
    words.putAll(lists(fields, "words"));
    lists(fields, "add").forEach((language, more) -> merged(words, language).addAll(more));
    lists(fields, "except").forEach((language, fewer) -> merged(words, language).removeAll(fewer));
    return words;
  }

  private static List<String> merged(Map<String, List<String>> words, String language) {
    List<String> own = new ArrayList<>(Setting.of(words, language).orElse(List.of()));
    words.put(language, own);
    return own;
  }

  private Map<String, List<String>> lists(YamlFields fields, String key) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    Optional<YamlNode> node = fields.node(key);
    if (node.isEmpty()) return lists;
    if (node.get() instanceof YamlList) {
      lists.put("", texts(fields, (YamlList) node.get(), key));
      return lists;
    }
    fields
        .as(YamlMap.class, node.get(), key, "a list, or a list for each language: {en: […]}")
        .ifPresent(
            map -> {
              for (YamlMap.Entry entry : map.entries()) {
                fields
                    .as(YamlList.class, entry.value(), entry.key(), "a list: [one, two]")
                    .ifPresent(list -> lists.put(entry.key(), texts(fields, list, key)));
              }
            });
    return lists;
  }

  private List<String> texts(YamlFields fields, YamlList list, String key) {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : list.items()) {
      fields
          .as(YamlScalar.class, item, key, "texts")
          .filter(this::isPattern)
          .ifPresent(scalar -> texts.add(scalar.text().strip()));
    }
    return texts;
  }

  private boolean isPattern(YamlScalar scalar) {
    try {
      Pattern.compile(scalar.text().strip());
      return !scalar.text().isBlank();
    } catch (PatternSyntaxException e) {
      wrong(scalar, "a word or a pattern", "put \\ before a bracket that is meant as it stands");
      return false;
    }
  }
}
