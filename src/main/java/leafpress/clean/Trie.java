package leafpress.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms by their characters, so that all that begin at a place are found in one walk. Spaces in the
 * text do not count.
 */
final class Trie<T> {
  private final Map<Character, Trie<T>> next = new HashMap<>(4);
  private final List<T> here = new ArrayList<>(1);

  void put(String form, T value) {
    Trie<T> at = this;
    for (int i = 0; i < form.length(); i++) {
      at = at.next.computeIfAbsent(form.charAt(i), c -> new Trie<>());
    }
    at.here.add(value);
  }

  /** What was put under exactly this form. */
  List<T> get(String form) {
    Trie<T> at = this;
    for (int i = 0; i < form.length() && at != null; i++) at = at.next.get(form.charAt(i));
    return at == null ? List.of() : at.here;
  }

  /** Where a form that begins at a place ends, with what was put under it. */
  interface Found<T> {
    void at(int end, T value);
  }

  void from(String text, int start, Found<T> found) {
    Trie<T> at = this;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == ' ') continue;
      at = at.next.get(text.charAt(i));
      if (at == null) return;
      for (T value : at.here) found.at(i + 1, value);
    }
  }
}
