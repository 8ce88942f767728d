package leafpress.clean;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.checksum.Sha256;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;

/** Sees to it that a manuscript which a person edited is never written over. */
public final class Overwriting {
  private static final Pattern MADE = Pattern.compile("\"manuscript\":\"([0-9a-f]{64})\"");

  /** A longer difference is cut. */
  private static final int LINES = 40;

  private Overwriting() {}

  /**
   * Whether a manuscript may be written where one stands.
   *
   * @param there what stands there now
   * @param ledger of the run that made it, if there was one
   * @param next what is to be written
   */
  public static boolean allowed(
      String file, String there, Optional<String> ledger, String next, Findings findings) {
    if (there.equals(next)) return true;
    Optional<String> made = ledger.flatMap(Overwriting::made);
    if (made.isPresent() && made.get().equals(fingerprint(there))) return true;
    refuse(file, there, next, "it was edited since it was made", findings);
    return false;
  }

  /**
   * What is to be written where a person edited the manuscript: both joined.
   *
   * @param made what cleaning made when it last wrote
   * @return nothing where both changed the same lines; then a finding shows the lines
   */
  public static Optional<String> merged(
      String file, String there, String made, String next, Findings findings) {
    Optional<String> merged = Merge.of(made, there, next);
    if (merged.isEmpty()) {
      refuse(file, there, next, "it was edited where cleaning changes it, too", findings);
    } else if (!merged.get().equals(next)) {
      findings.add(
          CleanRule.MERGED_MANUSCRIPT,
          Span.of(file),
          "it was edited since it was made; the edits stay, and what is new was put in",
          "read it; raw text and ledger belong to the manuscript without the edits");
    }
    return merged;
  }

  private static void refuse(
      String file, String there, String next, String why, Findings findings) {
    List<String> lines = Difference.of(there, next);
    String shown = String.join("\n  ", lines.subList(0, Math.min(LINES, lines.size())));
    findings.add(
        CleanRule.EDITED_MANUSCRIPT,
        Span.of(file),
        why + "; nothing was written",
        "write the edits as decisions, or move the file away; they are\n  " + shown);
  }

  private static Optional<String> made(String ledger) {
    Matcher made = MADE.matcher(ledger);
    return made.find() ? Optional.of(made.group(1)) : Optional.empty();
  }

  static String fingerprint(String text) {
    return Sha256.digits(text.getBytes(StandardCharsets.UTF_8));
  }
}
