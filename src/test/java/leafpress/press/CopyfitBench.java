package leafpress.press;

import java.util.concurrent.TimeUnit;
import leafpress.copyfit.Fit;
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
 * How long the copyfit of a leaflet takes, and how many settings it tries. Faces are read and words
 * are shaped before; nothing is known yet of where lines break. {@code ./dev bench fit} runs it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
@Warmup(iterations = 8, time = 2) // compiled methods are made anew until then
@Measurement(iterations = 5, time = 1)
public class CopyfitBench {
  @Param({"a4-letter-fold", "letter-letter-fold", "a4-z-fold", "letter-z-fold", "a4-gate-fold"})
  String format;

  @Param({"rheumatology", "multiple-sclerosis"})
  String article;

  @Param({"en", "zh-Hans"})
  String language;

  private Prepared leaflet;

  /** The settings that one copyfit tried. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Trials {
    public int trials;

    /** Each round says it once; JMH adds the five rounds up, so it prints five times as many. */
    @Setup(Level.Iteration)
    public void clear() {
      trials = 0;
    }
  }

  @Setup
  public void prepare() throws Exception {
    leaflet = FitterTest.leaflet(format, article, language);
  }

  @Benchmark
  public Fit fit(Trials trials) {
    Fit fit = leaflet.fitter().search();
    trials.trials = fit.tried().size();
    return fit;
  }

  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(CopyfitBench.class.getName()).build()).run();
  }
}
