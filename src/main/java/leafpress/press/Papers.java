package leafpress.press;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.imposition.Imposition;

/** What a job ticket says of paper and folds, in the words of whoever stands at the printer. */
final class Papers {
  /** T-24 of the standards: neither gloss nor what is on the back may come between eye and text. */
  static final String ADVICE =
      "white and matt, 90 g or more, so that the back does not show through";

  /** No ruler shows less. */
  private static final long TOLERANCE = Length.mm(0.5);

  /** Sheets that a stapler with a long arm goes through. */
  static final int MOST_STAPLED = 20;

  /** ISO 217: room for bleed and marks round A4 and A3. */
  private static final List<Map.Entry<String, Size>> PRESS_SHEETS =
      List.of(
          Map.entry("SRA4", new Size(Length.mm(225), Length.mm(320))),
          Map.entry("SRA3", new Size(Length.mm(320), Length.mm(450))));

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

  /** What holds a booklet together; nothing where nothing is bound. */
  static Optional<String> binding(Imposition home) {
    if (!home.name().equals("saddle")) return Optional.empty();
    if (home.sheets() <= MOST_STAPLED) return Optional.of("two staples through the fold");
    return Optional.of(
        "too thick for staples; impose the screen file in sections (saddle:16) and sew or glue them");
  }

  /** The smallest sheet of a printing house that holds a trimmed size with its bleed. */
  static String pressSheet(Size trim, long bleed) {
    long narrow = Math.min(trim.width(), trim.height()) + 2 * bleed;
    long wide = Math.max(trim.width(), trim.height()) + 2 * bleed;
    for (Map.Entry<String, Size> sheet : PRESS_SHEETS) {
      if (narrow > sheet.getValue().width() || wide > sheet.getValue().height()) continue;
      return sheet.getKey() + " (" + JobTicket.millimetres(sheet.getValue()) + ") or larger";
    }
    return JobTicket.millimetres(new Size(narrow, wide)) + " or larger";
  }

  /** What is made of the sheets. */
  static String scheme(String name) {
    return switch (name) {
      case "saddle" -> "booklet";
      case "single" -> "a page on each side";
      case "letter-fold" -> "letter fold";
      case "z-fold" -> "z-fold";
      case "gate-fold" -> "gate fold";
      case "double-parallel-fold" -> "double parallel fold";
      case "half-fold" -> "half fold";
      default -> name.startsWith("repeat:") ? name.substring(7) + " copies, to be cut" : name;
    };
  }

  /** How a person folds it; nothing where nothing is folded. */
  static Optional<String> folding(Imposition home) {
    boolean accordion = home.name().equals("z-fold") && home.folds().size() > 2;
    return accordion
        ? Optional.of("ticks up; from the left, towards you and away from you by turns")
        : folding(home.name());
  }

  /** The same by the name of the scheme. */
  static Optional<String> folding(String name) {
    return switch (name) {
      case "letter-fold" ->
          Optional.of("ticks up; the right-hand panel in, then the left-hand one over it");
      case "z-fold" ->
          Optional.of(
              "ticks up; the right-hand panel away from you, the left-hand one towards you");
      case "gate-fold" -> Optional.of("ticks up; both outer panels in, until they meet");
      case "half-fold" -> Optional.of("ticks up; the right half over the left one");
      case "double-parallel-fold" ->
          Optional.of("ticks up; the right half over the left one, then once more the same way");
      case "saddle" -> Optional.of("all sheets together, at the ticks in the middle");
      default ->
          name.startsWith("saddle:")
              ? Optional.of(
                  "each section by itself, at the ticks; lay them on each other, then sew or glue the"
                      + " back")
              : Optional.empty();
    };
  }
}
