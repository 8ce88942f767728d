package leafpress.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import leafpress.diagnostic.Findings;

/**
 * Prints jobs, several at once. What comes of them is gathered in the order of the publication, so
 * that the report does not depend on which thread was faster.
 */
final class Shift {
  private final Press press;
  private final Dist dist;
  private final Progress progress;
  private volatile boolean stopped;

  Shift(Press press, Dist dist, Progress progress) {
    this.press = press;
    this.dist = dist;
    this.progress = progress;
  }

  /** What came of one job. */
  private record Outcome(Job job, List<Made> made, Findings findings) {}

  /**
   * Prints all jobs.
   *
   * @param findings of the publication; those of the jobs join them
   * @throws IOException the first failure of the machine; jobs not yet begun are left then
   */
  Report work(List<Job> jobs, int threads, Findings findings) throws IOException {
    progress.planned(jobs.size());
    List<Outcome> outcomes =
        threads == 1 || jobs.size() == 1 ? oneByOne(jobs) : together(jobs, threads);
    List<Made> made = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      made.addAll(outcome.made());
      if (outcome.made().isEmpty()) failed.add(outcome.job().name());
      findings.addAll(outcome.findings());
    }
    return new Report(List.copyOf(made), List.copyOf(failed), findings);
  }

  private List<Outcome> oneByOne(List<Job> jobs) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (Job job : jobs) outcomes.add(print(job));
    return outcomes;
  }

  /** What stages do in parallel they do in this pool, too: so no more threads run than wanted. */
  private List<Outcome> together(List<Job> jobs, int threads) throws IOException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      List<CompletableFuture<Outcome>> futures = new ArrayList<>();
      for (Job job : jobs) futures.add(begun(job, pool));
      List<Outcome> outcomes = new ArrayList<>();
      for (CompletableFuture<Outcome> future : futures) outcomes.add(outcome(future));
      return outcomes;
    } finally {
      stopped = true;
      pool.shutdown();
    }
  }

  /** A failure is handed on as it is; the pool would wrap it. */
  private CompletableFuture<Outcome> begun(Job job, ForkJoinPool pool) {
    CompletableFuture<Outcome> future = new CompletableFuture<>();
    pool.execute(
        () -> {
          try {
            future.complete(print(job));
          } catch (IOException | RuntimeException | Error e) {
            future.completeExceptionally(e);
          }
        });
    return future;
  }

  private static Outcome outcome(CompletableFuture<Outcome> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException) throw (IOException) cause;
      if (cause instanceof Error) throw (Error) cause;
      throw (RuntimeException) cause; // print() throws nothing else
    }
  }

  private Outcome print(Job job) throws IOException {
    Findings findings = new Findings();
    if (stopped) return new Outcome(job, List.of(), findings);
    synchronized (progress) {
      progress.begun(job.name());
    }
    List<Made> made = List.of();
    boolean whole = false;
    try {
      made = press.print(job, dist, findings);
      whole = true;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      if (!whole) stopped = true;
    }
    synchronized (progress) {
      progress.done(job.name(), made);
    }
    return new Outcome(job, made, findings);
  }
}
