package leafpress.font;

/** An optional OpenType feature; kerning and standard ligatures are always on. */
public enum Feature {
  /** Old-style figures, {@code onum}. */
  OLDSTYLE_FIGURES,
  /** Tabular (lining) figures, {@code tnum}. */
  TABULAR_FIGURES,
  /** Small capitals, {@code smcp}. */
  SMALL_CAPITALS
}
