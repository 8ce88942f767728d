package leafpress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import leafpress.check.Proofreader;
import leafpress.check.RuleSet;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Severity;
import leafpress.press.Inspection;
import leafpress.press.Order;
import leafpress.press.Press;
import leafpress.press.Watch;
import leafpress.press.WrongOrder;
import leafpress.report.ReportFormat;
import leafpress.report.Reports;
import leafpress.report.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code leafpress check}: shows what is wrong with a manuscript or a finished EPUB and makes
 * nothing.
 */
@Command(
    name = "check",
    description = {
      "Shows what is wrong with a manuscript, or with a finished EPUB; makes nothing of it.",
      "Of a manuscript it reads every article in every language: its words, its claims, its marks,",
      "what it leaves unsaid, and how the styles show it. The rules and their numbers are changed in",
      "rules.yml beside publication.yml. An EPUB may be anybody’s."
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

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "text, json, sarif, github or html (default: text).")
  private String format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the report to a file, whole or not at all.")
  private Path out;

  @Option(names = "--strict", description = "Warnings count as errors: the exit status is 1.")
  private boolean strict;

  @Option(
      names = "--prose",
      description = {
        "Asks LanguageTool about English spelling and grammar as well.",
        "The launcher fetches it when this is first given."
      })
  private boolean prose;

  @Mixin private Watching watching;

  @Spec private CommandSpec spec;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() throws IOException, WrongOrder {
    return watching.run(this::run);
  }

  private int run(Watch watch) throws IOException, WrongOrder {
    ReportFormat form = form();
    boolean epub = source.toString().endsWith(".epub");
    Subject subject = epub ? bare(Press.lint(source, watch)) : manuscript(watch);
    byte[] report = Reports.write(form, subject);
    if (out != null) {
      Press.save(out, report);
      Console.out().println(out);
    } else if (form == ReportFormat.TEXT && !subject.findings().isEmpty()) {
      Console.err().write(report);
    } else {
      Console.out().write(report);
    }
    Console.out().flush();
    Console.err().flush();
    return status(subject);
  }

  private ReportFormat form() {
    for (ReportFormat form : ReportFormat.values()) {
      if (form.name().toLowerCase(Locale.ROOT).equals(format)) return form;
    }
    throw new ParameterException(
        spec.commandLine(),
        "there is no form of report “" + format + "”; use text, json, sarif, github or html");
  }

  private static Subject subject(Inspection found) {
    return new Subject(
        found.title(),
        Main.VERSION,
        found.articles(),
        found.findings().sorted(),
        found.rules()::origin);
  }

  /** Findings without articles: of an EPUB, or of a publication file that cannot be read. */
  private Subject bare(Findings findings) {
    return new Subject(
        source.toString(), Main.VERSION, List.of(), findings.sorted(), RuleSet.packed()::origin);
  }

  private List<Proofreader> readers() {
    if (!prose) return List.of();
    List<Proofreader> found = new ArrayList<>();
    ServiceLoader.load(Proofreader.class).forEach(found::add);
    if (found.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "LanguageTool is not there; ./leafpress check --prose fetches it");
    }
    return found;
  }

  private int status(Subject subject) {
    Severity least = strict ? Severity.WARNING : Severity.ERROR;
    boolean bad = subject.findings().stream().anyMatch(f -> f.severity().compareTo(least) <= 0);
    return bad ? Main.ERRORS : Main.FINE;
  }

  private Subject manuscript(Watch watch) throws IOException, WrongOrder {
    Findings read = new Findings();
    Order order = Order.all(source, Path.of("dist")).watchedBy(watch);
    Optional<Inspection> inspection = Press.inspect(order, readers(), read);
    return inspection.map(Check::subject).orElseGet(() -> bare(read));
  }
}
