package leafpress.press;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import leafpress.copyfit.Fit;
import leafpress.diagnostic.Findings;
import leafpress.markup.Element;
import leafpress.style.StyledDocument;
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
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CopyfitBench {
  @Param({"a4-letter-fold", "letter-letter-fold", "a4-z-fold"})
  String format;

  @Param({"rheumatology", "multiple-sclerosis"})
  String article;

  @Param({"en", "zh-Hans"})
  String language;

  private StyledDocument styled;
  private Copy copy;
  private Kit kit;

  /** The settings that one copyfit tried. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Trials {
    public int trials;

    /** JMH adds the rounds of measuring up: it is said once. */
    @Setup(Level.Iteration)
    public void clear() {
      trials = 0;
    }
  }

  @Setup
  public void prepare() throws Exception {
    Optional<String> none = Optional.empty();
    Order order =
        new Order(
            Path.of("manuscript"),
            Path.of("dist"),
            Optional.of(article),
            Optional.of(format),
            none,
            Optional.of(language),
            1);
    Findings findings = new Findings();
    Desk desk = Desk.open(order, findings).orElseThrow();
    Press press = new Press(desk);
    Job job = Jobs.leaflets(desk.publication(), order, List.of(format), findings).get(0);
    copy = desk.copy(job, findings).orElseThrow();
    kit = press.kit(job, findings).orElseThrow();
    Element markup = press.markup(job, copy, findings).orElseThrow();
    styled = Press.styled(kit, markup, findings);
  }

  @Benchmark
  public Fit fit(Trials trials) {
    Fit fit = new Fitter(styled, copy.format(), kit.typesetter()).search();
    trials.trials = fit.tried().size();
    return fit;
  }

  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(CopyfitBench.class.getName()).build()).run();
  }
}
