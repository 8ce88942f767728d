package leafpress.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leafpress new}: writes a small manuscript to begin with. */
@Command(name = "new", description = "Makes the folder DIR with a small manuscript to begin with.")
final class New implements Callable<Integer> {
  private static final List<String> FILES =
      List.of("publication.yml", "glossary.csv", "en/first-article.md");

  @Parameters(index = "0", paramLabel = "DIR", description = "A folder that is not there yet.")
  private Path folder;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() throws IOException {
    if (Files.exists(folder) && !empty()) {
      Console.err().println("leafpress: " + folder + " is there already; nothing was written");
      return Main.USAGE;
    }
    for (String file : FILES) copy(file);
    Console.out().println("made " + folder + "; print it with: leafpress build " + folder);
    Console.out().flush();
    return Main.FINE;
  }

  private boolean empty() throws IOException {
    if (!Files.isDirectory(folder)) return false;
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  private void copy(String file) throws IOException {
    Path target = folder.resolve(file);
    try (InputStream in = New.class.getResourceAsStream("/leafpress/cli/new/" + file)) {
      Files.createDirectories(target.getParent());
      Files.copy(in, target);
    } catch (IOException e) {
      throw new IOException("cannot write " + target, e);
    }
  }
}
