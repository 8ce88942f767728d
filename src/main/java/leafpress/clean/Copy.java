package leafpress.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * A text on its way from raw to clean: the raw text, what it has become, and the edits that lead
 * from one to the other.
 *
 * @param edits in order, without overlap, in places of the raw text
 */
record Copy(String raw, String text, List<Edit> edits) {
  static Copy of(String raw) {
    return new Copy(raw, raw, List.of());
  }

  /**
   * The copy after further edits.
   *
   * @param more in order, without overlap, in places of the present text; an edit that begins
   *     within the one before it is left out
   */
  Copy with(List<Edit> more) {
    List<Edit> next = new ArrayList<>();
    int end = 0;
    for (Edit edit : more) {
      if (edit.start() < end || edit.before().equals(edit.after())) continue;
      next.add(edit);
      end = edit.end();
    }
    if (next.isEmpty()) return this;
    return new Copy(raw, apply(text, next), new Weaver(raw, edits, next).woven());
  }

  /** Where a place of the raw text has come to. */
  int now(int rawAt) {
    int at = rawAt;
    for (Edit edit : edits) {
      if (edit.end() > rawAt) break;
      at += edit.growth();
    }
    return at;
  }

  static String apply(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
    int at = 0;
    for (Edit edit : edits) {
      out.append(text, at, edit.start()).append(edit.after());
      at = edit.end();
    }
    return out.append(text, at, text.length()).toString();
  }
}
