package leafpress.clean;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import leafpress.clean.Judge.Outcome;
import leafpress.clean.Judge.Verdict;

/** {@code ./dev corpus}: how well the raw articles of the corpus are cleaned. */
final class Corpus {
  static final List<String> PARTS = List.of("build", "held", "fresh", "late");
  private static final List<String> KINDS =
      List.of("term", "gloss", "phrase", "sentence", "double");
  private static final Path DOC = Path.of("docs/cleaning.md");
  private static final String BEGIN = "<!-- measured: ./dev corpus --write -->\n";
  private static final String END = "<!-- end -->";

  private final String part;
  private final List<Case> cases;
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<Verdict> chinese = new ArrayList<>();
  private FoundBlocks structure = FoundBlocks.NONE;

  private Corpus(String part) {
    this.part = part;
    this.cases = Case.part(part);
  }

  static Corpus measure(String part) {
    Corpus corpus = new Corpus(part);
    for (Case article : corpus.cases) {
      Cleaned cleaned = clean(part, article);
      List<Verdict> verdicts = new Judge(article, cleaned).verdicts();
      corpus.verdicts.addAll(verdicts);
      if (!article.language().equals("en")) corpus.chinese.addAll(verdicts);
      corpus.structure = corpus.structure.plus(FoundBlocks.of(article, cleaned.markdown().get()));
    }
    return corpus;
  }

  static Cleaned clean(String part, Case article) {
    Raw raw = new Raw(part + "/" + article.name() + ".txt", article.raw());
    return Cleaner.clean(raw, Case.rules(part, article.language()));
  }

  List<Verdict> verdicts() {
    return verdicts;
  }

  FoundBlocks structure() {
    return structure;
  }

  long count(Outcome outcome) {
    return verdicts.stream().filter(v -> v.outcome() == outcome).count();
  }

  /** The tables of {@code docs/cleaning.md}. */
  static String tables() {
    List<Corpus> parts = PARTS.stream().map(Corpus::measure).toList();
    StringBuilder out = new StringBuilder();
    out.append(
        "| part | class | fragments | restored | in other case or number | flagged | unsaid | wrong |"
            + " recall | of what is covered | precision | wrong restorations |\n"
            + "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (Corpus corpus : parts) {
      for (String kind : KINDS) {
        out.append(
            corpus.row(
                kind,
                corpus.verdicts.stream().filter(v -> v.fragment().kind().equals(kind)).toList()));
      }
      List<Verdict> english = new ArrayList<>(corpus.verdicts);
      english.removeAll(corpus.chinese);
      out.append(corpus.row("all in English", english));
      out.append(corpus.row("all in Chinese", corpus.chinese));
      out.append(corpus.row("**all**", corpus.verdicts));
    }
    out.append(
        "\n| part | articles | titles and headings found | list items found | table rows found |"
            + " made in error | boilerplate taken out |\n"
            + "| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (Corpus corpus : parts) {
      FoundBlocks s = corpus.structure;
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d of %d | %d of %d | %d of %d | %d | %d of %d |%n",
              corpus.part,
              corpus.cases.size(),
              s.headingsFound(),
              s.headings(),
              s.itemsFound(),
              s.items(),
              s.rowsFound(),
              s.rows(),
              s.made(),
              s.aliensGone(),
              s.alien()));
    }
    return out.toString();
  }

  private String row(String kind, List<Verdict> all) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) counts.put(outcome, 0);
    int covered = 0;
    int coveredRight = 0;
    for (Verdict verdict : all) {
      counts.merge(verdict.outcome(), 1, Integer::sum);
      if (!verdict.fragment().covered()) continue;
      covered++;
      if (restored(verdict.outcome())) coveredRight++;
    }
    int right = counts.get(Outcome.RIGHT) + counts.get(Outcome.NEAR);
    int wrong = counts.get(Outcome.WRONG);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %d | %d | %d | %d | %d | %s | %s | %s | %s |%n",
        part,
        kind,
        all.size(),
        counts.get(Outcome.RIGHT),
        counts.get(Outcome.NEAR),
        counts.get(Outcome.FLAGGED),
        counts.get(Outcome.SILENT),
        wrong,
        share(right, all.size()),
        share(coveredRight, covered),
        share(right, right + wrong),
        share(wrong, all.size()));
  }

  private static boolean restored(Outcome outcome) {
    return outcome == Outcome.RIGHT || outcome == Outcome.NEAR;
  }

  private static String share(int of, int all) {
    return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * of / all);
  }

  /** The page of the documents with its tables as they are now. */
  static String page() throws IOException {
    String page = Files.readString(DOC);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    return page.substring(0, from) + "\n" + tables() + "\n" + page.substring(page.indexOf(END));
  }

  static String written() throws IOException {
    return Files.readString(DOC);
  }

  /**
   * Prints the tables. {@code --write} puts them into the page of the documents; {@code --list}
   * shows each fragment of {@code build} that is not as expected, and {@code --show ARTICLE} what
   * comes of an article of it. Those of the other parts are shown only to who names the part, since
   * whoever has seen them can no longer build honestly.
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = Arrays.asList(arguments);
    String part = PARTS.stream().skip(1).filter(words::contains).findFirst().orElse("build");
    if (words.contains("--write")) Files.writeString(DOC, page());
    if (words.contains("--list")) list(part, out);
    else if (words.contains("--show")) show(part, words.get(words.size() - 1), out);
    else out.print(tables());
  }

  private static void list(String part, PrintStream out) {
    for (Case article : Case.part(part)) {
      for (Verdict verdict : new Judge(article, clean(part, article)).verdicts()) {
        if (verdict.outcome() == Outcome.RIGHT) continue;
        out.printf(
            "%-8s %-22s %s%s → %s, not %s%n",
            verdict.outcome(),
            article.name(),
            verdict.fragment().raw(),
            verdict.fragment().covered() ? "" : " (not covered)",
            verdict.actual().replace("\n", "↵"),
            verdict.expected().replace("\n", "↵"));
      }
    }
  }

  private static void show(String part, String name, PrintStream out) {
    for (Case article : Case.part(part)) {
      if (article.name().equals(name)) out.print(clean(part, article).markdown().get());
    }
  }
}
