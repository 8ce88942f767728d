package leafpress.epub;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.epub.Book.WebFace;

/**
 * Subsets of the faces that a book needs, and the CSS that declares them. A Chinese face holds the
 * characters of Chinese text with its punctuation, a Latin face what it can of all text; each holds
 * ASCII as well, since dictionaries and search boxes show text in the book's face.
 */
final class WebFonts {
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})");

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final StringBuilder css = new StringBuilder();

  private WebFonts() {}

  static WebFonts of(Book book, UsedText text, Findings findings) {
    text.addEverywhere(generated(book.css()), false);
    text.addEverywhere(generated(book.css()), true);
    WebFonts fonts = new WebFonts();
    List<WebFace> named =
        book.faces().stream()
            .filter(f -> book.css().contains("\"" + f.family() + "\"")
                || book.css().contains("'" + f.family() + "'"))
            .collect(Collectors.toList());
    for (WebFace face : named) fonts.add(face, wanted(face, text));
    if (!named.isEmpty()) uncovered(named, text, findings);
    return fonts;
  }

  /** The characters outside ASCII that a style sheet writes in {@code content}. */
  private static String generated(String css) {
    StringBuilder found = new StringBuilder();
    css.codePoints().filter(c -> c > 127).forEach(found::appendCodePoint);
    Matcher escape = ESCAPE.matcher(css);
    while (escape.find()) {
      int codePoint = Integer.parseInt(escape.group(1), 16);
      if (Character.isValidCodePoint(codePoint)) found.appendCodePoint(codePoint);
    }
    return found.toString();
  }

  private static SortedSet<Integer> wanted(WebFace web, UsedText text) {
    SortedSet<Integer> wanted = text.of(web.face().han(), web.bold(), web.italic());
    wanted.removeIf(codePoint -> web.face().glyph(codePoint) == 0);
    return wanted;
  }

  private void add(WebFace web, SortedSet<Integer> wanted) {
    if (wanted.isEmpty()) return;
    SortedSet<Integer> all = new TreeSet<>(wanted);
    for (int c = ' '; c < 127; c++) if (web.face().glyph(c) != 0) all.add(c);
    String href =
        "fonts/" + Names.slug(web.family()) + "-" + web.weight()
            + (web.italic() ? "-italic" : "") + ".ttf";
    files.put(href, web.face().webSubset(all, web.family()));
    css.append("@font-face {\n  font-family: \"").append(web.family());
    css.append("\";\n  font-weight: ").append(web.weight());
    css.append(";\n  font-style: ").append(web.italic() ? "italic" : "normal");
    css.append(";\n  src: url(\"").append(href).append("\");\n}\n");
  }

  private static void uncovered(List<WebFace> faces, UsedText text, Findings findings) {
    SortedSet<Integer> rest = text.of(false, false, false);
    rest.removeIf(c -> faces.stream().anyMatch(f -> f.face().covers(c)));
    if (rest.isEmpty()) return;
    String list = rest.stream().map(Character::toString).collect(Collectors.joining(" "));
    findings.add(
        EpubRule.MISSING_GLYPH,
        Span.NONE,
        "no embedded face has " + list,
        "use another character; readers will show it in a face of their own, or as a box");
  }

  /** By name in the book. */
  SortedMap<String, byte[]> files() {
    return files;
  }

  /** The {@code @font-face} rules. */
  String css() {
    return css.toString();
  }
}
