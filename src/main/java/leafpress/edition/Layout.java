package leafpress.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an edition treats its languages. */
public enum Layout {
  /** A file for each language. */
  EACH,
  /** A booklet of all languages, block beside block in the e-book. */
  PAIRED,
  /** A leaflet of two languages in columns, block beside block. */
  SIDE_BY_SIDE,
  /** A leaflet in which each block stands in one language, then in the other. */
  ALTERNATING,
  /** A leaflet in the first language, with what matters most in the others at its end. */
  SUMMARY;

  private static final List<Layout> LEAFLETS = List.of(SIDE_BY_SIDE, ALTERNATING, SUMMARY);

  /** The name in {@code layout:} and in file names. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether one file holds several languages. */
  public boolean joins() {
    return this != EACH;
  }

  /** Whether one leaflet holds all blocks of several languages. */
  public boolean pairs() {
    return this == SIDE_BY_SIDE || this == ALTERNATING;
  }

  /** The layouts for a kind of edition, besides a file for each language. */
  public static List<Layout> of(Edition.Kind kind) {
    return kind == Edition.Kind.BOOKLET ? List.of(PAIRED) : LEAFLETS;
  }

  /** The layout of a kind of edition that has a label. */
  public static Optional<Layout> named(String label, Edition.Kind kind) {
    return Arrays.stream(values())
        .filter(layout -> layout.label().equals(label) && of(kind).contains(layout))
        .findFirst();
  }
}
