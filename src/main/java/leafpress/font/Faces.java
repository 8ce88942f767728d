package leafpress.font;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import leafpress.diagnostic.Findings;

/**
 * The faces that a style declares with {@code @font-face}: family name, weight and slant to face. A
 * file is read when its face is first wanted, once as long as this lives. Safe for several threads.
 */
public final class Faces {
  private final List<Declared> declared;
  private final Map<String, Optional<Face>> read = new ConcurrentHashMap<>();
  private final Findings findings = new Findings();

  private Faces(List<Declared> declared) {
    this.declared = List.copyOf(declared);
  }

  /** Faces that are read when they are wanted. */
  public static Faces of(List<Declared> declared) {
    return new Faces(declared);
  }

  /**
   * A face that may be wanted.
   *
   * @param family the family name; upper and lower case are the same
   * @param weight 100 to 900
   * @param italic whether it slants
   * @param name the file's name, which becomes the name of the face: one name, one file
   * @param file gives the bytes; it may throw {@link java.io.UncheckedIOException}
   */
  public record Declared(
      String family, int weight, boolean italic, String name, Supplier<byte[]> file) {}

  /**
   * The face of each family, in the given order, that comes nearest to weight and slant (CSS Fonts
   * Level 4, section 5.2); families that are not declared are left out. A face whose file cannot be
   * used is passed over for the next nearest; {@link #findings()} says so.
   */
  public List<Face> choose(List<String> families, int weight, boolean italic) {
    Set<Face> chosen = new LinkedHashSet<>();
    for (String family : families) nearest(family, weight, italic).ifPresent(chosen::add);
    return new ArrayList<>(chosen);
  }

  /** What was wrong with the files that have been read so far. */
  public Findings findings() {
    return findings;
  }

  private Optional<Face> nearest(String family, int weight, boolean italic) {
    String wanted = family.toLowerCase(Locale.ROOT);
    return declared.stream()
        .filter(face -> face.family().toLowerCase(Locale.ROOT).equals(wanted))
        .sorted(
            Comparator.comparing((Declared face) -> face.italic() != italic)
                .thenComparing(face -> distance(weight, face.weight())))
        .map(this::face)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * How far a weight is from the wanted one. 400 and 500 stand in for each other first; else a
   * light weight prefers lighter ones, a bold weight bolder ones.
   */
  private static int distance(int wanted, int weight) {
    int wrongWay = 2000;
    if (wanted >= 400 && wanted <= 500) {
      if (weight >= wanted && weight <= 500) return weight - wanted;
      return weight < wanted ? wrongWay + wanted - weight : 2 * wrongWay + weight;
    }
    boolean right = wanted < 400 ? weight <= wanted : weight >= wanted;
    return (right ? 0 : wrongWay) + Math.abs(weight - wanted);
  }

  private Optional<Face> face(Declared face) {
    return read.computeIfAbsent(face.name(), name -> Face.read(name, face.file().get(), findings));
  }
}
