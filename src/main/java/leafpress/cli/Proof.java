package leafpress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import leafpress.press.Order;
import leafpress.press.Press;
import leafpress.press.Report;
import leafpress.press.WrongOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leafpress proof}: shows why lines and pages were set as they were. */
@Command(
    name = "proof",
    description = {
      "Makes a proof of each edition, NAME.proof.pdf: its pages with baselines, measure, and what",
      "each line and each page break cost, so that one can see why it was set so."
    })
final class Proof implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "manuscript",
      description = "The manuscript: its folder, or one .md file (default: manuscript).")
  private Path source;

  @Option(
      names = "--out",
      paramLabel = "DIST",
      defaultValue = "dist",
      description = "Where proofs go (default: dist).")
  private Path dist;

  @Option(names = "--only", paramLabel = "ARTICLE", description = "Only leaflets of this article.")
  private Optional<String> article;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = {
        "Only editions of this format; a format that no edition names makes",
        "leaflets of it. A format is a file styles/formats/NAME.yml."
      })
  private Optional<String> format;

  @Option(
      names = "--style",
      paramLabel = "NAME",
      description = "Use this style, a folder styles/NAME, in place of the publication’s.")
  private Optional<String> style;

  @Option(names = "--lang", paramLabel = "TAG", description = "Only editions in this language.")
  private Optional<String> language;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "0",
      description = "Make N editions at once (default: one for each processor).")
  private int jobs;

  @Option(names = "--png", description = "Draw each page as a picture, too: NAME.proof-1.png.")
  private boolean pictures;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() throws IOException, WrongOrder {
    int threads = jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
    Table table = new Table();
    Order order = new Order(source, dist, article, format, style, language, threads);
    Report report = Press.proof(order, pictures, table);
    Console.show(report.findings());
    table.show(dist, report);
    return report.findings().hasErrors() ? Main.ERRORS : Main.FINE;
  }
}
