package leafpress.page;

/** A thing placed on a page, in the order in which it is painted. */
public sealed interface Placed permits GlyphRun, Ground, Shape, Picture, LinkArea {
  /** The thing moved by a distance in scaled points. */
  Placed moved(long dx, long dy);
}
