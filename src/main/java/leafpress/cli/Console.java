package leafpress.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Severity;

/** How the program speaks: in UTF-8 on every machine, findings to the error stream. */
final class Console {
  static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);
  static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  private Console() {}

  /** Prints all findings and a line that counts them; nothing if there are none. */
  static void show(Findings findings) {
    int[] counts = new int[Severity.values().length];
    for (Diagnostic finding : findings.sorted()) {
      ERR.println(finding);
      counts[finding.severity().ordinal()]++;
    }
    if (findings.isEmpty()) return;
    ERR.println(
        count(counts[Severity.ERROR.ordinal()], "error")
            + ", "
            + count(counts[Severity.WARNING.ordinal()], "warning")
            + ", "
            + count(counts[Severity.NOTE.ordinal()], "note"));
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
