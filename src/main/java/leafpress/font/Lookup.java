package leafpress.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A step of shaping: a lookup of {@code GSUB} or {@code GPOS} (OpenType, "Common Table Formats").
 * Extension lookups are already unwrapped.
 *
 * @param type the lookup type
 * @param subtables tried in turn; the first that applies ends the lookup for a glyph
 */
record Lookup(int type, List<Table> subtables) {
  private static final String[] SCRIPTS = {"latn", "DFLT", "hani"};

  /** No honest font comes near; a damaged one could ask for billions. */
  private static final int MOST = 2000;

  /**
   * The lookups of some features in the order in which they apply, for Latin and Chinese text.
   *
   * @param table {@code GSUB} or {@code GPOS}
   * @param extension the lookup type that wraps another one: 7 or 9
   */
  static List<Lookup> of(Table table, Set<String> features, int extension) {
    Table list = table.from(table.u16(8));
    List<Lookup> found = new ArrayList<>();
    int left = MOST;
    for (int index : numbers(table, features)) {
      if (index >= list.u16(0)) continue;
      Lookup lookup = read(list.from(list.u16(2 + 2 * index)), extension, left);
      left -= lookup.subtables.size();
      found.add(lookup);
    }
    return found;
  }

  private static Set<Integer> numbers(Table table, Set<String> features) {
    Set<Integer> numbers = new TreeSet<>();
    Table language = language(table.from(table.u16(4)));
    Table list = table.from(table.u16(6));
    for (int i = 0; i < language.u16(4); i++) {
      int record = 2 + 6 * language.u16(6 + 2 * i);
      if (!features.contains(list.tag(record))) continue;
      Table feature = list.from(list.u16(record + 4));
      int count = Math.min(feature.u16(2), MOST - numbers.size());
      for (int k = 0; k < count; k++) numbers.add(feature.u16(4 + 2 * k));
    }
    return numbers;
  }

  /** Simplified Chinese if the table knows of it, else the default language of the first script. */
  private static Table language(Table scripts) {
    Table chinese = chinese(scripts);
    if (!chinese.isEmpty()) return chinese;
    for (String wanted : SCRIPTS) {
      Table script = script(scripts, wanted);
      if (script.u16(0) != 0) return script.from(script.u16(0));
    }
    return Table.NONE;
  }

  private static Table chinese(Table scripts) {
    Table script = script(scripts, "hani");
    for (int i = 0; i < script.u16(2); i++) {
      int record = 4 + 6 * i;
      if (script.tag(record).equals("ZHS ")) return script.from(script.u16(record + 4));
    }
    return Table.NONE;
  }

  /** Whether the table has rules for Simplified Chinese. */
  static boolean forChinese(Table table) {
    return !chinese(table.from(table.u16(4))).isEmpty();
  }

  private static Table script(Table scripts, String wanted) {
    for (int i = 0; i < scripts.u16(0); i++) {
      int record = 2 + 6 * i;
      if (scripts.tag(record).equals(wanted)) return scripts.from(scripts.u16(record + 4));
    }
    return Table.NONE;
  }

  private static Lookup read(Table lookup, int extension, int most) {
    int type = lookup.u16(0);
    int count = Math.min(lookup.u16(4), most);
    List<Table> subtables = new ArrayList<>();
    int actual = type;
    for (int i = 0; i < count; i++) {
      Table subtable = lookup.from(lookup.u16(6 + 2 * i));
      if (type == extension) {
        actual = subtable.u16(2);
        subtable = subtable.from(subtable.u32(4));
      }
      subtables.add(subtable);
    }
    return new Lookup(actual, subtables);
  }
}
