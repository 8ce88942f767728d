package leafpress.press;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a run looked for on disk, so that it can be seen whether another would find anything else:
 * the files that it read, the names under which it found nothing, the folders that it listed. Safe
 * for several threads.
 */
public final class Watch {
  /** Watches nothing. */
  public static final Watch NONE = new Watch(false);

  private final boolean on;
  private final Map<Look, String> seen = new ConcurrentHashMap<>();

  /** At a file, or at the names in a folder. */
  private record Look(Path place, boolean names) {
    String found() {
      return names ? Sources.names(place) : Sources.state(place);
    }
  }

  /** A watch that has seen nothing yet. */
  public Watch() {
    this(true);
  }

  private Watch(boolean on) {
    this.on = on;
  }

  /** Another run begins: what the last one looked for is forgotten. */
  public void begin() {
    seen.clear();
  }

  /** Notes a place that is looked for, as it is before it is read. */
  void saw(Path place) {
    note(new Look(place, false));
  }

  /** Notes a folder whose names are read. */
  void listed(Path folder) {
    note(new Look(folder, true));
  }

  private void note(Look look) {
    if (on) seen.computeIfAbsent(look, Look::found);
  }

  /** Whether something differs from what the run found. */
  public boolean changed() {
    return !now().equals(seen);
  }

  /** The present state of all that the run looked for; equal as long as nothing changes. */
  public Map<?, String> now() {
    Map<Look, String> now = new HashMap<>();
    for (Look look : seen.keySet()) now.put(look, look.found());
    return now;
  }
}
