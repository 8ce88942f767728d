package leafpress.yaml;

import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;

/** Keys and their values, in the order of the file; a key stands once. */
public record YamlMap(List<Entry> entries, Span span) implements YamlNode {
  /**
   * A key and its value.
   *
   * @param span the place of the key
   */
  public record Entry(String key, Span span, YamlNode value) {}

  /** The value of a key. */
  public Optional<YamlNode> get(String key) {
    return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
  }

  /** The map's fields, to be taken one by one. */
  public YamlFields fields(Findings findings) {
    return new YamlFields(this, findings);
  }

  @Override
  public String what() {
    return "a map of keys and values";
  }
}
