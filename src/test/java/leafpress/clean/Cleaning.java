package leafpress.clean;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leafpress.diagnostic.Findings;
import leafpress.manuscript.Glossaries;
import leafpress.manuscript.Glossary;

/** What tests of cleaning share. */
final class Cleaning {
  private Cleaning() {}

  static Raw raw(Path file) throws IOException {
    return new Raw(file.getFileName().toString(), Files.readAllBytes(file));
  }

  static Raw text(String text) {
    return new Raw("article.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The manuscript's own glossary and phrases, with its decisions or without. */
  static Rules rules(boolean decided, boolean strict) throws IOException {
    Findings findings = new Findings();
    Path home = Path.of("manuscript");
    Glossary glossary =
        Glossaries.read(Files.readString(home.resolve("glossary.csv")), "glossary.csv", findings);
    Phrases phrases =
        Phrases.read(Files.readString(home.resolve("phrases.yml")), "phrases.yml", findings);
    Decisions decisions =
        Decisions.read(Files.readString(home.resolve("decisions.yml")), "decisions.yml", findings);
    if (!findings.isEmpty()) throw new IllegalStateException(findings.sorted().toString());
    return new Rules(
        "en",
        glossary,
        Phrases.standard().plus(phrases),
        decided ? decisions : Decisions.NONE,
        strict);
  }

  /** A glossary of lines {@code English,Chinese,abbreviation,variants}. */
  static Rules rules(String language, String... rows) {
    Findings findings = new Findings();
    String csv = "term.en,term.zh-Hans,abbr,variants\n" + String.join("\n", rows) + "\n";
    return Rules.of(language, Glossaries.read(csv, "glossary.csv", findings));
  }

  static String body(String markdown) {
    return markdown.substring(markdown.indexOf("\n---\n", 3) + 5).strip();
  }

  /** What stands now where a stretch of the raw text stood. */
  static String now(Cleaned cleaned, int from, int to) {
    StringBuilder out = new StringBuilder();
    int at = from;
    for (Edit edit : cleaned.ledger().edits()) {
      boolean insertion = edit.start() == edit.end();
      if (insertion ? edit.start() <= from || edit.start() >= to : edit.end() <= from) continue;
      if (edit.start() >= to) break;
      if (edit.start() > at) out.append(cleaned.rawText(), at, edit.start());
      out.append(edit.after());
      at = edit.end();
    }
    if (at < to) out.append(cleaned.rawText(), at, to);
    return out.toString();
  }

  /** The rows of a table below its head; quoted cells may hold commas. */
  static List<List<String>> csv(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '"' && quoted && line.startsWith("\"", i + 1)) cell.append(line.charAt(i++));
        else if (c == '"') quoted = !quoted;
        else if (c == ',' && !quoted) {
          cells.add(cell.toString());
          cell.setLength(0);
        } else cell.append(c);
      }
      cells.add(cell.toString());
      rows.add(cells);
    }
    return rows.subList(1, rows.size());
  }
}
