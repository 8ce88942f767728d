package leafpress.press;

import java.util.Optional;
import leafpress.geometry.Length;
import leafpress.geometry.Size;

/** What a job ticket says of paper and folds, in the words of whoever stands at the printer. */
final class Papers {
  /** T-24 of the standards: neither gloss nor what is on the back may come between eye and text. */
  static final String ADVICE =
      "white and matt, 90 g or more, so that the back does not show through";

  /** No ruler shows less. */
  private static final long TOLERANCE = Length.mm(0.5);

  private Papers() {}

  /** A sheet by its name and its size. */
  static String named(Size size) {
    String millimetres = JobTicket.millimetres(size);
    String name = name(size);
    if (name.isEmpty()) return millimetres;
    String way = size.width() > size.height() ? "landscape" : "upright";
    return name + ", " + way + " (" + millimetres + ")";
  }

  private static String name(Size size) {
    long narrow = Math.min(size.width(), size.height());
    long wide = Math.max(size.width(), size.height());
    if (near(narrow, Length.mm(210)) && near(wide, Length.mm(297))) return "A4";
    if (near(narrow, Length.mm(297)) && near(wide, Length.mm(420))) return "A3";
    if (near(narrow, Length.inch(8.5)) && near(wide, Length.inch(11))) return "Letter";
    return "";
  }

  private static boolean near(long one, long other) {
    return Math.abs(one - other) <= TOLERANCE;
  }

  /** What is made of the sheets. */
  static String scheme(String name) {
    return switch (name) {
      case "saddle" -> "booklet";
      case "single" -> "a page on each side";
      case "letter-fold" -> "letter fold";
      case "z-fold" -> "z-fold";
      case "gate-fold" -> "gate fold";
      case "half-fold" -> "half fold";
      default -> name.startsWith("repeat:") ? name.substring(7) + " copies, to be cut" : name;
    };
  }

  /** How a person folds it; nothing where nothing is folded. */
  static Optional<String> folding(String name) {
    return switch (name) {
      case "letter-fold" ->
          Optional.of("ticks up; the right-hand panel in, then the left-hand one over it");
      case "z-fold" ->
          Optional.of(
              "ticks up; the right-hand panel away from you, the left-hand one towards you");
      case "gate-fold" -> Optional.of("ticks up; both outer panels in, until they meet");
      case "half-fold" -> Optional.of("ticks up; the right half over the left one");
      case "saddle" ->
          Optional.of("all sheets together at the ticks; staple twice through the fold");
      default -> Optional.empty();
    };
  }
}
