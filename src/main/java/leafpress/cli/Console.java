package leafpress.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Severity;

/** How the program speaks: in UTF-8 on every machine, findings to the error stream. */
final class Console {
  private static PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
  private static PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  private Console() {}

  /** Where results go. */
  static PrintStream out() {
    return out;
  }

  /** Where progress, findings and failures go. */
  static PrintStream err() {
    return err;
  }

  /** Keeps what libraries write to the error stream from the user. */
  static void silenceLibraries() {
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }

  /** Sends both streams elsewhere, for tests. */
  static void to(OutputStream both) {
    out = new PrintStream(both, true, StandardCharsets.UTF_8);
    err = out;
  }

  /** Sends both streams to the system's again. */
  static void toSystem() {
    out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
  }

  /** Prints all findings and a line that counts them; nothing if there are none. */
  static void show(Findings findings) {
    int[] counts = new int[Severity.values().length];
    for (Diagnostic finding : findings.sorted()) {
      err.println(finding);
      counts[finding.severity().ordinal()]++;
    }
    if (findings.isEmpty()) return;
    err.println(
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
