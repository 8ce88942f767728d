package leafpress.font;

/** An optional OpenType feature; kerning and standard ligatures are always on. */
public enum Feature {
  /** Old-style figures, {@code onum}. */
  OLDSTYLE_FIGURES("onum"),
  /** Tabular (lining) figures, {@code tnum}. */
  TABULAR_FIGURES("tnum"),
  /** Small capitals, {@code smcp}. */
  SMALL_CAPITALS("smcp");

  private final String tag;

  Feature(String tag) {
    this.tag = tag;
  }

  String tag() {
    return tag;
  }
}
