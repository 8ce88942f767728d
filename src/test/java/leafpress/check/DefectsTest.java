package leafpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import leafpress.clean.Cleaned;
import leafpress.clean.Cleaner;
import leafpress.clean.Edit;
import leafpress.clean.Raw;
import leafpress.clean.Rules;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.edition.Editions;
import leafpress.edition.Publication;
import leafpress.manuscript.Glossaries;
import leafpress.manuscript.Glossary;
import leafpress.manuscript.Manuscripts;
import org.junit.jupiter.api.Test;

/**
 * The defects of the two articles as they reached the editors, one by one: {@code entries.csv}
 * lists all, with the rule that must report each at its line, or why none can. Some need headings
 * and lists, and are looked for in the articles once these are restored. The rules are the packed
 * ones with what the manuscript’s own add. {@code docs/defects.md} has the sums.
 */
class DefectsTest {
  private static final Path FOLDER = Path.of("src/test/check/defects");
  private static final String CLEAN = "clean:";
  private static final Path PAGE = Path.of("docs/defects.md");

  /**
   * A defect.
   *
   * @param column 0 where the line is enough
   * @param rule that must report it; {@code clean:case} and its like are rules of the ledger of
   *     {@code leafpress clean}; {@code -} where no rule can find it
   */
  private record Entry(
      String kind, String article, int line, int column, String rule, String what, String why) {}

  @Test
  void everyDefectThatARuleCanFindIsFoundAtItsLine() throws IOException {
    Map<String, List<Diagnostic>> findings = new TreeMap<>();
    for (Entry entry : entries()) {
      if (!findings.containsKey(entry.article())) {
        findings.put(entry.article(), findings(entry.article()));
      }
    }
    List<String> missed = new ArrayList<>();
    for (Entry entry : entries()) {
      boolean found =
          entry.rule().startsWith(CLEAN)
              ? mended(entry)
              : findings.get(entry.article()).stream().anyMatch(f -> reports(f, entry));
      if (!found && !entry.rule().equals("-")) missed.add(entry.toString());
    }
    assertEquals("", String.join("\n", missed));
  }

  /** If this fails, correct the table of docs/defects.md. */
  @Test
  void thePageHasTheSums() throws IOException {
    Map<String, int[]> sums = new TreeMap<>();
    for (Entry entry : entries()) {
      int[] sum = sums.computeIfAbsent(entry.kind(), k -> new int[2]);
      sum[entry.rule().equals("-") ? 1 : 0]++;
    }
    String page = Files.readString(PAGE);
    int all = 0;
    int found = 0;
    for (Map.Entry<String, int[]> sum : sums.entrySet()) {
      int[] n = sum.getValue();
      String row = "| " + (n[0] + n[1]) + " | " + n[0] + " | " + n[1] + " |";
      assertTrue(
          page.lines().anyMatch(l -> l.startsWith("| " + sum.getKey() + " ") && l.contains(row)),
          () -> sum.getKey() + ": " + row);
      all += n[0] + n[1];
      found += n[0];
    }
    String total = "**" + found + " of " + all + "**";
    assertTrue(page.contains(total), total);
    for (Entry entry : entries()) {
      if (entry.rule().equals("-")) assertTrue(page.contains(entry.what()), entry.what());
    }
  }

  /** Whether the ledger of {@code clean} has an edit of the rule in the line. */
  private static boolean mended(Entry entry) throws IOException {
    Path raw = FOLDER.resolve(entry.article() + ".txt");
    List<String> names = List.of("glossary.csv", "phrases.yml", "decisions.yml");
    List<String> texts = new ArrayList<>();
    for (String name : names.subList(0, 2)) {
      texts.add(Files.readString(Path.of("manuscript").resolve(name)));
    }
    texts.add("");
    Rules rules = Rules.read("en", texts, names, false, new Findings());
    Cleaned cleaned = Cleaner.clean(new Raw(raw.toString(), Files.readAllBytes(raw)), rules);
    String rule = entry.rule().substring(CLEAN.length());
    for (Edit edit : cleaned.ledger().edits()) {
      String before = cleaned.rawText().substring(0, edit.start());
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      if (line == entry.line() && edit.rule().slug().equals(rule)) return true;
    }
    return false;
  }

  private static boolean reports(Diagnostic finding, Entry entry) {
    boolean place =
        finding.span().line() == entry.line()
            && (entry.column() == 0 || finding.span().column() == entry.column());
    boolean said = !entry.kind().equals("D14") || finding.message().contains(entry.what());
    return place && said && finding.rule().slug().equals(entry.rule());
  }

  private static List<Diagnostic> findings(String article) throws IOException {
    String file = article + ".md";
    String text = Files.readString(FOLDER.resolve(article + ".txt"));
    Findings findings = new Findings();
    Glossary glossary =
        Glossaries.read(
            Files.readString(Path.of("manuscript/glossary.csv")), "glossary.csv", new Findings());
    Typescript typescript =
        Typescript.of(Manuscripts.read(text, file, "en", glossary, findings), text);
    Publication publication = Editions.single(article, article, "en", "1970-01-01", file);
    String own = Files.readString(Path.of("manuscript/rules.yml"));
    RuleSet rules = RuleSet.packed().with(own, "rules.yml", new Findings());
    Findings weighed = Checks.weigh(rules, findings);
    Checks.run(
        rules,
        new Submission(publication, glossary, List.of(List.of(typescript)), List.of(), List.of()),
        weighed);
    return weighed.sorted();
  }

  private static List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    List<String> lines = Files.readAllLines(FOLDER.resolve("entries.csv"));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      entries.add(
          new Entry(
              cells.get(0),
              cells.get(1),
              Integer.parseInt(cells.get(2)),
              Integer.parseInt(cells.get(3)),
              cells.get(4),
              cells.get(5),
              cells.get(6)));
    }
    return entries;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : (line + ",").toCharArray()) {
      if (c == '"') quoted = !quoted;
      else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else cell.append(c);
    }
    return cells;
  }
}
