package leafpress.manuscript;

import java.util.Locale;
import java.util.Optional;

/** How much of an article an edition has. */
public enum Extent {
  /** All of it. */
  FULL,
  /** What a folded leaflet has room for. */
  ABRIDGED,
  /** What a card has room for. */
  BRIEF;

  /** The extent of a name such as {@code abridged}. */
  public static Optional<Extent> of(String name) {
    for (Extent extent : values()) if (extent.toString().equals(name)) return Optional.of(extent);
    return Optional.empty();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
