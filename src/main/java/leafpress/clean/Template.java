package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a phrase with places is said: words, and places with the form that they ask for. A place
 * {@code {1~}} is the head: it takes the form that is asked of the whole.
 */
record Template(List<Part> parts) {
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])(~)?(?::([a-z]+))?\\}");

  /**
   * Words or a place.
   *
   * @param place number from 0, or -1 for words
   */
  record Part(String words, int place, boolean head, Form form) {}

  static Template of(String english) {
    List<Part> parts = new ArrayList<>();
    Matcher place = PLACE.matcher(english);
    int at = 0;
    while (place.find()) {
      if (place.start() > at) parts.add(words(english.substring(at, place.start())));
      String form = place.group(3) == null ? "" : place.group(3);
      int number = Integer.parseInt(place.group(1)) - 1;
      parts.add(new Part("", number, place.group(2) != null, Form.of(form)));
      at = place.end();
    }
    if (at < english.length()) parts.add(words(english.substring(at)));
    return new Template(List.copyOf(parts));
  }

  private static Part words(String words) {
    return new Part(words, -1, false, Form.PLAIN);
  }

  boolean hasHead() {
    return parts.stream().anyMatch(Part::head);
  }
}
