package leafpress.style;

import java.util.ArrayList;
import java.util.List;

/**
 * The declarations of a rule, good ones only. Those with {@code var()} wait for the custom
 * properties of all sheets.
 */
record Block(List<Item> items) {
  /** A declaration. */
  @FunctionalInterface
  interface Item {
    List<Setting> settings(Variables variables);
  }

  List<Setting> settings(Variables variables) {
    List<Setting> all = new ArrayList<>();
    for (Item item : items) all.addAll(item.settings(variables));
    return List.copyOf(all);
  }

  /** These declarations, then the other ones. */
  Block and(Block other) {
    List<Item> both = new ArrayList<>(items);
    both.addAll(other.items);
    return new Block(List.copyOf(both));
  }
}
