package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.yaml.Yaml;
import leafpress.yaml.YamlFields;
import leafpress.yaml.YamlList;
import leafpress.yaml.YamlMap;
import leafpress.yaml.YamlNode;

/** What people decided, by article: a file {@code decisions.yml} under version control. */
public record Decisions(List<Decision> all) {
  public static final Decisions NONE = new Decisions(List.of());

  /** What a decision does with the raw text that it names. */
  enum Act {
    /** Puts a text in its place. */
    REPLACE,
    /** Leaves it as it is, wherever it stands: a name. */
    KEEP,
    /** Leaves it as it is, marked as not known: what a rule made of it was wrong. */
    REJECT,
    /** Puts a block before its block. */
    BEFORE,
    /** Puts a block after its block. */
    AFTER,
    /** Sets a field of the front matter. */
    FRONT
  }

  /**
   * A decision.
   *
   * @param article slug of the raw file
   * @param at raw text that it is about, or the name of a field
   * @param occurrence which one of several in the raw text, from 1; 0 for all of them
   * @param text what a person put there
   * @param reason why
   */
  record Decision(
      String article,
      String language,
      Act act,
      String at,
      int occurrence,
      String text,
      String reason,
      Span span) {}

  List<Decision> of(String article, String language, Act act) {
    return all.stream()
        .filter(d -> d.article().equals(article) && d.act() == act)
        .filter(d -> d.language().isEmpty() || d.language().equals(language))
        .toList();
  }

  /**
   * Reads decisions: a map from article to a list of {@code {raw, text, reason}}, {@code {keep,
   * reason}}, {@code {reject, reason}}, {@code {before, text, reason}}, {@code {after, text,
   * reason}} or {@code {front, text, reason}}, each with {@code lang} where it is for one language
   * only, and {@code occurrence} where it is about one place of several.
   */
  public static Decisions read(String yaml, String file, Findings findings) {
    List<Decision> out = new ArrayList<>();
    Optional<YamlNode> root = Yaml.read(yaml, file, findings);
    if (root.isEmpty() || !(root.get() instanceof YamlMap)) return NONE;
    for (YamlMap.Entry entry : ((YamlMap) root.get()).entries()) {
      if (!(entry.value() instanceof YamlList)) {
        malformed(findings, entry.span(), "“" + entry.key() + "” must hold a list of decisions");
        continue;
      }
      for (YamlNode item : ((YamlList) entry.value()).items()) {
        if (item instanceof YamlMap) one(entry.key(), (YamlMap) item, findings).ifPresent(out::add);
        else malformed(findings, item.span(), "a decision is a map, not " + item.what());
      }
    }
    return new Decisions(List.copyOf(out));
  }

  private static final Map<String, Act> ACTS =
      Map.of(
          "raw",
          Act.REPLACE,
          "keep",
          Act.KEEP,
          "reject",
          Act.REJECT,
          "before",
          Act.BEFORE,
          "after",
          Act.AFTER,
          "front",
          Act.FRONT);

  private static Optional<Decision> one(String article, YamlMap map, Findings findings) {
    YamlFields fields = map.fields(findings);
    String text = fields.text("text", "");
    String reason = fields.text("reason", "");
    String language = fields.text("lang", "");
    int occurrence = fields.whole("occurrence", 0);
    Optional<Decision> found = Optional.empty();
    for (String key : List.of("raw", "keep", "reject", "before", "after", "front")) {
      String at = fields.text(key, "");
      if (at.isEmpty()) continue;
      found =
          Optional.of(
              new Decision(
                  article, language, ACTS.get(key), at, occurrence, text, reason, map.span()));
    }
    fields.finish();
    if (found.isEmpty()) {
      malformed(
          findings,
          map.span(),
          "the decision names none of raw, keep, reject, before, after, front");
    } else if (occurrence < 0 || occurrence > 0 && found.get().act() == Act.KEEP) {
      malformed(findings, map.span(), "occurrence is a number from 1, and none for keep");
    } else if (reason.isEmpty()) {
      malformed(findings, map.span(), "the decision gives no reason");
    }
    return found;
  }

  private static void malformed(Findings findings, Span span, String message) {
    findings.add(
        CleanRule.MALFORMED_DECISION,
        span,
        message,
        "write {raw: 原文, text: what it says, reason: why}");
  }
}
