package leafpress.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import leafpress.press.Press;
import leafpress.press.Report;
import leafpress.press.Watch;
import leafpress.press.WrongOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code leafpress proof}: shows why lines and pages were set as they were. */
@Command(
    name = "proof",
    description = {
      "Makes a proof of each edition, NAME.proof.pdf: its pages with baselines, measure, and what",
      "each line and each page break cost, so that one can see why it was set so."
    })
final class Proof implements Callable<Integer> {
  @Mixin private Wanted wanted;

  @Mixin private Watching watching;

  @Option(names = "--png", description = "Draw each page as a picture, too: NAME.proof-1.png.")
  private boolean pictures;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() throws IOException, WrongOrder {
    return watching.run(this::run);
  }

  private int run(Watch watch) throws IOException, WrongOrder {
    Table table = new Table();
    Report report = Press.proof(wanted.order(false).watchedBy(watch), pictures, table);
    Console.show(report.findings());
    table.show(wanted.dist(), report);
    return report.findings().hasErrors() ? Main.ERRORS : Main.FINE;
  }
}
