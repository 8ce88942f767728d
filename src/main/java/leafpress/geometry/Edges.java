package leafpress.geometry;

/** Four distances, one for each edge of a box, in scaled points. */
public record Edges(long top, long right, long bottom, long left) {
  public static final Edges NONE = new Edges(0, 0, 0, 0);

  public static Edges all(long each) {
    return new Edges(each, each, each, each);
  }
}
