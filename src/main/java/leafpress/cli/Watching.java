package leafpress.cli;

import java.io.IOException;
import java.util.Map;
import leafpress.press.Watch;
import leafpress.press.WrongOrder;
import picocli.CommandLine.Option;

/**
 * The option {@code --watch}: a command runs anew whenever a file changes that its last run looked
 * for. All that makes a first run slow, the virtual machine and its compiler, is ready then.
 */
final class Watching {
  /** In milliseconds: soon enough to feel at once, seldom enough to cost nothing. */
  private static final int PAUSE = 60;

  @Option(
      names = "--watch",
      description = {
        "Run again whenever a file changes that was read or looked for, until",
        "Ctrl-C: the second run and those after it take a fraction of the first’s time."
      })
  private boolean on;

  /** One run of a command. */
  @FunctionalInterface
  interface Run {
    /**
     * Runs.
     *
     * @return the exit status
     */
    int watched(Watch watch) throws IOException, WrongOrder;
  }

  /** Runs once, or until the thread is interrupted; gives the last exit status. */
  int run(Run run) throws IOException, WrongOrder {
    if (!on) return run.watched(Watch.NONE);
    Watch watch = new Watch();
    long start = System.nanoTime();
    int status = run.watched(watch); // what is wrong from the first is no reason to wait
    while (changed(watch, start)) {
      start = System.nanoTime();
      watch.begin();
      Console.out().println();
      status = again(run, watch);
    }
    return status;
  }

  /** Waits until something has changed and nothing changes any more; not, if interrupted. */
  private static boolean changed(Watch watch, long start) {
    long ms = (System.nanoTime() - start) / 1_000_000;
    Console.out().flush();
    Console.err().println("ready after " + ms + " ms; waiting for changes, Ctrl-C ends");
    try {
      while (true) {
        Map<?, String> before = watch.now();
        Thread.sleep(PAUSE);
        if (watch.changed() && watch.now().equals(before)) return true;
      }
    } catch (InterruptedException e) {
      return false;
    }
  }

  /** A file may be gone or half written while it is edited: that is said, and waited for. */
  private static int again(Run run, Watch watch) {
    try {
      return run.watched(watch);
    } catch (WrongOrder e) {
      Console.err().println("leafpress: " + e.getMessage());
      return Main.USAGE;
    } catch (IOException e) {
      Console.err().println("leafpress: " + e.getMessage());
      return Main.UNREADABLE;
    }
  }
}
