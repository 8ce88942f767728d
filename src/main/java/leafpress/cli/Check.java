package leafpress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import leafpress.diagnostic.Findings;
import leafpress.press.Inspection;
import leafpress.press.Order;
import leafpress.press.Press;
import leafpress.press.WrongOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code leafpress check}: shows what is wrong with a manuscript or a finished EPUB and makes
 * nothing.
 */
@Command(
    name = "check",
    description = {
      "Shows what is wrong with a manuscript, or with a finished EPUB; makes nothing.",
      "Of a manuscript it reads every article in every language, and compares the languages",
      "block by block. An EPUB may be anybody’s."
    })
final class Check implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "manuscript",
      description =
          "The manuscript: its folder, or one .md file (default: manuscript); or an .epub file.")
  private Path source;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() throws IOException, WrongOrder {
    Findings findings = source.toString().endsWith(".epub") ? Press.lint(source) : manuscript();
    Console.show(findings);
    if (findings.isEmpty()) Console.out().println("nothing to report");
    Console.out().flush();
    return findings.hasErrors() ? Main.ERRORS : Main.FINE;
  }

  private Findings manuscript() throws IOException, WrongOrder {
    Findings read = new Findings();
    return Press.inspect(Order.all(source, Path.of("dist")), read)
        .map(Inspection::findings)
        .orElse(read);
  }
}
