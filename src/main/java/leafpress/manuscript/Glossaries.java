package leafpress.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.yaml.Nearest;

/** Reads glossaries. */
public final class Glossaries {
  private static final List<String> COLUMNS = List.of("abbr", "articles", "note", "variants");
  private static final Pattern BY_LANGUAGE =
      Pattern.compile("(term|explanation|sort)\\.[A-Za-z0-9-]+");

  private final String file;
  private final Findings findings;
  private final List<String> head;

  private Glossaries(String file, Findings findings, List<String> head) {
    this.file = file;
    this.findings = findings;
    this.head = head;
  }

  /**
   * Reads a table of terms, a row a term. Its head names the columns, in any order: {@code
   * term.LANGUAGE} (one or more), {@code explanation.LANGUAGE}, {@code sort.LANGUAGE}, {@code
   * abbr}, {@code articles} (ids with spaces between), {@code note}, {@code variants} (with
   * semicolons between).
   *
   * @return the rows that can be read; the others are reported
   */
  public static Glossary read(String csv, String file, Findings findings) {
    List<Csv.Row> rows = Csv.read(Characters.clean(csv, file, findings), file, findings);
    if (rows.isEmpty()) {
      findings.add(ManuscriptRule.EMPTY_FILE, Span.of(file), "the glossary is empty");
      return Glossary.EMPTY;
    }
    List<String> head = rows.get(0).cells().stream().map(String::strip).toList();
    Glossaries reader = new Glossaries(file, findings, head);
    return reader.headIsWhole() ? reader.entries(rows.subList(1, rows.size())) : Glossary.EMPTY;
  }

  private boolean headIsWhole() {
    for (int i = 0; i < head.size(); i++) {
      String name = head.get(i);
      if (head.indexOf(name) < i) report(1, "the column “" + name + "” stands twice", "");
      if (COLUMNS.contains(name) || BY_LANGUAGE.matcher(name).matches()) continue;
      List<String> known = new ArrayList<>(List.of("term.en", "explanation.en"));
      known.addAll(COLUMNS);
      report(1, "“" + name + "” is not a column that is known here", Nearest.hint(name, known));
    }
    if (head.stream().anyMatch(name -> name.startsWith("term."))) return true;
    report(1, "the first line names no column for terms", "begin it with term.en,term.zh-Hans");
    return false;
  }

  private Glossary entries(List<Csv.Row> rows) {
    List<Glossary.Entry> entries = new ArrayList<>();
    for (Csv.Row row : rows) entry(row).ifPresent(entries::add);
    reportDoubles(entries);
    return new Glossary(List.copyOf(entries));
  }

  private Optional<Glossary.Entry> entry(Csv.Row row) {
    if (row.cells().size() != head.size()) {
      report(
          row.line(),
          "the row has " + row.cells().size() + " cells, the first line " + head.size(),
          "put a cell that holds a comma in quotation marks");
      return Optional.empty();
    }
    Map<String, String> term = byLanguage(row, "term.");
    if (term.isEmpty()) {
      report(row.line(), "the row has no term", "fill in the columns term.…, or delete the row");
      return Optional.empty();
    }
    return Optional.of(
        new Glossary.Entry(
            term,
            cell(row, "abbr"),
            byLanguage(row, "explanation."),
            parts(cell(row, "articles"), "\\s+"),
            cell(row, "note"),
            parts(cell(row, "variants"), "\\s*;\\s*"),
            byLanguage(row, "sort."),
            row.line()));
  }

  private Map<String, String> byLanguage(Csv.Row row, String prefix) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : head) {
      if (!name.startsWith(prefix)) continue;
      String text = cell(row, name);
      if (!text.isEmpty()) texts.put(name.substring(prefix.length()), text);
    }
    return Collections.unmodifiableMap(texts);
  }

  private String cell(Csv.Row row, String column) {
    int at = head.indexOf(column);
    return at < 0 ? "" : row.cells().get(at).strip();
  }

  private static List<String> parts(String cell, String between) {
    return Arrays.stream(cell.split(between)).filter(part -> !part.isEmpty()).toList();
  }

  /**
   * Terms of the first language must differ; two of them may well share a word in another language.
   */
  private void reportDoubles(List<Glossary.Entry> entries) {
    String source = head.stream().filter(name -> name.startsWith("term.")).findFirst().orElse("");
    String language = source.substring("term.".length());
    Map<String, Integer> terms = new HashMap<>();
    Map<String, Integer> abbreviations = new HashMap<>();
    for (Glossary.Entry entry : entries) {
      String term = entry.term().getOrDefault(language, "");
      Integer first = terms.putIfAbsent(term.toLowerCase(Locale.ROOT), entry.line());
      if (first != null && !term.isEmpty()) {
        doubled(ManuscriptRule.DUPLICATE_TERM, entry, "term", term, first);
      }
      String abbreviation = entry.abbreviation();
      first = abbreviations.putIfAbsent(abbreviation, entry.line());
      if (first != null && !abbreviation.isEmpty()) {
        doubled(ManuscriptRule.DUPLICATE_ABBREVIATION, entry, "abbreviation", abbreviation, first);
      }
    }
  }

  private void doubled(
      ManuscriptRule rule, Glossary.Entry entry, String what, String text, int first) {
    findings.add(
        rule,
        Span.of(file, entry.line()),
        "the " + what + " “" + text + "” stands in line " + first + " already",
        "make one row of the two");
  }

  private void report(int line, String message, String hint) {
    findings.add(ManuscriptRule.MALFORMED_GLOSSARY, Span.of(file, line), message, hint);
  }
}
