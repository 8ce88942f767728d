package leafpress.language;

/** Which script (Unicode Annex 24) characters belong to. */
public final class Scripts {
  private Scripts() {}

  public static boolean isHan(int c) {
    return c > 0x2E7F && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /** Whether it is a letter of the Latin script; digits and marks belong to all scripts. */
  public static boolean isLatin(int c) {
    if (c < 0x80) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /** Whether it is one of the ten digits of ASCII. */
  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  public static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Scripts::isHan);
  }

  public static boolean hasLatin(String text) {
    return text.codePoints().anyMatch(Scripts::isLatin);
  }
}
