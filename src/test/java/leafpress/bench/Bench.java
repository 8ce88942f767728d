package leafpress.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.press.Made;
import leafpress.press.Order;
import leafpress.press.Press;
import leafpress.press.Progress;
import leafpress.press.Report;
import leafpress.press.Watch;
import leafpress.press.WrongOrder;

/**
 * Measures speed and prints medians; {@code ./dev bench} makes the books first. Whole processes are
 * timed from start to end by the launcher, as users start them; the cost of a page in a warm
 * process with the launcher's flags. {@code --quick} does everything fewer times.
 */
public final class Bench {
  private static final Path BOOKS = Path.of("target/bench");
  private static final Path DIST = BOOKS.resolve("dist");
  private static final Path EBOOK = BOOKS.resolve("ebook");
  private static final Path ARTICLE = Path.of("manuscript/en/rheumatology.md");

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    int processors = Runtime.getRuntime().availableProcessors();
    System.out.println("Java " + Runtime.version() + ", " + processors + " processors");
    boolean quick = List.of(arguments).contains("--quick");
    int cold = quick ? 3 : 7;
    Run leaflet =
        process(
            cold,
            "build",
            "manuscript",
            "--only",
            "rheumatology",
            "--lang",
            "en",
            "--format",
            "a4-handout");
    say("one leaflet, whole process, median of %d: %.2f s", cold, leaflet.seconds());
    Run table = process(cold, "fit", ARTICLE.toString());
    say("fits of one article, whole process, median of %d: %.2f s", cold, table.seconds());
    say("fits of one article, again by --watch, median of %d: %.2f s", cold, again(cold));
    Run ebook = process(cold, "build", EBOOK.toString());
    say("an EPUB of both articles, whole process, median of %d: %.2f s", cold, ebook.seconds());
    int times = quick ? 20 : 60;
    say("an EPUB of both articles, warm, median of %d: %.3f s", times, ebook(times, processors));
    int runs = quick ? 1 : 3;
    Run book = process(runs, "build", "target/bench/200", "--format", "a5");
    say("book of 200 chapters, whole process, median of %d: %s", runs, book);
    Run leaflets = process(runs, "build", "target/bench/60", "--format", "a5-booklet");
    say("60 leaflets, whole process, median of %d: %s", runs, leaflets);
    warm(BOOKS.resolve("200"), processors); // the virtual machine compiles what is hot
    say("book of 200 chapters, warm: %s", warm(BOOKS.resolve("200"), processors));
    warm(BOOKS.resolve("60"), "a5-booklet", processors);
    say("60 leaflets, warm: %s", warm(BOOKS.resolve("60"), "a5-booklet", processors));
    // books of some 100 and some 2,000 pages
    for (int chapters : new int[] {16, 316}) {
      List<Double> cost = new ArrayList<>();
      int pages = 0;
      for (int i = 0; i < runs; i++) {
        Run run = warm(BOOKS.resolve(Integer.toString(chapters)), processors);
        pages = run.pages();
        cost.add(1000 * run.seconds() / run.pages());
      }
      double each = Run.median(cost);
      say("book of %d pages, warm, median of %d: %.2f ms a page", pages, runs, each);
    }
  }

  private static Run process(int times, String... arguments)
      throws IOException, InterruptedException {
    return Run.median(times, () -> Run.process(Path.of("").toAbsolutePath(), arguments));
  }

  /** The median of the runs after the first, as a command that watches its files does them. */
  private static double again(int times) throws IOException, WrongOrder {
    Optional<String> none = Optional.empty();
    Order order = new Order(ARTICLE, DIST, none, none, none, none, 1);
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i <= times; i++) {
      long start = System.nanoTime();
      int lines = Press.fit(order.watchedBy(new Watch()), false, new Findings()).size();
      if (lines == 0) throw new IOException("no fits of " + ARTICLE);
      if (i > 0) seconds.add((System.nanoTime() - start) / 1e9);
    }
    return Run.median(seconds);
  }

  private static Run warm(Path book, int jobs) throws IOException, WrongOrder {
    return warm(book, "a5", jobs);
  }

  private static Run warm(Path book, String format, int jobs) throws IOException, WrongOrder {
    Optional<String> none = Optional.empty();
    Order order = new Order(book, DIST, none, Optional.of(format), none, none, jobs);
    long start = System.nanoTime();
    Report report = Press.print(order, Progress.NONE);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Run(report.made().stream().mapToInt(Made::pages).sum(), seconds);
  }

  /** The median of as many builds after the same number that only warm the virtual machine. */
  private static double ebook(int times, int jobs) throws IOException, WrongOrder {
    Optional<String> none = Optional.empty();
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < 2 * times; i++) {
      long start = System.nanoTime();
      Order order = new Order(EBOOK, DIST, none, none, none, none, jobs);
      Report report = Press.print(order, Progress.NONE);
      if (report.made().size() != 1) throw new IOException(report.findings().sorted().toString());
      if (i >= times) seconds.add((System.nanoTime() - start) / 1e9);
    }
    return Run.median(seconds);
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
