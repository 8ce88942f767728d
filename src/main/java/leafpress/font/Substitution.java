package leafpress.font;

import java.util.ArrayList;
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

  private static final class Single extends Substitution {
    private final IntMap map = new IntMap();

    Single(Lookup lookup, int glyphs) {
      for (Table table : lookup.subtables()) {
        boolean listed = table.u16(0) == 2;
        char[] places = Coverage.places(table.from(table.u16(2)), glyphs);
        for (int from = 0; from < glyphs; from++) {
          if (places[from] == 0) continue;
          int to = listed ? table.u16(4 + 2 * places[from]) : from + table.u16(4) & 0xFFFF;
          if (to < glyphs) map.putIfAbsent(from, to);
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
        char[] places = Coverage.places(table.from(table.u16(2)), glyphs);
        for (int from = 0; from < glyphs; from++) {
          if (places[from] == 0 || first.get(from) >= 0) continue;
          first.putIfAbsent(from, rules.size());
          rules.add(set(table.from(table.u16(4 + 2 * places[from])), glyphs));
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
