package leafpress.yaml;

import java.util.List;
import leafpress.diagnostic.Span;

/** Values in order. */
public record YamlList(List<YamlNode> items, Span span) implements YamlNode {
  @Override
  public String what() {
    return "a list";
  }
}
