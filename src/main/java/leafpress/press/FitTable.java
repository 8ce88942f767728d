package leafpress.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import leafpress.diagnostic.Findings;

/** The table of {@code leafpress fit}: all lines at once, those that take longest begun first. */
final class FitTable {
  private FitTable() {}

  /** A line for each job that has no errors, in their order. */
  static List<FitLine> of(Press press, List<Job> jobs) {
    Findings unheard = new Findings();
    Map<Job, ForkJoinTask<Optional<FitLine>>> lines = new LinkedHashMap<>();
    for (Job job : jobs) lines.put(job, ForkJoinTask.adapt(() -> press.fitLine(job, unheard)));
    // Other threads take from the end: what is to be fitted there, while pages are counted here.
    List<Job> sorted = new ArrayList<>(jobs);
    sorted.sort(Comparator.comparing(job -> fitted(press, job)));
    ForkJoinTask.invokeAll(sorted.stream().map(lines::get).toList());
    return lines.values().stream().flatMap(line -> line.join().stream()).toList();
  }

  private static boolean fitted(Press press, Job job) {
    return press.format(job).map(Fitter::fixed).orElse(false);
  }
}
