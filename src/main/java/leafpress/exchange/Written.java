package leafpress.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leafpress.manuscript.Glossary;

/** What was imported, in the forms that a manuscript keeps. */
final class Written {
  private Written() {}

  /** A glossary as CSV, as {@code Glossaries} reads it. */
  static String csv(Glossary glossary, List<String> languages) {
    TreeSet<String> explained = new TreeSet<>();
    glossary.entries().forEach(e -> explained.addAll(e.explanation().keySet()));
    StringBuilder out = new StringBuilder();
    row(
        out,
        Stream.of(
                languages.stream().map(l -> "term." + l),
                Stream.of("abbr"),
                explained.stream().map(l -> "explanation." + l),
                Stream.of("articles", "note", "variants"))
            .flatMap(s -> s));
    for (Glossary.Entry entry : glossary.entries()) {
      Map<String, String> term = entry.term();
      row(
          out,
          Stream.of(
                  languages.stream().map(l -> term.getOrDefault(l, "")),
                  Stream.of(entry.abbreviation()),
                  explained.stream().map(l -> entry.explanation().getOrDefault(l, "")),
                  Stream.of(
                      String.join(" ", entry.articles()),
                      entry.note(),
                      String.join("; ", entry.variants())))
              .flatMap(s -> s));
    }
    return out.toString();
  }

  private static void row(StringBuilder out, Stream<String> cells) {
    out.append(cells.map(Written::cell).collect(Collectors.joining(","))).append('\n');
  }

  private static String cell(String text) {
    String line = text.replaceAll("\\s*[\r\n]+\\s*", " ");
    boolean plain = line.indexOf(',') < 0 && line.indexOf('"') < 0;
    return plain ? line : "\"" + line.replace("\"", "\"\"") + "\"";
  }

  /** Pairs as phrases that {@code clean} reads: what is in Chinese, and the English for it. */
  static String phrases(List<Exchange.Pair> pairs, boolean chineseFirst) {
    StringBuilder out = new StringBuilder("phrases:\n");
    TreeSet<String> there = new TreeSet<>();
    for (Exchange.Pair pair : pairs) {
      String han = chineseFirst ? pair.source() : pair.target();
      String english = chineseFirst ? pair.target() : pair.source();
      if (han.indexOf('|') >= 0 || english.indexOf('|') >= 0 || !there.add(han)) continue;
      out.append("  ").append(quoted(han)).append(": ").append(quoted(english)).append('\n');
    }
    return out.toString();
  }

  private static String quoted(String text) {
    String line = text.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + line + "\"";
  }
}
