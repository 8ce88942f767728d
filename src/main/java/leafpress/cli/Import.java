package leafpress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import leafpress.press.Translations;
import leafpress.press.WrongOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leafpress import}: reads what came back from translators. */
@Command(
    name = "import",
    description = {
      "Reads a file of a translator: XLIFF 2.1 becomes OUT/LANGUAGE/ARTICLE.md,",
      "TBX becomes OUT/glossary.csv, TMX becomes OUT/phrases.yml."
    })
final class Import implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The file; its root says what it is.")
  private Path file;

  @Option(
      names = "--out",
      paramLabel = "OUT",
      defaultValue = "dist",
      description = "Where it goes (default: dist). A file that is there stays.")
  private Path out;

  @Option(names = "--force", description = "Replace a file that is there.")
  private boolean force;

  @Option(
      names = "--manuscript",
      paramLabel = "DIR",
      defaultValue = "manuscript",
      description = "Where the translated article lies, to see if it changed since.")
  private Path manuscript;

  @Option(
      names = "--from",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "First language of a TBX or TMX file (default: en).")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "TAG",
      defaultValue = "zh-Hans",
      description = "Second language of a TBX or TMX file (default: zh-Hans).")
  private String to;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() throws IOException, WrongOrder {
    return Export.show(out, Translations.read(file, out, manuscript, from, to, force));
  }
}
