package leafpress.epub;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;

/** Looks a style sheet through for what takes choices from readers or breaks old engines. */
final class StyleLint {
  private static final Map<String, String> RULES =
      new TreeMap<>(
          Map.of(
              "font-size\\s*:\\s*[0-9.]+(px|pt|mm|cm|in)", "a fixed text size: use em or %",
              "line-height\\s*:\\s*[0-9.]+[a-z%]+", "a line height with a unit: use a number",
              "(?<![a-z-])height\\s*:\\s*[0-9.]+(px|pt|mm|cm)", "a fixed height",
              "position\\s*:\\s*fixed", "a fixed position",
              "var\\(|--[a-z]+\\s*:", "a variable: some reading systems refuse the book",
              "display\\s*:\\s*(inline-)?grid", "a grid: old engines pile its cells up",
              "@import", "an import: the book has one style sheet",
              "url\\(\\s*[\"']?(https?:)?//", "a file from the web",
              "(?<![a-z-])(html|body)\\s*\\{[^}]*(?<![a-z-])(background|color)\\s*:",
                  "a colour on the whole page: night mode must win"));

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private StyleLint() {}

  static String withoutComments(String css) {
    return COMMENT.matcher(css).replaceAll("");
  }

  static void check(String css, Findings findings) {
    String plain = withoutComments(css);
    RULES.forEach(
        (pattern, reason) -> {
          Matcher found = Pattern.compile(pattern).matcher(plain);
          if (!found.find()) return;
          String words = found.group().replaceAll("\\s+", " ").strip();
          findings.add(
              EpubRule.UNSAFE_STYLE,
              Span.of("epub.css"),
              "“" + words + "” is " + reason,
              "change epub.css of the style");
        });
  }
}
