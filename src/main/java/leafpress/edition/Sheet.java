package leafpress.edition;

import java.util.Optional;
import leafpress.geometry.Size;

/**
 * The trimmed sheet that a leaflet is made of. Lengths in scaled points.
 *
 * @param size of the trimmed sheet, spread out; the page where nothing is folded
 * @param bleed what is printed beyond each trimmed edge
 * @param fold how it is folded
 * @param allowance how much narrower than its neighbours the panel is that is folded in; of a gate
 *     fold, the gap between the flaps
 */
public record Sheet(Size size, long bleed, Fold fold, long allowance) {

  /**
   * Ways to fold a sheet by parallel folds. All turn on the short edge of a landscape sheet: what
   * is at the left of one side is behind the right of the other.
   */
  public enum Fold {
    /** Not folded: a page, or a card. */
    NONE(1),
    /** Folded once, in the middle. */
    HALF(2),
    /** Two folds, one panel folded in: the last of the inside. */
    LETTER(3),
    /** In and out by turns, two folds or more. */
    Z(3),
    /** Two flaps that meet over the middle. */
    GATE(3),
    /** Folded in the middle, and once more in the same direction: the last two of the inside in. */
    DOUBLE_PARALLEL(4);

    private final int panels;

    Fold(int panels) {
      this.panels = panels;
    }

    /** The scheme as format files name it, such as {@code double-parallel}. */
    public String label() {
      return Measures.name(this);
    }

    /** What printers mean by another name, such as {@code concertina} or {@code half-fold}. */
    static Optional<Fold> meant(String name) {
      switch (name.replaceFirst("[- ]?fold(ed)?$", "")) {
        case "half":
        case "single":
        case "bi":
        case "book":
          return Optional.of(HALF);
        case "letter":
        case "tri":
        case "c":
          return Optional.of(LETTER);
        case "z":
        case "zigzag":
        case "zig-zag":
        case "accordion":
        case "concertina":
          return Optional.of(Z);
        case "gate":
        case "window":
          return Optional.of(GATE);
        case "parallel":
        case "double":
        case "double parallel":
        case "double-parallel":
          return Optional.of(DOUBLE_PARALLEL);
        default:
          return Optional.empty();
      }
    }

    /** How many panels stand side by side; of a z-fold, at least. */
    public int panels() {
      return panels;
    }

    /** Whether a sheet of so many panels side by side can be folded so. */
    public boolean takes(int count) {
      return this == Z ? count >= panels : count == panels;
    }

    /** Whether a panel lies within others when all is closed, or flaps meet. */
    public boolean hasAllowance() {
      return this == LETTER || this == GATE || this == DOUBLE_PARALLEL;
    }
  }
}
