package leafpress.press;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
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
  private final Map<Path, String> files = new ConcurrentHashMap<>();
  private final Map<Path, String> folders = new ConcurrentHashMap<>();

  /** A watch that has seen nothing yet. */
  public Watch() {
    this(true);
  }

  private Watch(boolean on) {
    this.on = on;
  }

  /** Another run begins: what the last one looked for is forgotten. */
  public void begin() {
    files.clear();
    folders.clear();
  }

  /** Notes a place that is looked for, as it is before it is read. */
  void saw(Path place) {
    if (on) files.computeIfAbsent(place, Sources::state);
  }

  /** Notes a folder whose names are read. */
  void listed(Path folder) {
    if (on) folders.computeIfAbsent(folder, Sources::names);
  }

  /** Whether something differs from what the run found. */
  public boolean changed() {
    return !now().equals(joined(files, folders));
  }

  /** The present state of all that the run looked for; equal as long as nothing changes. */
  public Map<Path, String> now() {
    Map<Path, String> filesNow = new TreeMap<>();
    files.keySet().forEach(place -> filesNow.put(place, Sources.state(place)));
    Map<Path, String> foldersNow = new TreeMap<>();
    folders.keySet().forEach(folder -> foldersNow.put(folder, Sources.names(folder)));
    return joined(filesNow, foldersNow);
  }

  /** No place is both: a folder is told from its names by a step within it. */
  private static Map<Path, String> joined(Map<Path, String> files, Map<Path, String> folders) {
    Map<Path, String> all = new TreeMap<>(files);
    folders.forEach((folder, names) -> all.put(folder.resolve("."), names));
    return all;
  }
}
