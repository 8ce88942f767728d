package leafpress.page;

/** Marks that are not content: running heads, folios, rules, grounds (PDF/UA-1 §7.1, 7.8). */
public enum Artifact implements Mark {
  /** A running head. */
  HEADER,
  /** A running foot or folio. */
  FOOTER,
  /** A ground, rule or ornament of the layout. */
  LAYOUT
}
