package leafpress.lint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Span;
import leafpress.language.LanguageTag;
import leafpress.markup.Element;
import leafpress.markup.Node;

/** Languages: marked, marked rightly, and written with their own punctuation. */
final class LanguageCheck {
  /** Four words: names of drugs and places are shorter, sentences longer. */
  private static final Pattern LATIN_WORDS =
      Pattern.compile("WORD([ ,]+WORD){3,}".replace("WORD", "\\p{IsLatin}[\\p{IsLatin}’'-]+"));

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern HALF_WIDTH =
      Pattern.compile(
          "\\p{IsHan}[,;:?!]( |\\p{IsHan}|$)|\\p{IsHan}\\.(\\p{IsHan}|$)|\\(\\p{IsHan}|\\p{IsHan}\\)");
  private static final Pattern DOTS = Pattern.compile("(?<!\\.)\\.\\.\\.(?!\\.)");

  /** A straight mark beside a letter, and a curly one that looks away from its word. */
  private static final Pattern STRAIGHT =
      Pattern.compile("\"\\p{L}|[\\p{L}.,?!，。？！]\"|\\p{L}'\\p{L}");

  private static final Pattern TURNED =
      Pattern.compile("\\s[”’](?=\\p{Lu})|[\\p{L}\\s][“‘](\\s|$)");

  /** The marks of vertical text; GB/T 15834 has “ ” in lines. */
  private static final Pattern CORNER = Pattern.compile("[「」『』]");

  private final PackageDocument about;
  private final Remarks remarks;
  private boolean straight;

  private LanguageCheck(PackageDocument about, Remarks remarks) {
    this.about = about;
    this.remarks = remarks;
  }

  static void check(PackageDocument about, Element root, Remarks remarks) {
    LanguageCheck check = new LanguageCheck(about, remarks);
    String language = root.has("xml:lang") ? root.get("xml:lang") : root.get("lang");
    if (language.isEmpty()) {
      remarks.add(
          LintRule.MISSING_LANGUAGE,
          root.span(),
          "the document does not say what language it is in",
          "give html the attributes lang and xml:lang");
      language = about.languages().stream().findFirst().orElse("");
    }
    check.check(root, language);
  }

  /** Reports what is no language tag. */
  static void tag(String tag, Span span, Remarks remarks) {
    if (LanguageTag.known(tag)) return;
    remarks.add(
        LintRule.UNKNOWN_LANGUAGE,
        span,
        "“" + tag + "” is not a language tag",
        "write en, zh-Hans or another BCP 47 tag");
  }

  private void check(Element element, String inherited) {
    String language = language(element, inherited);
    if (element.is("script") || element.is("style") || element.is("code") || element.is("pre"))
      return;
    for (String name : List.of("alt", "title", "aria-label"))
      script(element.get(name), language, element.span());
    for (Node child : element.children()) {
      if (child instanceof Element) check((Element) child, language);
      else script(child.content(), language, child.span());
    }
  }

  private String language(Element element, String inherited) {
    String own = element.has("xml:lang") ? element.get("xml:lang") : element.get("lang");
    if (own.isEmpty()) return inherited;
    if (element.has("lang") && !element.get("lang").equalsIgnoreCase(own))
      missing(element, "lang and xml:lang differ", "give both the same tag");
    tag(own, element.span(), remarks);
    boolean named =
        about.languages().stream()
            .anyMatch(l -> LanguageTag.primary(l).equals(LanguageTag.primary(own)));
    if (element.is("html") && !named)
      missing(
          element,
          "the document is in “" + own + "”, which the book does not name",
          "add dc:language to the metadata");
    return own;
  }

  private void missing(Element element, String message, String hint) {
    remarks.add(LintRule.MISSING_LANGUAGE, element.span(), message, hint);
  }

  private void script(String text, String language, Span span) {
    // Japanese and Korean have Han characters of their own.
    if (text.isBlank() || language.startsWith("ja") || language.startsWith("ko")) return;
    boolean chinese = LanguageTag.chinese(language);
    Matcher run = (chinese ? LATIN_WORDS : HAN).matcher(text);
    if (run.find())
      remarks.add(
          chinese ? LintRule.UNMARKED_LATIN : LintRule.UNMARKED_CHINESE,
          span,
          "“" + run.group() + "” stands in text that is marked as " + language,
          "mark it with its own language");
    if (chinese) punctuation(HALF_WIDTH, text, span, "use the full-width mark, such as ，");
    punctuation(DOTS, text, span, chinese ? "write ……" : "write …");
    quotes(text, language, span);
  }

  private void quotes(String text, String language, Span span) {
    boolean simplified = language.matches("(?i)zh(-hans|-cn|-sg)?([-].*)?");
    if (simplified) punctuation(CORNER, text, span, "write “ ” in simplified Chinese");
    if (!simplified && !LanguageTag.primary(language).equals("en")) return;
    punctuation(TURNED, text, span, "turn it round");
    if (straight || !STRAIGHT.matcher(text).find()) return; // once a file: they are many
    straight = true;
    punctuation(STRAIGHT, text, span, "write “ ” and ’");
  }

  private void punctuation(Pattern pattern, String text, Span span, String hint) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) return;
    String words = text.substring(Math.max(0, found.start() - 10), found.end());
    remarks.add(
        LintRule.FOREIGN_PUNCTUATION,
        span,
        "“" + words.replaceAll("\\s+", " ").strip() + "” has punctuation of another kind",
        hint);
  }
}
