package leafpress.epub;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.language.LanguageTag;
import leafpress.markup.Element;
import leafpress.markup.Node;

/** Looks a chapter through for what EPUBCheck does not see. */
final class Lint {
  /** Four words: names of drugs and places are shorter, sentences longer. */
  private static final Pattern LATIN_WORDS =
      Pattern.compile("WORD([ ,]+WORD){3,}".replace("WORD", "\\p{IsLatin}[\\p{IsLatin}’'-]+"));

  /** Point 35 of the checklist in docs/standards/epub33.md. */
  private static final int WIDEST = 4;

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  private final Findings findings;

  Lint(Findings findings) {
    this.findings = findings;
  }

  void check(Chapter chapter) {
    languages(chapter.section(), chapter.language());
    chapter.section().walk(this::alternatives);
    headings(chapter);
  }

  private void languages(Element element, String inherited) {
    String language = element.has("lang") ? element.get("lang") : inherited;
    if (element.has("lang") && !LanguageTag.known(language)) unknown(language, element.span());
    for (String name : List.of("alt", "title", "aria-label"))
      script(element.get(name), language, element.span());
    for (Node child : element.children()) {
      if (child instanceof Element) languages((Element) child, language);
      else script(child.content(), language, child.span());
    }
  }

  void unknown(String language, Span span) {
    findings.add(
        EpubRule.UNKNOWN_LANGUAGE,
        span,
        "“" + language + "” is not a language tag",
        "write en, zh-Hans or another BCP 47 tag");
  }

  private void script(String text, String language, Span span) {
    boolean chinese = LanguageTag.chinese(language);
    Matcher run = (chinese ? LATIN_WORDS : HAN).matcher(text);
    // Japanese and Korean have Han characters of their own.
    if (!run.find() || language.startsWith("ja") || language.startsWith("ko")) return;
    findings.add(
        chinese ? EpubRule.UNMARKED_LATIN : EpubRule.UNMARKED_CHINESE,
        span,
        "“" + run.group() + "” stands in text that is marked as " + language,
        "mark it with its own language");
  }

  private void alternatives(Element element) {
    if (element.is("img") && !element.has("alt")) noAlternative(element, "the image");
    boolean hidden = element.get("aria-hidden").equals("true");
    boolean named = element.has("aria-label") || element.has("aria-labelledby");
    if (element.is("svg") && !hidden && !named) noAlternative(element, "the drawing");
    if (element.is("table") && element.first("th").isEmpty())
      findings.add(
          EpubRule.TABLE_WITHOUT_HEADERS,
          element.span(),
          "the table has no headers",
          "give its columns headers");
    int columns = element.is("table") ? columns(element) : 0;
    if (columns > WIDEST)
      findings.add(
          EpubRule.WIDE_TABLE,
          element.span(),
          "the table has " + columns + " columns, more than " + WIDEST,
          "turn rows into columns, or cut it in two: telephones show no more in large text");
  }

  private static int columns(Element table) {
    return table.first("tr").map(row -> row.elements().size()).orElse(0);
  }

  private void noAlternative(Element element, String what) {
    findings.add(
        EpubRule.MISSING_ALT_TEXT,
        element.span(),
        what + " has no alternative text",
        "say in words what it shows");
  }

  private void headings(Chapter chapter) {
    int[] last = {0};
    chapter
        .section()
        .walk(
            element -> {
              int level = Heading.level(element);
              if (level == 0) return;
              String words = "the heading “" + Prose.of(element) + "”";
              if (level > last[0] + 1)
                findings.add(
                    EpubRule.SKIPPED_HEADING_LEVEL,
                    element.span(),
                    words + " is h" + level + " after " + (last[0] == 0 ? "none" : "h" + last[0]),
                    "use the next level down");
              boolean twin = element.has("lang") && !element.get("lang").equals(chapter.language());
              if (level == 1 && last[0] > 0 && !twin)
                findings.add(
                    EpubRule.SECOND_TITLE,
                    element.span(),
                    words + " is a second title",
                    "make it h2");
              last[0] = level;
            });
  }
}
