package leafpress.press;

/** Writes JSON (RFC 8259), two spaces a level, a value a line. */
final class Json {
  private final StringBuilder out = new StringBuilder();
  private int depth;
  private boolean first = true;

  void open(char bracket) {
    begin();
    push(bracket);
  }

  void open(String name, char bracket) {
    begin(name);
    push(bracket);
  }

  void close(char bracket) {
    depth--;
    if (!first) newLine();
    out.append(bracket);
    first = false;
  }

  void text(String name, String value) {
    begin(name);
    quote(value);
  }

  /** A number, true or false. */
  void number(String name, String value) {
    begin(name);
    out.append(value);
  }

  void item(String number) {
    begin();
    out.append(number);
  }

  @Override
  public String toString() {
    return out + "\n";
  }

  private void push(char bracket) {
    out.append(bracket);
    depth++;
    first = true;
  }

  private void begin(String name) {
    begin();
    quote(name);
    out.append(": ");
  }

  private void begin() {
    if (!first) out.append(',');
    first = false;
    if (depth > 0) newLine();
  }

  private void newLine() {
    out.append('\n').append("  ".repeat(depth));
  }

  private void quote(String value) {
    out.append('"');
    for (char c : value.toCharArray()) {
      if (c == '"' || c == '\\') out.append('\\').append(c);
      else if (c < ' ')
        out.append("\\u00")
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      else out.append(c);
    }
    out.append('"');
  }
}
