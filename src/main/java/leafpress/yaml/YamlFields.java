package leafpress.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;

/**
 * A map's values, taken by name. Each accessor notes its key as known and reports a value of
 * another kind than asked for; {@link #finish} reports the keys that nobody asked for. A key
 * without a value counts as absent.
 */
public final class YamlFields {
  private final YamlMap map;
  private final Findings findings;
  private final Set<String> known = new LinkedHashSet<>();

  YamlFields(YamlMap map, Findings findings) {
    this.map = map;
    this.findings = findings;
  }

  /** The place of a key's value, or of the map where the key is absent. */
  public Span at(String key) {
    return map.get(key).map(YamlNode::span).orElse(map.span());
  }

  /** Whether the key is there with a value. */
  public boolean has(String key) {
    return node(key).isPresent();
  }

  public Optional<YamlNode> node(String key) {
    known.add(key);
    return map.get(key).filter(node -> !node.isEmpty());
  }

  public Optional<YamlScalar> scalar(String key) {
    return node(key).flatMap(node -> as(YamlScalar.class, node, key, "a text"));
  }

  public Optional<YamlMap> map(String key) {
    return node(key).flatMap(node -> as(YamlMap.class, node, key, "a map: {name: value}"));
  }

  public Optional<YamlList> list(String key) {
    return node(key).flatMap(node -> as(YamlList.class, node, key, "a list: [one, two]"));
  }

  public String text(String key, String otherwise) {
    return scalar(key).map(YamlScalar::text).map(String::strip).orElse(otherwise);
  }

  /** A whole number, or what is given where there is none; a finding if it is not a number. */
  public int whole(String key, int otherwise) {
    Optional<YamlScalar> scalar = scalar(key);
    if (scalar.isEmpty()) return otherwise;
    String text = scalar.get().text().strip();
    if (text.matches("[0-9]{1,9}")) return Integer.parseInt(text);
    wrongKind(scalar.get(), key, "a whole number");
    return otherwise;
  }

  /** The texts of a list, in order; items of another kind are reported and left out. */
  public List<YamlScalar> texts(String key) {
    List<YamlScalar> texts = new ArrayList<>();
    list(key)
        .map(YamlList::items)
        .orElse(List.of())
        .forEach(item -> as(YamlScalar.class, item, key, "texts").ifPresent(texts::add));
    return texts;
  }

  /** A text by language: a map, or one text that stands for {@code language}. */
  public Map<String, String> byLanguage(String key, String language) {
    Map<String, String> texts = new LinkedHashMap<>();
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) return texts;
    if (node.get() instanceof YamlScalar) {
      texts.put(language, ((YamlScalar) node.get()).text().strip());
      return texts;
    }
    as(YamlMap.class, node.get(), key, "a text, or a text for each language: {en: …}")
        .ifPresent(
            by ->
                by.entries()
                    .forEach(
                        e ->
                            as(YamlScalar.class, e.value(), e.key(), "a text")
                                .ifPresent(s -> texts.put(e.key(), s.text().strip()))));
    return texts;
  }

  /** Reports that a key that is needed is absent; whether it was there. */
  public boolean require(String key, String example) {
    if (has(key)) return true;
    findings.add(
        YamlRule.MISSING_KEY,
        map.get(key).map(YamlNode::span).orElse(map.span()),
        "“" + key + "” is missing",
        "add " + key + ": " + example);
    return false;
  }

  /** Reports each key that no accessor has asked for, with the nearest name that one has. */
  public void finish() {
    for (YamlMap.Entry entry : map.entries()) {
      if (known.contains(entry.key())) continue;
      findings.add(
          YamlRule.UNKNOWN_KEY,
          entry.span(),
          "“" + entry.key() + "” is not a key that is known here",
          Nearest.hint(entry.key(), known));
    }
  }

  /** The node as a kind, or a finding that it is of another. */
  public <N extends YamlNode> Optional<N> as(
      Class<N> kind, YamlNode node, String key, String expected) {
    if (kind.isInstance(node)) return Optional.of(kind.cast(node));
    wrongKind(node, key, expected);
    return Optional.empty();
  }

  private void wrongKind(YamlNode node, String key, String expected) {
    findings.add(
        YamlRule.WRONG_KIND,
        node.span(),
        "“" + key + "” must be " + expected + ", not " + node.what());
  }
}
