package leafpress.press;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import leafpress.font.Face;
import leafpress.geometry.Length;
import leafpress.page.GlyphRun;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Placed;

/**
 * The type on finished pages.
 *
 * @param body the size that most letters have, in scaled points; 0 where there are none
 * @param smallest the least size of all, in scaled points
 * @param faces upright text faces first, each kind in the order in which it first appears
 */
record TypeSizes(long body, long smallest, List<Face> faces) {
  static TypeSizes of(Pages pages) {
    TreeMap<Long, Integer> letters = new TreeMap<>();
    Set<Face> faces = new LinkedHashSet<>();
    Placed.Painter counter =
        new Placed.Painter() {
          @Override
          public void paint(GlyphRun run) {
            faces.add(run.face());
            if (!run.text().isBlank()) letters.merge(run.size(), run.glyphs().length, Integer::sum);
          }
        };
    for (Page page : pages.pages()) for (Placed thing : page.content()) thing.paintWith(counter);
    long body = 0;
    for (long size : letters.keySet()) {
      if (body == 0 || letters.get(size) > letters.get(body)) body = size;
    }
    return new TypeSizes(body, letters.isEmpty() ? 0 : letters.firstKey(), plainFirst(faces));
  }

  private static List<Face> plainFirst(Set<Face> faces) {
    return faces.stream()
        .sorted(Comparator.comparing(face -> face.italic() || face.weight() > 500))
        .toList();
  }

  String shown() {
    return Length.show(body) + " pt";
  }
}
