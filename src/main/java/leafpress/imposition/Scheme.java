package leafpress.imposition;

import leafpress.geometry.Size;

/** A way to put pages on sheets. */
public sealed interface Scheme permits SaddleStitch, Grid, Folded, OneForm {
  /** What users call it. */
  String name();

  /**
   * Puts pages on sheets that are turned about their upright axis; see {@link Imposition#flipped}
   * for the other one. Pages that are too large for their place are made smaller; none is enlarged.
   *
   * @param pages how many, at least 1
   * @param page the size of most; others are made to fit its place
   * @param paper the sheet as it lies
   */
  Imposition impose(int pages, Size page, Size paper);
}
