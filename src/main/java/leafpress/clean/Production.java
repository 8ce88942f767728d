package leafpress.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase pattern made ready: literal Han and places in turn.
 *
 * @param elements a literal, or a place such as {@code {n}}
 */
record Production(char kind, List<String> elements, Template english, String source) {
  static Production of(Phrases.Pattern pattern) {
    List<String> elements = new ArrayList<>();
    String han = pattern.han();
    int at = 0;
    while (at < han.length()) {
      int open = han.indexOf('{', at);
      if (open < 0) open = han.length();
      if (open > at) elements.add(han.substring(at, open).replace(" ", ""));
      if (open < han.length()) elements.add(han.substring(open, open + 3));
      at = open + 3;
    }
    return new Production(
        pattern.kind(), elements, Template.of(pattern.english()), pattern.source());
  }

  boolean place(int element) {
    return elements.get(element).charAt(0) == '{';
  }

  char kindAt(int element) {
    return elements.get(element).charAt(1);
  }
}
