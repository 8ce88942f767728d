package leafpress.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import leafpress.clean.Cleaned;
import leafpress.clean.Cleaner;
import leafpress.clean.CleaningReport;
import leafpress.clean.Overwriting;
import leafpress.clean.Raw;
import leafpress.clean.ReviewPage;
import leafpress.clean.Rules;
import leafpress.diagnostic.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leafpress clean}: makes manuscripts of raw articles. */
@Command(
    name = "clean",
    description = {
      "Makes Markdown of raw articles: text, HTML or Word (.docx).",
      "The glossary, phrases.yml and decisions.yml are those of the folder above --to. Beside the",
      "Markdown, in the folder clean: the ledger of edits, a page for review, a short report."
    })
final class Clean implements Callable<Integer> {
  @Parameters(index = "0", arity = "1..*", paramLabel = "RAW", description = "The raw articles.")
  private List<Path> files;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "The language of the articles: en or zh-Hans (default: en).")
  private String language;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "Where the Markdown goes.")
  private Path folder;

  @Option(names = "--glossary", paramLabel = "FILE", description = "Another glossary.")
  private Optional<Path> glossary;

  @Option(names = "--strict", description = "What could not be restored is an error.")
  private boolean strict;

  @Option(
      names = "--merge",
      description = "Join a manuscript that was edited with what cleaning makes of it now.")
  private boolean merge;

  @Option(
      names = "--sure",
      paramLabel = "PERCENT",
      defaultValue = "75",
      description =
          "How sure a restoration must be; what is less sure stays, marked (default: 75).")
  private int sure;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() throws IOException {
    Findings findings = new Findings();
    Path absolute = folder.toAbsolutePath().normalize();
    Path above = folder.getParent() == null ? absolute.getParent() : folder.getParent();
    List<Path> sources =
        List.of(
            glossary.orElse(above.resolve("glossary.csv")),
            above.resolve("phrases.yml"),
            above.resolve("decisions.yml"));
    if (glossary.isPresent() && !Files.exists(glossary.get())) {
      throw new IOException("cannot read " + glossary.get() + ": there is no such file");
    }
    List<String> names = sources.stream().map(p -> p.toString().replace('\\', '/')).toList();
    List<String> texts = List.of(text(sources.get(0)), text(sources.get(1)), text(sources.get(2)));
    Rules rules = Rules.read(language, texts, names, strict, findings).atLeast(sure);
    try {
      if (!findings.hasErrors()) for (Path file : files) clean(file, rules, findings);
    } finally {
      Console.show(findings);
      Console.out().flush();
    }
    return findings.hasErrors() ? Main.ERRORS : Main.FINE;
  }

  private void clean(Path file, Rules rules, Findings findings) throws IOException {
    Raw raw = new Raw(file.toString().replace('\\', '/'), bytes(file));
    Cleaned cleaned = Cleaner.clean(raw, rules);
    findings.addAll(cleaned.findings());
    if (cleaned.markdown().isEmpty()) return;
    String markdown = cleaned.markdown().get();
    String slug = raw.slug();
    Path place = folder.resolve(slug + ".md");
    Path beside = folder.resolve("clean");
    Path ledger = beside.resolve(slug + ".ledger.jsonl");
    Path made = beside.resolve(slug + ".made.md");
    String next = markdown;
    if (Files.exists(place)) {
      Optional<String> before = Files.exists(ledger) ? Optional.of(text(ledger)) : Optional.empty();
      String name = place.toString().replace('\\', '/');
      String there = text(place);
      if (merge && Files.exists(made)) {
        Optional<String> merged = Overwriting.merged(name, there, text(made), markdown, findings);
        if (merged.isEmpty()) return;
        next = merged.get();
      } else if (!Overwriting.allowed(name, there, before, markdown, findings)) {
        return;
      }
    }
    write(place, next);
    write(made, markdown);
    write(ledger, cleaned.ledger().jsonLines(markdown));
    write(beside.resolve(slug + ".review.html"), ReviewPage.of(cleaned, slug, language));
    write(beside.resolve(slug + ".report.md"), CleaningReport.of(cleaned, slug));
    int edits = cleaned.ledger().edits().size();
    Console.out().println(place + ": " + Console.count(edits, "edit"));
  }

  private static byte[] bytes(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      String reason = Files.exists(file) ? "it cannot be opened" : "there is no such file";
      throw new IOException("cannot read " + file + ": " + reason, e);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? new String(bytes(file), StandardCharsets.UTF_8) : "";
  }

  /** Writes beside the place and moves in when whole. */
  private static void write(Path place, String text) throws IOException {
    try {
      Files.createDirectories(place.getParent());
      Path hidden = place.resolveSibling("." + place.getFileName() + ".part");
      Files.writeString(hidden, text);
      Files.move(hidden, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new IOException("cannot write " + place + ": " + e.getClass().getSimpleName(), e);
    }
  }
}
