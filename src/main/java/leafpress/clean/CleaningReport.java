package leafpress.clean;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The short report on a cleaned article, as Markdown. */
public final class CleaningReport {
  private CleaningReport() {}

  /** Counts by rule, what is not known, what was left out. */
  public static String of(Cleaned cleaned, String slug) {
    StringBuilder out = new StringBuilder("# Cleaning of " + slug + "\n\n");
    Map<Mend, Integer> counts = new EnumMap<>(Mend.class);
    for (Edit edit : cleaned.ledger().edits()) counts.merge(edit.rule(), 1, Integer::sum);
    out.append("| rule | edits |\n| --- | ---: |\n");
    counts.forEach(
        (rule, n) -> out.append("| ").append(rule.slug()).append(" | ").append(n).append(" |\n"));
    List<Cleaned.Span> open =
        cleaned.spans().stream().filter(s -> s.kind() == Mend.UNKNOWN).toList();
    int known = cleaned.spans().size() - open.size();
    out.append("\nForeign spans: ").append(known).append(" restored, ").append(open.size());
    out.append(" not known.\n");
    for (Cleaned.Span span : open) {
      out.append("\n- line ").append(span.line()).append(": `").append(span.raw()).append('`');
    }
    if (!open.isEmpty()) out.append('\n');
    cleaned.ledger().edits().stream()
        .filter(e -> e.rule() == Mend.BOILERPLATE)
        .forEach(e -> out.append("\nLeft out: `").append(e.before().strip()).append("`\n"));
    return out.toString();
  }
}
