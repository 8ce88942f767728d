package leafpress.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import leafpress.press.Made;
import leafpress.press.Progress;
import leafpress.press.Report;

/** Shows how a build goes on, a line an edition, and what it made, a line a file. */
final class Table implements Progress {
  private final long start = System.nanoTime();
  private final Map<String, Long> begun = new HashMap<>();
  private final Map<String, Long> taken = new HashMap<>();
  private int planned;
  private int done;

  @Override
  public void planned(int editions) {
    planned = editions;
  }

  @Override
  public void begun(String edition) {
    begun.put(edition, System.nanoTime());
  }

  @Override
  public void done(String edition, List<Made> made) {
    long ms = since(begun.get(edition));
    taken.put(edition, ms);
    done++;
    String outcome = made.isEmpty() ? "not made, see below" : ms + " ms";
    Console.err().println("[" + done + "/" + planned + "] " + edition + ": " + outcome);
  }

  /** Shows what was made, in columns. */
  void show(Path dist, Report report) {
    int width = 4;
    for (Made made : report.made()) width = Math.max(width, name(dist, made).length());
    String row = "%-" + width + "s %6s %11s %7s";
    if (!report.made().isEmpty()) line(row, "file", "pages", "bytes", "ms");
    for (Made made : report.made()) {
      String pages = made.pages() == 0 ? "–" : Integer.toString(made.pages());
      line(row, name(dist, made), pages, made.bytes(), took(made.file()));
    }
    for (String failed : report.failed()) {
      Console.out().println(failed + ": not made because of errors; an earlier file stays");
    }
    Console.out()
        .println(Console.count(report.made().size(), "file") + " made in " + since(start) + " ms");
    Console.out().flush();
  }

  /** The time of the edition that a file is of: {@code a.en.a5.home.pdf} is of {@code a.en.a5}. */
  private long took(String file) {
    int dot = file.lastIndexOf('.');
    while (dot > 0) {
      Long time = taken.get(file.substring(0, dot));
      if (time != null) return time;
      dot = file.lastIndexOf('.', dot - 1);
    }
    return 0;
  }

  private static void line(String row, Object... cells) {
    Console.out().println(String.format(Locale.ROOT, row, cells).stripTrailing());
  }

  private static String name(Path dist, Made made) {
    return dist.resolve(made.file()).toString();
  }

  private static long since(long nanos) {
    return (System.nanoTime() - nanos) / 1_000_000;
  }
}
