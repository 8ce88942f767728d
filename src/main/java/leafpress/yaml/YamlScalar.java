package leafpress.yaml;

import leafpress.diagnostic.Span;

/**
 * A text, number, date or truth value, kept as it was written.
 *
 * @param plain written without quotation marks
 */
public record YamlScalar(String text, boolean plain, Span span) implements YamlNode {
  @Override
  public String what() {
    return isEmpty() ? "nothing" : "the text “" + text + "”";
  }

  @Override
  public boolean isEmpty() {
    return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
  }
}
