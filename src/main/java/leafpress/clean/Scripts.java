package leafpress.clean;

/** Which script characters belong to, as far as cleaning cares. */
final class Scripts {
  private Scripts() {}

  static boolean isHan(int c) {
    return c > 0x2E7F && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  static boolean isLatin(int c) {
    if (c < 0x80) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether there is Han in a text. */
  static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Scripts::isHan);
  }

  static boolean hasLatin(String text) {
    return text.codePoints().anyMatch(Scripts::isLatin);
  }

  /** How many words it reads like: a Han word has two characters on average. */
  static int words(String text) {
    int han = 0;
    int latin = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHan(c)) {
        han++;
        inWord = false;
      } else if (Character.isLetterOrDigit(c)) {
        if (!inWord) latin++;
        inWord = true;
      } else if (c == ' ' || c == '/' || c == '(') {
        inWord = false;
      }
    }
    return latin + (han + 1) / 2;
  }
}
