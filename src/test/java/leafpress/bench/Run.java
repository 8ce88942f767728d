package leafpress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a run printed, and how long it took, in seconds. */
record Run(int pages, double seconds) {
  private static final Path BOOKS = Path.of("target/bench").toAbsolutePath();

  /** A run that can be repeated. */
  interface Repeated {
    Run run() throws IOException, InterruptedException;
  }

  /** Runs the launcher of a checkout as a user does, there, from the start to the end. */
  static Run process(Path checkout, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("./leafpress"));
    command.addAll(List.of(arguments));
    boolean makes = arguments[0].equals("build");
    if (makes) command.addAll(List.of("--out", BOOKS.resolve("dist").toString()));
    Path log = BOOKS.resolve("log.txt");
    Files.deleteIfExists(log);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(checkout.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int status = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (status != 0) throw new IOException(Files.readString(log));
    return new Run(pages(Files.readAllLines(log)), seconds);
  }

  /** The sum of the pages in the closing table. */
  private static int pages(List<String> log) {
    int pages = 0;
    for (String line : log) {
      String[] cells = line.split("\\s+");
      if (cells.length == 4 && cells[0].endsWith(".pdf")) pages += Integer.parseInt(cells[1]);
    }
    return pages;
  }

  /** The run of median length of several. */
  static Run median(int times, Repeated repeated) throws IOException, InterruptedException {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < times; i++) runs.add(repeated.run());
    return median(runs, Comparator.comparing(Run::seconds));
  }

  static double median(List<Double> values) {
    return median(values, Comparator.naturalOrder());
  }

  private static <T> T median(List<T> values, Comparator<T> order) {
    List<T> sorted = new ArrayList<>(values);
    Collections.sort(sorted, order);
    return sorted.get(sorted.size() / 2);
  }

  double pagesPerSecond() {
    return pages / seconds;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%d pages in %.2f s, %.0f pages/s", pages, seconds, pagesPerSecond());
  }
}
