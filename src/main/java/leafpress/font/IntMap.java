package leafpress.font;

import java.util.Arrays;

/** A map from small whole numbers to whole numbers; never read while it grows. */
final class IntMap {
  static final int NONE = -1;

  private int[] keys = new int[16];
  private int[] values = new int[16];
  private int size;

  IntMap() {
    Arrays.fill(keys, NONE);
  }

  boolean isEmpty() {
    return size == 0;
  }

  int get(int key) {
    return values[slot(key)] - 1;
  }

  /** Puts a value of 0 or more, unless the key has one. */
  void putIfAbsent(int key, int value) {
    int slot = slot(key);
    if (keys[slot] == key) return;
    keys[slot] = key;
    values[slot] = value + 1;
    if (++size * 2 > keys.length) grow();
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = key * 0x9E37_79B1 >>> 16 & mask;
    while (keys[slot] != key && keys[slot] != NONE) slot = slot + 1 & mask;
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[2 * oldKeys.length];
    values = new int[2 * oldKeys.length];
    Arrays.fill(keys, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] == NONE) continue;
      int slot = slot(oldKeys[i]);
      keys[slot] = oldKeys[i];
      values[slot] = oldValues[i];
    }
  }
}
