package leafpress.clean;

import java.util.List;

/**
 * A replacement of a range of text.
 *
 * @param start first character that is replaced, in UTF-16 units from 0
 * @param end the one after the last
 * @param before what stood there
 * @param after what stands there now
 * @param reasons why, the last one last; several where one mend built on another
 */
public record Edit(int start, int end, String before, String after, List<Reason> reasons) {
  static Edit of(String text, int start, int end, String after, Reason reason) {
    return new Edit(start, end, text.substring(start, end), after, List.of(reason));
  }

  /** What it does to the length of the text. */
  int growth() {
    return after.length() - before.length();
  }

  /** The mend that tells most about it. */
  public Mend rule() {
    Mend first = reasons.get(0).rule();
    for (Reason reason : reasons) {
      if (reason.rule().weight() > first.weight()) first = reason.rule();
    }
    return first;
  }

  /** The confidence of its weakest reason. */
  public int confidence() {
    return reasons.stream().mapToInt(Reason::confidence).min().orElse(100);
  }
}
