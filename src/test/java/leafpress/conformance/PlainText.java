package leafpress.conformance;

import java.text.Normalizer;
import java.util.Optional;

/** Text as it is compared: spaces and hyphens normalised, every other character as it is. */
final class PlainText {
  private static final int CONTEXT = 40;

  private PlainText() {}

  /**
   * Without spaces and the invisible marks of line breaking, which a line end may change; the
   * hyphens that readers see are one character.
   */
  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\p{Z}\\u00AD\\u200B\\u2060\\uFEFF]+", "")
        .replaceAll("[\\u2010\\u2011]", "-");
  }

  /** Where the texts part, with some text before and after; nothing if they are the same. */
  static Optional<String> difference(String expected, String actual) {
    String one = of(expected);
    String other = of(actual);
    if (one.equals(other)) return Optional.empty();
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) at++;
    return Optional.of(
        "after "
            + at
            + " of "
            + one.length()
            + " characters, “"
            + around(one, at, at)
            + "”: expected “"
            + around(one, at + CONTEXT, at + CONTEXT)
            + "”, found “"
            + around(other, at + CONTEXT, at + CONTEXT)
            + "”");
  }

  private static String around(String text, int to, int end) {
    int stop = Math.min(end, text.length());
    return text.substring(Math.max(0, Math.min(to, text.length()) - CONTEXT), stop);
  }
}
