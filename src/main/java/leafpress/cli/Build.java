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

/** {@code leafpress build}: makes the editions of a publication. */
@Command(
    name = "build",
    description = {
      "Makes the editions that DIR/publication.yml names.",
      "A single .md file in place of DIR makes a leaflet of it."
    })
final class Build implements Callable<Integer> {
  @Mixin private Wanted wanted;

  @Mixin private Watching watching;

  @Option(
      names = "--dummy",
      description = {
        "Make trial leaflets whose pages only say their number, to be printed",
        "and folded: ARTICLE.LANG.FORMAT.dummy.pdf."
      })
  private boolean dummy;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() throws IOException, WrongOrder {
    return watching.run(this::run);
  }

  private int run(Watch watch) throws IOException, WrongOrder {
    Table table = new Table();
    Report report = Press.print(wanted.order(dummy).watchedBy(watch), table);
    Console.show(report.findings());
    table.show(wanted.dist(), report);
    return report.findings().hasErrors() ? Main.ERRORS : Main.FINE;
  }
}
