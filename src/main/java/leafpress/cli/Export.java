package leafpress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import leafpress.press.Made;
import leafpress.press.Report;
import leafpress.press.Sending;
import leafpress.press.Translations;
import leafpress.press.WrongOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leafpress export}: writes files for translators and their tools. */
@Command(
    name = "export",
    description = {
      "Writes files for translators and their tools to DIST/exchange.",
      "Without --tbx, --tmx and --xliff it writes all three."
    })
final class Export implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "manuscript",
      description = "The manuscript’s folder (default: manuscript).")
  private Path source;

  @Option(names = "--tbx", description = "The glossary as TBX-Basic.")
  private boolean tbx;

  @Option(names = "--tmx", description = "A translation memory of the articles as TMX 1.4b.")
  private boolean tmx;

  @Option(names = "--xliff", description = "Each article as XLIFF 2.1, to be translated.")
  private boolean xliff;

  @Option(names = "--only", paramLabel = "ARTICLE", description = "Only this article.")
  private Optional<String> article;

  @Option(
      names = "--to",
      paramLabel = "TAG",
      description = "The language to translate into (default: the publication’s second).")
  private Optional<String> to;

  @Option(
      names = "--out",
      paramLabel = "DIST",
      defaultValue = "dist",
      description = "Where finished files go (default: dist).")
  private Path dist;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() throws IOException, WrongOrder {
    Set<Sending.Format> formats = EnumSet.noneOf(Sending.Format.class);
    if (tbx) formats.add(Sending.Format.TBX);
    if (tmx) formats.add(Sending.Format.TMX);
    if (xliff) formats.add(Sending.Format.XLIFF);
    if (formats.isEmpty()) formats = EnumSet.allOf(Sending.Format.class);
    return show(dist, Translations.export(new Sending(source, dist, formats, article, to)));
  }

  /** Shows findings and files; gives the exit status. */
  static int show(Path dist, Report report) {
    Console.show(report.findings());
    for (Made made : report.made()) Console.out().println("made " + dist.resolve(made.file()));
    Console.out().flush();
    return report.findings().hasErrors() ? Main.ERRORS : Main.FINE;
  }
}
