package leafpress.report;

import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** Maps, collections, texts, numbers and truth values as JSON (RFC 8259), indented by two. */
final class Json {
  private final StringBuilder text = new StringBuilder();

  private Json() {}

  static String of(Object value) {
    Json json = new Json();
    json.value(value, "\n");
    return json.text.append('\n').toString();
  }

  private void value(Object value, String indent) {
    if (value instanceof Map) map(((Map<?, ?>) value).entrySet().iterator(), indent + "  ");
    else if (value instanceof Collection) list(((Collection<?>) value).iterator(), indent + "  ");
    else if (value instanceof Number || value instanceof Boolean) text.append(value);
    else string(String.valueOf(value));
  }

  private void map(Iterator<? extends Map.Entry<?, ?>> entries, String indent) {
    if (!entries.hasNext()) {
      text.append("{}");
      return;
    }
    text.append('{');
    while (entries.hasNext()) {
      Map.Entry<?, ?> entry = entries.next();
      text.append(indent);
      string(String.valueOf(entry.getKey()));
      text.append(": ");
      value(entry.getValue(), indent);
      if (entries.hasNext()) text.append(',');
    }
    text.append(indent, 0, indent.length() - 2).append('}');
  }

  private void list(Iterator<?> items, String indent) {
    if (!items.hasNext()) {
      text.append("[]");
      return;
    }
    text.append('[');
    while (items.hasNext()) {
      text.append(indent);
      value(items.next(), indent);
      if (items.hasNext()) text.append(',');
    }
    text.append(indent, 0, indent.length() - 2).append(']');
  }

  private void string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') text.append('\\').append(c);
      else if (c == '\n') text.append("\\n");
      else if (c < ' ' || Character.isSurrogate(c) && !isPaired(value, i)) {
        text.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }

  private static boolean isPaired(String value, int i) {
    return Character.isHighSurrogate(value.charAt(i))
        ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
  }
}
