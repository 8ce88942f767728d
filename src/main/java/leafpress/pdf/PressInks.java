package leafpress.pdf;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import leafpress.page.Color;

/**
 * Colours as the inks of a press. Black and greys are black ink alone, a tint as dark as the grey:
 * small text in four inks would show every error of register. So are dark colours that eyes hardly
 * tell from greys; what is as dark as black ink is solid black ink. Other colours are separated by
 * the profile of the output intent. Registration colour is all inks. Safe for several threads.
 */
final class PressInks implements Inks {
  /** The name in every page's resources of the colour space of all inks. */
  static final String ALL = "All";

  /** The lightness of solid black ink, L* (ISO 12647-2, coated paper); no tint is darker. */
  private static final double BLACK_INK = 16;

  /** Up to this lightness a trace of colour is not missed. */
  private static final double DARK = 35;

  /** A trace of colour, at the most: chroma, C*ab. */
  private static final double TRACE = 8;

  private static final int ALL_BLACK = 1_000;

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
    return !color.equals(Color.REGISTRATION) && Arrays.equals(known(color), black(ALL_BLACK));
  }

  private void state(Color color, String operator, Bytes out) {
    for (int ink : known(color)) out.thousandths(ink).put(' ');
    out.ascii(operator);
  }

  /** Thousandths of cyan, magenta, yellow and black. */
  int[] inks(Color color) {
    double[] lab = Separation.lab(color);
    boolean trace = lab[0] <= DARK && Math.hypot(lab[1], lab[2]) <= TRACE;
    if (!Inks.grey(color) && !trace) return separation.of(color);
    if (lab[0] <= BLACK_INK) return black(ALL_BLACK);
    double grey = Inks.grey(color) ? color.red() / 255.0 : Separation.grey(lab[0]);
    return black((int) Math.round((1 - grey) * ALL_BLACK));
  }

  private int[] known(Color color) {
    return known.computeIfAbsent(color, this::inks);
  }

  private static int[] black(int thousandths) {
    return new int[] {0, 0, 0, thousandths};
  }
}
