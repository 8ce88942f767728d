package leafpress.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Glyphs for other glyphs (OpenType {@code GSUB}): one for one (lookup type 1) or a ligature for
 * several (type 4).
 */
abstract class Substitution {
  private static final Set<String> ALWAYS = Set.of("liga", "clig", "rlig");

  /** What makes two em dashes one Chinese dash of two em, without a gap. */
  private static final Set<String> CHINESE = Set.of("ccmp", "locl");

  /** Changes the glyphs in place and gives how many are left. */
  abstract int apply(int[] glyphs, int[] clusters, int count);

  /** The substitutions of a set of features and of standard ligatures, in the order of the file. */
  static Substitution[] of(Table gsub, Set<Feature> features, int glyphs) {
    Set<String> tags = new TreeSet<>(ALWAYS);
    if (Lookup.forChinese(gsub)) tags.addAll(CHINESE);
    for (Feature feature : features) tags.add(feature.tag());
    List<Substitution> found = new ArrayList<>();
    for (Lookup lookup : Lookup.of(gsub, tags, 7)) {
      if (lookup.type() == 1) found.add(new Single(lookup, glyphs));
      if (lookup.type() == 4) found.add(new Ligatures(lookup, glyphs));
    }
    return found.toArray(new Substitution[0]);
  }

  /** The glyphs of a coverage table in its order; a damaged table gives no more than the face. */
  private static int[] covered(Table table, int glyphs) {
    int[] found = new int[glyphs];
    int count = 0;
    int entries = table.u16(2);
    for (int i = 0; i < entries; i++) {
      boolean list = table.u16(0) == 1;
      int at = list ? 4 + 2 * i : 4 + 6 * i;
      int last = table.u16(list ? at : at + 2);
      for (int glyph = table.u16(at); glyph <= last; glyph++) {
        if (count == glyphs) return found;
        found[count++] = glyph;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static final class Single extends Substitution {
    private final IntMap map = new IntMap();

    Single(Lookup lookup, int glyphs) {
      for (Table table : lookup.subtables()) {
        int[] from = covered(table.from(table.u16(2)), glyphs);
        for (int i = 0; i < from.length; i++) {
          boolean listed = table.u16(0) == 2;
          int to = listed ? table.u16(6 + 2 * i) : from[i] + table.u16(4) & 0xFFFF;
          if (to < glyphs) map.putIfAbsent(from[i], to);
        }
      }
    }

    @Override
    int apply(int[] glyphs, int[] clusters, int count) {
      for (int i = 0; i < count; i++) {
        int to = map.get(glyphs[i]);
        if (to >= 0) glyphs[i] = to;
      }
      return count;
    }
  }

  private static final class Ligatures extends Substitution {
    private final IntMap first = new IntMap();

    /** For each first glyph its ligatures: the other parts, and at the end the ligature. */
    private final List<int[][]> rules = new ArrayList<>();

    Ligatures(Lookup lookup, int glyphs) {
      for (Table table : lookup.subtables()) {
        int[] from = covered(table.from(table.u16(2)), glyphs);
        for (int i = 0; i < from.length; i++) {
          int[][] set = set(table.from(table.u16(6 + 2 * i)), glyphs);
          first.putIfAbsent(from[i], rules.size());
          if (first.get(from[i]) == rules.size()) rules.add(set);
        }
      }
    }

    private static int[][] set(Table table, int glyphs) {
      List<int[]> set = new ArrayList<>();
      int count = Math.min(table.u16(0), table.length() / 2);
      for (int i = 0; i < count; i++) {
        Table ligature = table.from(table.u16(2 + 2 * i));
        int parts = ligature.u16(2);
        if (parts == 0 || 2 + 2 * parts > ligature.length() || parts > 64) continue;
        int[] rule = new int[parts];
        for (int k = 0; k + 1 < parts; k++) rule[k] = ligature.u16(4 + 2 * k);
        rule[parts - 1] = ligature.u16(0);
        if (rule[parts - 1] < glyphs) set.add(rule);
      }
      return set.toArray(new int[0][]);
    }

    @Override
    int apply(int[] glyphs, int[] clusters, int count) {
      int out = 0;
      for (int in = 0; in < count; out++) {
        int index = first.get(glyphs[in]);
        int[] rule = index < 0 ? null : match(rules.get(index), glyphs, in, count);
        glyphs[out] = rule == null ? glyphs[in] : rule[rule.length - 1];
        clusters[out] = clusters[in];
        in += rule == null ? 1 : rule.length;
      }
      return out;
    }

    private static int[] match(int[][] rules, int[] glyphs, int at, int count) {
      for (int[] rule : rules) {
        if (at + rule.length > count) continue;
        int part = 0;
        while (part + 1 < rule.length && glyphs[at + 1 + part] == rule[part]) part++;
        if (part + 1 == rule.length) return rule;
      }
      return null;
    }
  }
}
