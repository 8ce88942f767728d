package leafpress.manuscript;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.yaml.Yaml;
import leafpress.yaml.YamlFields;
import leafpress.yaml.YamlMap;
import leafpress.yaml.YamlNode;
import leafpress.yaml.YamlRule;
import leafpress.yaml.YamlScalar;

/**
 * What an article says of itself between two lines {@code ---} at its beginning.
 *
 * @param names in another language, that are not left over
 * @param texts title, subtitle, summary and audience with their places, for judging
 */
record FrontMatter(
    String language,
    String title,
    String subtitle,
    String summary,
    String audience,
    List<String> keywords,
    String reviewed,
    Credits credits,
    List<String> names,
    List<YamlScalar> texts) {
  private static final String FENCE = "---";

  /**
   * The file in its two parts. Each part keeps the lines of the other as blank lines, so that
   * places in it are places in the file.
   */
  record Parts(String settings, String body) {}

  static Parts split(String text, String file, Findings findings) {
    int first = lineEnd(text, 0);
    if (!text.substring(0, first).stripTrailing().equals(FENCE)) return new Parts("", text);
    int at = Math.min(first + 1, text.length());
    int blank = 1;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      blank++;
      if (text.substring(at, end).stripTrailing().equals(FENCE)) {
        return new Parts(
            "\n" + text.substring(Math.min(first + 1, at), at),
            "\n".repeat(blank) + text.substring(Math.min(end + 1, text.length())));
      }
      at = end + 1;
    }
    findings.add(
        ManuscriptRule.OPEN_FRONT_MATTER,
        new Span(file, 1, 1),
        "the front matter that begins here does not end",
        "put a line --- after its last key");
    return new Parts("", text.substring(first));
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /**
   * Reads the settings.
   *
   * @param id of the article: its title where it names none
   * @param language of the folder; may be empty, then the article names its own
   */
  static FrontMatter read(
      String settings, String file, String id, String language, Findings findings) {
    Optional<YamlNode> root = Yaml.read(settings, file, findings);
    if (root.isPresent() && !(root.get() instanceof YamlMap)) {
      findings.add(
          YamlRule.WRONG_KIND,
          root.get().span(),
          "the front matter must be keys and values, not " + root.get().what(),
          "write title: …, a key a line");
    }
    YamlMap map =
        root.filter(YamlMap.class::isInstance)
            .map(YamlMap.class::cast)
            .orElse(new YamlMap(List.of(), new Span(file, 1, 1)));
    return new Reader(map.fields(findings), findings).read(file, id, language, root.isPresent());
  }

  /** Takes the fields one by one. */
  private static final class Reader {
    private final YamlFields fields;
    private final Findings findings;
    private final List<YamlScalar> texts = new ArrayList<>();

    Reader(YamlFields fields, Findings findings) {
      this.fields = fields;
      this.findings = findings;
    }

    FrontMatter read(String file, String id, String folder, boolean readable) {
      String title = text("title");
      if (title.isEmpty() && readable) {
        findings.add(
            ManuscriptRule.MISSING_TITLE,
            new Span(file, 1, 1),
            "the article has no title",
            "begin the file with ---, title: …, ---");
      }
      FrontMatter matter =
          new FrontMatter(
              language(folder),
              title.isEmpty() ? id : title,
              text("subtitle"),
              points("summary"),
              text("audience"),
              words("keywords", "[,，、;；]"),
              day("reviewed"),
              credits(),
              words("names", "[,，、;；]"),
              texts);
      fields.finish();
      return matter;
    }

    private String text(String key) {
      Optional<YamlScalar> scalar = fields.scalar(key);
      if (scalar.isEmpty()) return "";
      String clean = clean(scalar.get());
      texts.add(new YamlScalar(clean, scalar.get().plain(), scalar.get().span()));
      return clean;
    }

    /** Text whose lines are a list, if each begins as an item does; else one line. */
    private String points(String key) {
      String text = text(key);
      List<String> lines = fields.scalar(key).map(YamlScalar::text).orElse("").lines().toList();
      List<String> items = lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
      if (items.size() < 2 || !items.stream().allMatch(l -> l.matches("[-*•] .*"))) return text;
      return items.stream()
          .map(line -> Characters.clean(line.substring(2), fields.at(key), new Findings()))
          .map(String::strip)
          .collect(Collectors.joining("\n"));
    }

    private String clean(YamlScalar scalar) {
      String clean = Characters.clean(scalar.text(), scalar.span(), findings);
      return clean.strip().replaceAll("\\s+", " ");
    }

    private String language(String folder) {
      String own = fields.text("lang", folder);
      if (folder.isEmpty()) return own.isEmpty() ? "en" : own;
      if (!own.equals(folder)) {
        findings.add(
            ManuscriptRule.WRONG_LANGUAGE,
            fields.at("lang"),
            "lang is “" + own + "”, but the article lies with those in “" + folder + "”",
            "write lang: " + folder + ", or move the file");
      }
      return folder;
    }

    private Credits credits() {
      List<String> authors = new ArrayList<>(words("author", "[;；、]"));
      authors.addAll(words("authors", "[;；、]"));
      return new Credits(
          List.copyOf(authors),
          words("reviewed-by", "[;；、]"),
          day("next-review"),
          words("sources", "[;；]"),
          fields.scalar("contact").map(this::clean).orElse(""));
    }

    /** A list, or one text with marks between its parts. */
    private List<String> words(String key, String marks) {
      Optional<YamlNode> node = fields.node(key);
      if (node.isPresent() && node.get() instanceof YamlScalar) {
        return Arrays.stream(clean((YamlScalar) node.get()).split(marks))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList();
      }
      return fields.texts(key).stream().map(this::clean).filter(word -> !word.isEmpty()).toList();
    }

    private String day(String key) {
      String day = fields.text(key, "");
      if (day.isEmpty() || isDay(day)) return day;
      findings.add(
          ManuscriptRule.WRONG_DATE,
          fields.at(key),
          "“" + day + "” is not a day of the calendar",
          "write it as 2026-11-22");
      return "";
    }
  }

  static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
