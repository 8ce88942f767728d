package leafpress.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures this version against an earlier one: both print the same book of 200 chapters, in turn
 * in one run, because a shared machine is not equally fast at all times. {@code ./dev bench
 * against} makes the book and the checkout.
 */
public final class Against {
  private static final int TIMES = 5;

  private Against() {}

  /** Takes the folder of the earlier version's checkout. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path now = Path.of("").toAbsolutePath();
    Path before = Path.of(arguments[0]).toAbsolutePath();
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i <= TIMES; i++) {
      Run old = book(before, now);
      Run own = book(now, now);
      if (i == 0) continue; // files are read from the disk for the first time
      System.out.println("before: " + old + "; now: " + own);
      ratios.add(own.pagesPerSecond() / old.pagesPerSecond());
    }
    double ratio = Run.median(ratios);
    System.out.println(
        String.format(Locale.ROOT, "now by before, median of %d: %.2f", TIMES, ratio));
  }

  private static Run book(Path checkout, Path now) throws IOException, InterruptedException {
    String book = now.resolve("target/bench/200").toString();
    return Run.process(checkout, "build", book, "--format", "a5");
  }
}
