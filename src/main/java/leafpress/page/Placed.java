package leafpress.page;

/** A thing placed on a page, in the order in which it is painted. */
public sealed interface Placed permits GlyphRun, Ground, Shape, Picture, LinkArea, Turned, Remark {
  /** The thing moved by a distance in scaled points. */
  Placed moved(long dx, long dy);

  /** Calls the painter's method for this kind of thing. */
  void paintWith(Painter painter);

  /** One who does something with each kind of placed thing; what it passes over does nothing. */
  interface Painter {
    default void paint(GlyphRun run) {}

    default void paint(Ground ground) {}

    default void paint(Shape shape) {}

    default void paint(Picture picture) {}

    default void paint(LinkArea area) {}

    default void paint(Remark remark) {}

    /** One who does not care where things are sees what is inside. */
    default void paint(Turned turned) {
      for (Placed thing : turned.content()) thing.paintWith(this);
    }
  }
}
