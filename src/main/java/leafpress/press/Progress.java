package leafpress.press;

import java.util.List;

/** One who watches the press. Called by several threads, never by two at once. */
public interface Progress {
  /** Watches nothing. */
  Progress NONE = new Progress() {};

  /** It is known how many editions there will be. */
  default void planned(int editions) {}

  /** Work on an edition begins. */
  default void begun(String edition) {}

  /**
   * An edition is done.
   *
   * @param made its files; none if it has errors
   */
  default void done(String edition, List<Made> made) {}
}
