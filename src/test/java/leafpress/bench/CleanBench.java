package leafpress.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import leafpress.clean.Cleaned;
import leafpress.clean.Cleaner;
import leafpress.clean.Raw;
import leafpress.clean.Rules;
import leafpress.diagnostic.Findings;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long cleaning takes and how that grows with the raw text: articles of the corpus one after
 * the other until there are enough. Beside the time on the clock stands that of the processor,
 * which tells the same on a machine that is busy; {@code ./dev bench clean} runs it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class CleanBench {
  private static final Path ARTICLES = Path.of("src/test/clean-corpus/build");

  @Param({"256", "512", "1024"})
  int kilobytes;

  private byte[] raw;
  private Rules rules;

  /** The milliseconds of the processor, which JMH adds up over the five runs. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Processor {
    public double allRunsMilliseconds;
    private double total;

    void add(double one) {
      total += one;
      allRunsMilliseconds = total;
    }

    /** Each round of measuring counts anew. */
    @Setup(Level.Iteration)
    public void clear() {
      total = 0;
    }
  }

  @Setup
  public void read() throws IOException {
    List<String> articles = new ArrayList<>();
    try (Stream<Path> folders = Files.list(ARTICLES)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        if (Files.readString(folder.resolve("truth.md")).contains("\nlang: en\n")) {
          byte[] bytes = Files.readAllBytes(folder.resolve("raw.txt"));
          articles.add(new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    StringBuilder text = new StringBuilder();
    int bytes = 0;
    for (int i = 0; bytes < kilobytes * 1024; i++) {
      String article = "Leaflet " + i + "\n\n" + articles.get(i % articles.size()) + "\n\n";
      text.append(article);
      bytes += article.getBytes(StandardCharsets.UTF_8).length;
    }
    raw = text.toString().getBytes(StandardCharsets.UTF_8);
    String glossary = Files.readString(ARTICLES.resolve("glossary.csv"));
    String phrases = Files.readString(ARTICLES.resolve("phrases.yml"));
    List<String> names = List.of("glossary.csv", "phrases.yml", "decisions.yml");
    rules = Rules.read("en", List.of(glossary, phrases, ""), names, false, new Findings());
  }

  @Benchmark
  public Cleaned clean(Processor processor) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Cleaned cleaned = Cleaner.clean(new Raw("articles.txt", raw), rules);
    processor.add((threads.getCurrentThreadCpuTime() - start) / 1e6);
    return cleaned;
  }

  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(CleanBench.class.getName()).build()).run();
  }
}
