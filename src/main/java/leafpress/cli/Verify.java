package leafpress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import leafpress.diagnostic.Findings;
import leafpress.press.Acceptance;
import leafpress.press.WrongOrder;
import leafpress.verify.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code leafpress verify}: holds finished files against the standards that they claim. */
@Command(
    name = "verify",
    description = {
      "Holds finished files, ours or anybody’s, against the standards that they claim.",
      "An EPUB goes through EPUBCheck and Leafpress’s own checks, a PDF through veraPDF;",
      "a folder with a manifest.json must hold the files that it lists, byte for byte.",
      "EPUBCheck and veraPDF are fetched when they are first needed."
    })
final class Verify implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders such as dist.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--as",
      paramLabel = "STANDARD",
      description = {
        "Hold each PDF against a standard, whatever it claims: ua-1, a-2a, a-2b and",
        "the like. May be given more than once."
      })
  private List<String> as = new ArrayList<>();

  @Spec private CommandSpec spec;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() throws IOException, WrongOrder {
    List<String> standards = as.stream().map(this::standard).toList();
    Console.silenceLibraries();
    Findings findings = new Findings();
    List<Verdict> verdicts = Acceptance.of(paths, standards, Verify::begun, findings);
    show(verdicts);
    Console.show(findings);
    return findings.hasErrors() ? Main.ERRORS : Main.FINE;
  }

  /** The standard's name as it is printed: {@code PDF/A-2a} for {@code a-2a}. */
  private String standard(String typed) {
    String name = typed.toLowerCase(Locale.ROOT).replaceFirst("^pdf/", "");
    if (name.matches("ua-[12]")) return "PDF/" + name.toUpperCase(Locale.ROOT);
    if (name.matches("a-([123][abu]|4[ef]?)")) return "PDF/A" + name.substring(1);
    throw new ParameterException(
        spec.commandLine(), "there is no standard “" + typed + "”; use ua-1, a-2a, a-2b …");
  }

  private static void begun(String file) {
    Console.err().println("checking " + file);
  }

  private static void show(List<Verdict> verdicts) {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"file", "checked by", "errors", "warnings", "verdict"});
    for (Verdict verdict : verdicts) {
      List<String> checks = new ArrayList<>(verdict.checks());
      for (String standard : verdict.unchecked()) checks.add(standard + " by nobody");
      rows.add(
          new String[] {
            verdict.file(),
            checks.isEmpty() ? "–" : String.join(", ", checks),
            Integer.toString(verdict.errors()),
            Integer.toString(verdict.warnings()),
            verdict.inWords()
          });
    }
    int[] width = new int[2];
    for (String[] row : rows) {
      for (int i = 0; i < width.length; i++) width[i] = Math.max(width[i], row[i].length());
    }
    String form = "%-" + width[0] + "s  %-" + width[1] + "s  %6s  %8s  %s";
    for (String[] row : rows) {
      Console.out().println(String.format(Locale.ROOT, form, (Object[]) row));
    }
    Console.out().flush();
  }
}
