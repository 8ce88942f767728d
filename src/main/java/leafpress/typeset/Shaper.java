package leafpress.typeset;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import leafpress.font.Face;
import leafpress.font.Feature;
import leafpress.font.Shaped;
import leafpress.style.ComputedStyle;

/** Shapes each word once a run; what it gives is in font units and holds for every size. */
final class Shaper {
  private static final Set<Feature> NONE = Set.of();
  private final Map<Face, Map<String, Shaped>> plain = new ConcurrentHashMap<>();
  private final Map<Key, Shaped> featured = new ConcurrentHashMap<>();

  private record Key(Face face, String text, Set<Feature> features) {}

  Shaped shape(Face face, String text, ComputedStyle style) {
    if (!style.oldstyleFigures() && !style.tabularFigures() && !style.smallCaps()) {
      return shape(face, text);
    }
    return featured.computeIfAbsent(
        new Key(face, text, features(style)), key -> face.shape(text, key.features));
  }

  private Shaped shape(Face face, String text) {
    Map<String, Shaped> words = plain.get(face);
    if (words == null) words = plain.computeIfAbsent(face, f -> new ConcurrentHashMap<>());
    Shaped known = words.get(text);
    if (known != null) return known;
    Shaped shaped = face.shape(text, NONE);
    words.put(text, shaped);
    return shaped;
  }

  private static Set<Feature> features(ComputedStyle style) {
    Set<Feature> set = EnumSet.noneOf(Feature.class);
    if (style.oldstyleFigures()) set.add(Feature.OLDSTYLE_FIGURES);
    if (style.tabularFigures()) set.add(Feature.TABULAR_FIGURES);
    if (style.smallCaps()) set.add(Feature.SMALL_CAPITALS);
    return set;
  }
}
