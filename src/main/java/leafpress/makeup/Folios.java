package leafpress.makeup;

/**
 * What pages are called: front matter i, ii, iii; then 1, 2, 3. Pages of the kind {@code none} are
 * counted, but not called anything.
 */
final class Folios {
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};

  private Folios() {}

  /**
   * The folios of pages.
   *
   * @param kinds {@code decimal}, {@code lower-roman} or {@code none}, one a page
   */
  static String[] of(String[] kinds) {
    int front = 0;
    for (int i = 0; i < kinds.length; i++) if (kinds[i].equals("lower-roman")) front = i + 1;
    String[] folios = new String[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      switch (kinds[i]) {
        case "none":
          folios[i] = "";
          break;
        case "lower-roman":
          folios[i] = roman(i + 1);
          break;
        default:
          folios[i] = Integer.toString(i + 1 - (i >= front ? front : 0));
      }
    }
    return folios;
  }

  static String roman(int number) {
    return "c".repeat(number / 100) + TENS[number / 10 % 10] + ONES[number % 10];
  }
}
