package leafpress.style;

/** {@code vertical-align}. */
public enum VerticalAlign {
  BASELINE,
  SUPER,
  SUB
}
