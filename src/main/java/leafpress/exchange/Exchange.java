package leafpress.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import leafpress.diagnostic.Findings;
import leafpress.language.LanguageTag;
import leafpress.manuscript.Glossary;
import leafpress.markup.Element;

/** Writes and reads the files that translators and their tools exchange. */
public final class Exchange {
  private static final Pattern TAG = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
  private static final Pattern NAME = Pattern.compile("[^./\\\\:][^/\\\\:]*\\.md");

  private Exchange() {}

  /** A sentence, or another stretch of text, in two languages; Markdown. */
  public record Pair(String source, String target) {}

  /**
   * A file that was read.
   *
   * @param name the file that it becomes: {@code glossary.csv}, {@code phrases.yml}, or that of an
   *     article in the folder of its language
   * @param text of that file
   * @param source the article that was translated, to compare it with the one that is there; empty
   *     for others
   * @param sourceName its file; empty for others
   */
  public record Imported(String name, String text, String source, String sourceName) {}

  /** A glossary as TBX-Basic; {@code language} is that of its notes. */
  public static String tbx(Glossary glossary, String title, String language) {
    return Tbx.write(glossary, title, language);
  }

  /**
   * The sentences of an article in two languages, in the order of the source. Sections that do not
   * match are reported and left out.
   *
   * @param file the source's name, for findings
   */
  public static List<Pair> pairs(String source, String target, String file, Findings findings) {
    List<Part> from = Parts.of(source);
    List<Part.Unit> units = Pairs.units(from);
    List<Pair> pairs = new ArrayList<>();
    Pairs.align(from, Parts.of(target), file, findings)
        .forEach(
            (number, text) -> {
              for (List<String> pair : Sentences.pairs(units.get(number).text(), text)) {
                pairs.add(new Pair(pair.get(0), pair.get(1)));
              }
            });
    return pairs;
  }

  /** Pairs as a translation memory in TMX 1.4b. */
  public static String tmx(String from, String to, List<Pair> pairs) {
    return Tmx.write(from, to, pairs);
  }

  /**
   * An article as XLIFF 2.1.
   *
   * @param source the article's Markdown
   * @param target a translation that is there already, or empty
   * @param name of the article's file, without folder
   * @param file the same as the user knows it, for findings
   */
  public static String xliff(
      String source,
      Optional<String> target,
      String name,
      String from,
      String to,
      String file,
      Findings findings) {
    List<Part> parts = Parts.of(source);
    Map<Integer, String> targets =
        target.map(t -> Pairs.align(parts, Parts.of(t), file, findings)).orElse(Map.of());
    return Xliff.write(name, from, to, parts, targets);
  }

  /**
   * Reads TBX, TMX or XLIFF; which of them it is, the root element says.
   *
   * @param from the language that is asked for first, of TBX and TMX
   * @param to the other one
   * @return nothing if it is none of them; then a finding says why
   */
  public static Optional<Imported> read(
      String xml, String file, String from, String to, Findings findings) {
    Optional<Element> root = Xml.read(xml, file, findings);
    if (root.isEmpty()) return Optional.empty();
    Element top = root.get();
    switch (top.name()) {
      case "tbx":
      case "martif":
        Glossary glossary = Tbx.read(top, List.of(from, to), findings);
        return imported("glossary.csv", Written.csv(glossary, List.of(from, to)));
      case "tmx":
        List<Pair> pairs = Tmx.read(top, from, to, findings);
        return imported("phrases.yml", Written.phrases(pairs, LanguageTag.chinese(from)));
      case "xliff":
        if (top.get("version").startsWith("2.")) return article(top, findings);
        return unknown(top, "this is XLIFF " + top.get("version") + ", not 2.0 or 2.1", findings);
      default:
        return unknown(top, "the root is “" + top.name() + "”, not tbx, tmx or xliff", findings);
    }
  }

  private static Optional<Imported> imported(String name, String text) {
    return Optional.of(new Imported(name, text, "", ""));
  }

  /** The names come from outside: they must stay within the folder that is written to. */
  private static Optional<Imported> article(Element top, Findings findings) {
    String from = top.get("srcLang");
    String to = top.get("trgLang");
    String name = top.first("file").map(file -> file.get("original")).orElse("");
    if (top.first("skeleton").isPresent()) {
      if (!TAG.matcher(from).matches() || !TAG.matcher(to).matches()) {
        return unknown(top, "srcLang and trgLang must be language tags, such as zh-Hans", findings);
      }
      if (!NAME.matcher(name).matches()) {
        return unknown(top, "“" + name + "” is no name of an article", findings);
      }
    }
    return Xliff.read(top, from, to, findings)
        .map(b -> new Imported(to + "/" + name, b.target(), b.source(), from + "/" + name));
  }

  private static Optional<Imported> unknown(Element top, String message, Findings findings) {
    findings.add(
        ExchangeRule.UNKNOWN_EXCHANGE,
        top.span(),
        message,
        "export the file as TBX, TMX 1.4 or XLIFF 2.1");
    return Optional.empty();
  }
}
