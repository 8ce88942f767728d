package leafpress.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The findings of one run, collected while the stages go on. The one mutable value that stages
 * share; safe for several threads. Equal findings are kept once.
 */
public final class Findings {
  private final Set<Diagnostic> all = new LinkedHashSet<>();

  public synchronized void add(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  /** Adds a finding without a hint. */
  public void add(Rule rule, Span span, String message) {
    add(new Diagnostic(rule, span, message, ""));
  }

  public void add(Rule rule, Span span, String message, String hint) {
    add(new Diagnostic(rule, span, message, hint));
  }

  public synchronized void addAll(Findings other) {
    all.addAll(other.sorted());
  }

  public synchronized boolean hasErrors() {
    return all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  public synchronized boolean isEmpty() {
    return all.isEmpty();
  }

  /** All findings by place, then by gravity; the order does not depend on threads. */
  public synchronized List<Diagnostic> sorted() {
    List<Diagnostic> list = new ArrayList<>(all);
    list.sort(
        Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::severity)
            .thenComparing(d -> d.rule().slug())
            .thenComparing(Diagnostic::message));
    return list;
  }
}
