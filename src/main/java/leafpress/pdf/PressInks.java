package leafpress.pdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import leafpress.page.Color;

/**
 * Colours as the inks of a press. Black and greys are black ink alone, a tint as dark as the grey:
 * small text in four inks would show every error of register. Other colours are separated by the
 * profile of the output intent. Registration colour is all inks. Safe for several threads.
 */
final class PressInks implements Inks {
  /** The name in every page's resources of the colour space of all inks. */
  static final String ALL = "All";

  private final Separation separation;
  private final Map<Color, int[]> known = new ConcurrentHashMap<>();

  PressInks(Separation separation) {
    this.separation = separation;
  }

  @Override
  public void fill(Color color, Bytes out) {
    if (color.equals(Color.REGISTRATION)) out.ascii("/All cs 1 scn\n");
    else state(color, "k\n", out);
  }

  @Override
  public void stroke(Color color, Bytes out) {
    if (color.equals(Color.REGISTRATION)) out.ascii("/All CS 1 SCN\n");
    else state(color, "K\n", out);
  }

  /** Black on a tint would show a white rim where the sheets shift; other colours would mix. */
  @Override
  public boolean overprints(Color color) {
    return color.equals(Color.BLACK);
  }

  private void state(Color color, String operator, Bytes out) {
    for (int ink : known.computeIfAbsent(color, this::inks)) out.thousandths(ink).put(' ');
    out.ascii(operator);
  }

  /** Thousandths of cyan, magenta, yellow and black. */
  int[] inks(Color color) {
    if (!Inks.grey(color)) return separation.of(color);
    return new int[] {0, 0, 0, (int) Math.round((255 - color.red()) * 1000 / 255.0)};
  }
}
