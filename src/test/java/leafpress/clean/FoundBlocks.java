package leafpress.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much of an article's structure is in its manuscript. A block counts as found where the
 * manuscript has one of its kind with much the same letters; words that were not restored do not
 * count against it.
 *
 * @param headings that should be there, the title with them
 * @param items of lists, numbered or not
 * @param made headings and items of the manuscript that should be something else
 * @param rows of tables
 * @param alien boilerplate lines of the raw text
 * @param aliensGone of these, those that are not in the manuscript
 */
record FoundBlocks(
    int headings,
    int headingsFound,
    int items,
    int itemsFound,
    int rows,
    int rowsFound,
    int made,
    int alien,
    int aliensGone) {
  static final FoundBlocks NONE = new FoundBlocks(0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Two texts are much the same if they share this part of their pairs of letters. */
  private static final double SAME = 0.6;

  FoundBlocks plus(FoundBlocks o) {
    return new FoundBlocks(
        headings + o.headings,
        headingsFound + o.headingsFound,
        items + o.items,
        itemsFound + o.itemsFound,
        rows + o.rows,
        rowsFound + o.rowsFound,
        made + o.made,
        alien + o.alien,
        aliensGone + o.aliensGone);
  }

  static FoundBlocks of(Case article, String markdown) {
    List<String> headings = new ArrayList<>();
    List<String> items = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (String line : markdown.split("\n")) {
      if (line.startsWith("title:")) headings.add(line.substring(6));
      else if (line.startsWith("#")) headings.add(line);
      else if (line.matches("([-*] |[0-9]+[.)] ).*")) items.add(line.replaceFirst("\\S+ ", ""));
      else if (line.startsWith("|") && !line.startsWith("| --")) rows.add(line);
    }
    int[] found = new int[3];
    int[] asked = new int[3];
    int alien = 0;
    int gone = 0;
    for (Case.Block block : article.blocks()) {
      switch (block.kind()) {
        case "title", "heading" -> count(block, headings, 0, asked, found);
        case "item", "step" -> count(block, items, 1, asked, found);
        case "row" -> count(block, rows, 2, asked, found);
        case "boilerplate" -> {
          alien++;
          if (!letters(markdown).contains(letters(block.raw()))) gone++;
        }
        default -> {}
      }
    }
    int made = headings.size() + items.size();
    return new FoundBlocks(
        asked[0], found[0], asked[1], found[1], asked[2], found[2], made, alien, gone);
  }

  private static void count(
      Case.Block block, List<String> there, int which, int[] asked, int[] found) {
    asked[which]++;
    for (int i = 0; i < there.size(); i++) {
      if (alike(there.get(i), block.truth()) < SAME && alike(there.get(i), block.raw()) < SAME) {
        continue;
      }
      there.remove(i);
      found[which]++;
      return;
    }
  }

  /** Sørensen–Dice coefficient of the pairs of letters. */
  static double alike(String one, String other) {
    Set<String> a = pairs(one);
    Set<String> b = pairs(other);
    int total = a.size() + b.size();
    a.retainAll(b);
    return total == 0 ? 0 : 2.0 * a.size() / total;
  }

  private static Set<String> pairs(String text) {
    String letters = " " + letters(text) + " ";
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < letters.length(); i++) pairs.add(letters.substring(i, i + 2));
    return pairs;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
