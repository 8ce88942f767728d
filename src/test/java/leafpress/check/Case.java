package leafpress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.edition.Editions;
import leafpress.edition.Publication;
import leafpress.manuscript.Article;
import leafpress.manuscript.Glossaries;
import leafpress.manuscript.Glossary;
import leafpress.manuscript.Manuscripts;

/**
 * A case of a rule.
 *
 * @param kind {@code fires}, {@code silent}; {@code open} fires without a line end at the end
 * @param what language of the text, or {@code look} or {@code rules}
 * @param text without the sign
 * @param place line and column of the sign, or empty
 */
record Case(
    String kind,
    String what,
    String text,
    String place,
    String glossary,
    String setting,
    Case source) {
  private static final String SIGN = "‸";
  private static final String FRONT =
      "---\ntitle: A Title\nsummary: One thing.\naudience: All\n---\n\n";

  private static final String PUBLICATION =
      """
      id: case
      title: {en: Case}
      publisher: The Clinic
      date: 2026-11-22
      languages: [en, zh-Hans]
      articles: [case]
      style: clinic
      editions:
        - leaflet: {format: a5-booklet}
      """;

  boolean fires() {
    return !kind.equals("silent");
  }

  /** The cases of a file. */
  static List<Case> read(String file) {
    List<Case> cases = new ArrayList<>();
    String glossary = "";
    String setting = "";
    Case source = null;
    for (String part : file.split("(?m)^=== ")) {
      if (part.isBlank()) continue;
      String[] head = part.substring(0, part.indexOf('\n')).strip().split(" ");
      String text = part.substring(part.indexOf('\n') + 1);
      if (head[0].equals("glossary")) glossary = text;
      else if (head[0].equals("setting")) setting = text;
      else if (head[0].equals("source"))
        source = of("silent", head[1], text, glossary, setting, null);
      else if (head[0].equals("look") || head[0].equals("rules")) {
        cases.add(of(head[1], head[0], text, glossary, setting, source));
      } else cases.add(of(head[0], head[1], text, glossary, setting, source));
    }
    return cases;
  }

  private static Case of(
      String kind, String what, String typed, String glossary, String setting, Case source) {
    boolean article = !what.equals("look") && !what.equals("rules");
    String text = article && !typed.replace(SIGN, "").startsWith("---") ? FRONT + typed : typed;
    if (kind.equals("open")) text = text.stripTrailing();
    int sign = text.indexOf(SIGN);
    String place = "";
    if (sign >= 0) {
      String before = text.substring(0, sign);
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      place = line + ":" + (sign - before.lastIndexOf('\n'));
      text = before + text.substring(sign + 1);
    }
    return new Case(kind, what, text, place, glossary, setting, source);
  }

  /** What the checks find. */
  List<Diagnostic> findings() {
    Findings findings = new Findings();
    if (what.equals("rules")) {
      RuleSet.packed().with(text, "rules.yml", findings);
      return findings.sorted();
    }
    Glossary terms =
        glossary.isEmpty()
            ? Glossary.EMPTY
            : Glossaries.read(glossary, "glossary.csv", new Findings());
    List<Typescript> versions = new ArrayList<>();
    List<Look> looks = new ArrayList<>();
    if (source != null) versions.add(source.typescript(terms));
    if (what.equals("look")) text.lines().forEach(line -> looks.add(look(line)));
    else versions.add(typescript(terms));
    Publication publication =
        Editions.publication(PUBLICATION, "publication.yml", new Findings()).orElseThrow();
    Submission submission =
        new Submission(
            publication,
            terms,
            versions.isEmpty() ? List.of() : List.of(versions),
            List.of(),
            looks);
    RuleSet rules = RuleSet.packed().with(setting, "rules.yml", findings);
    Checks.run(rules, submission, List.of(new Misspelling("teh")), findings);
    String own = what + "/case.md";
    return findings.sorted().stream()
        .filter(f -> what.equals("look") || f.span().file().equals(own))
        .toList();
  }

  private Typescript typescript(Glossary terms) {
    Article article = Manuscripts.read(text, what + "/case.md", what, terms, new Findings());
    return Typescript.of(article, text);
  }

  private static Look look(String line) {
    Map<String, String> of = new HashMap<>();
    for (String part : line.strip().split(" +")) of.put(part.split("=")[0], part.split("=")[1]);
    return new Look(
        of.get("edition"),
        "clinic",
        of.get("language"),
        of.get("what"),
        of.get("what").equals("p"),
        Integer.parseInt(of.get("color"), 16),
        Integer.parseInt(of.get("ground"), 16),
        Double.parseDouble(of.get("size")),
        Double.parseDouble(of.get("leading")),
        Double.parseDouble(of.getOrDefault("indent", "0")),
        Double.parseDouble(of.getOrDefault("space", "0")),
        Integer.parseInt(of.get("weight")),
        of.containsKey("slanted"),
        of.containsKey("justified"),
        of.containsKey("hyphenated"),
        "sample",
        Span.of("styles/clinic/print.css"));
  }
}
