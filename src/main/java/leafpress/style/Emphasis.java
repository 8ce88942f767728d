package leafpress.style;

/** Where the dots of {@code text-emphasis} stand. */
public enum Emphasis {
  NONE,
  /** Under Chinese, over all else (CSS Text Decoration 4, section 3.4). */
  AUTO,
  OVER,
  UNDER
}
