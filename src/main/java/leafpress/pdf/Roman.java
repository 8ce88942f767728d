package leafpress.pdf;

/** Lower-case roman numerals. */
final class Roman {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] LETTERS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Roman() {}

  /** The number that a numeral in its usual form stands for; 0 for any other text. */
  static int parse(String text) {
    int number = 0;
    int at = 0;
    for (int i = 0; i < VALUES.length; i++) {
      while (text.startsWith(LETTERS[i], at)) {
        number += VALUES[i];
        at += LETTERS[i].length();
      }
    }
    return at == text.length() && text.equals(show(number)) ? number : 0;
  }

  private static String show(int number) {
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) text.append(LETTERS[i]);
    }
    return text.toString();
  }
}
