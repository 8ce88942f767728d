package leafpress.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import leafpress.diagnostic.Findings;
import leafpress.press.Press;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leafpress fonts}: shows the faces that styles declare. */
@Command(
    name = "fonts",
    description = {
      "Lists the faces that styles declare: style, family, weight, slant, file.",
      "To add one, put a static TrueType file into styles/fonts/ and name it with @font-face."
    })
final class Fonts implements Callable<Integer> {
  @Parameters(
      index = "0..*",
      paramLabel = "STYLE",
      defaultValue = "clinic reader",
      split = " ",
      description = "The styles (default: clinic and reader).")
  private List<String> styles;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() throws IOException {
    Findings findings = new Findings();
    for (String style : styles) Press.faces(style, findings).forEach(Console.out()::println);
    Console.out().flush();
    Console.show(findings);
    return findings.hasErrors() ? Main.ERRORS : Main.FINE;
  }
}
