package leafpress.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import leafpress.diagnostic.Findings;
import leafpress.manuscript.Glossaries;
import leafpress.manuscript.Glossary;

/** A raw article of the corpus with what should come of it: a folder of {@code clean-corpus}. */
record Case(String name, byte[] raw, String truth, List<Fragment> fragments, List<Block> blocks) {
  static final Path CORPUS = Path.of("src/test/clean-corpus");

  /**
   * Something that is broken within the text.
   *
   * @param occurrence of {@code raw} in the raw text, from 1
   * @param expected what should stand there, the best first
   * @param kind term, gloss, phrase, sentence or double
   * @param covered whether glossary and phrases have what it takes
   */
  record Fragment(
      String raw, int occurrence, List<String> expected, String kind, boolean covered) {}

  /** A stretch of the raw text and what it is; {@code truth} is empty for boilerplate. */
  record Block(String kind, String raw, String truth) {}

  String language() {
    return truth.contains("\nlang: zh-Hans\n") ? "zh-Hans" : "en";
  }

  /** The cases of a part, {@code build}, {@code held} or {@code fresh}, by name. */
  static List<Case> part(String part) {
    try (Stream<Path> folders = Files.list(CORPUS.resolve(part))) {
      return folders.filter(Files::isDirectory).sorted().map(Case::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a clinic would keep for a part: its glossary and its phrases. */
  static Rules rules(String part, String language) {
    Findings findings = new Findings();
    Path folder = CORPUS.resolve(part);
    Glossary glossary =
        Glossaries.read(text(folder.resolve("glossary.csv")), part + "/glossary.csv", findings);
    Phrases own =
        Phrases.read(text(folder.resolve("phrases.yml")), part + "/phrases.yml", findings);
    if (!findings.isEmpty()) throw new IllegalStateException(findings.sorted().toString());
    return new Rules(language, glossary, Phrases.standard().plus(own), Decisions.NONE, false);
  }

  private static Case read(Path folder) {
    List<Fragment> fragments = new ArrayList<>();
    for (List<String> row : rows(text(folder.resolve("fragments.csv")))) {
      fragments.add(
          new Fragment(
              row.get(0),
              Integer.parseInt(row.get(1)),
              Arrays.asList(row.get(2).split(" \\| ")),
              row.get(3),
              row.get(4).equals("yes")));
    }
    List<Block> blocks = new ArrayList<>();
    for (List<String> row : rows(text(folder.resolve("blocks.csv")))) {
      blocks.add(new Block(row.get(0), row.get(1), row.get(2)));
    }
    return new Case(
        folder.getFileName().toString(),
        bytes(folder.resolve("raw.txt")),
        text(folder.resolve("truth.md")),
        fragments,
        blocks);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** The rows of a CSV file after its head (RFC 4180). */
  static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(csv.charAt(i++));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        cell.append(c);
      }
    }
    return rows.subList(1, rows.size());
  }
}
