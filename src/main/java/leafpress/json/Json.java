package leafpress.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes maps, collections, texts, numbers and truth values as JSON (RFC 8259). Numbers are written
 * as they show themselves, so a {@link java.math.BigDecimal} keeps its decimals.
 */
public final class Json {
  private static final String DIGITS = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();
  private final boolean open;

  private Json(boolean open) {
    this.open = open;
  }

  /** A document to be read by people as well: indented by two, a value a line. */
  public static String document(Object value) {
    Json json = new Json(true);
    json.value(value, "\n");
    return json.out.append('\n').toString();
  }

  /** A value on one line, without spaces and without a line end. */
  public static String line(Object value) {
    Json json = new Json(false);
    json.value(value, "");
    return json.out.toString();
  }

  /** An object; names and values come in turn and stay in this order. More may be put into it. */
  public static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  private void value(Object value, String end) {
    if (value instanceof Map) object((Map<?, ?>) value, end);
    else if (value instanceof Collection) list((Collection<?>) value, end);
    else if (value instanceof Number || value instanceof Boolean) out.append(value);
    else text(String.valueOf(value));
  }

  private void object(Map<?, ?> map, String end) {
    out.append('{');
    String between = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      begin(between, end);
      text(String.valueOf(entry.getKey()));
      out.append(open ? ": " : ":");
      value(entry.getValue(), deeper(end));
      between = ",";
    }
    finish(map.isEmpty(), end, '}');
  }

  private void list(Collection<?> items, String end) {
    out.append('[');
    String between = "";
    for (Iterator<?> i = items.iterator(); i.hasNext(); between = ",") {
      begin(between, end);
      value(i.next(), deeper(end));
    }
    finish(items.isEmpty(), end, ']');
  }

  private void begin(String between, String end) {
    out.append(between).append(deeper(end));
  }

  private void finish(boolean empty, String end, char bracket) {
    if (!empty) out.append(end);
    out.append(bracket);
  }

  private String deeper(String end) {
    return open ? end + "  " : "";
  }

  private void text(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') out.append('\\').append(c);
      else if (c == '\n') out.append("\\n");
      else if (mustHide(value, i)) hide(c);
      else out.append(c);
    }
    out.append('"');
  }

  /** Controls, line ends of other systems, and halves of surrogate pairs, which UTF-8 has not. */
  private static boolean mustHide(String value, int i) {
    char c = value.charAt(i);
    if (c < ' ' || c == 0x2028 || c == 0x2029) return true;
    if (Character.isHighSurrogate(c))
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }

  private void hide(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) out.append(DIGITS.charAt(c >> shift & 15));
  }
}
