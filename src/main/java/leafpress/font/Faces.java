package leafpress.font;

import java.util.List;

/**
 * The faces that a style declares with {@code @font-face}: family name, weight and slant to face.
 * A file is read when its face is first wanted, once a process.
 */
public interface Faces {
  /**
   * The face of each family, in the given order, that comes nearest to weight and slant; families
   * that are not declared are left out.
   */
  List<Face> choose(List<String> families, int weight, boolean italic);
}
