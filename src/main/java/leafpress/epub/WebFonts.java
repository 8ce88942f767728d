package leafpress.epub;

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
 * Subsets of the faces that a book needs, and the style sheet that declares and uses them.
 *
 * <p>A subset is a changed font. The Open Font License lets its author reserve the font's name for
 * unchanged ones, so families are renamed Leaf 1, Leaf 2 and so on, in the fonts and in the style
 * sheet.
 */
final class WebFonts {
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})");

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final StringBuilder rules = new StringBuilder();
  private final TreeMap<String, String> names = new TreeMap<>();
  private final SortedSet<Integer> everywhere = new TreeSet<>();
  private final Book book;

  private WebFonts(Book book) {
    this.book = book;
    for (int c = ' '; c < 127; c++) everywhere.add(c);
    everywhere.addAll(generated(StyleLint.withoutComments(book.css())));
  }

  static WebFonts of(Book book, UsedText text, Findings findings) {
    WebFonts fonts = new WebFonts(book);
    for (WebFace face : book.faces()) fonts.add(face, text.of(face));
    if (!fonts.files.isEmpty()) fonts.uncovered(text.all(), findings);
    return fonts;
  }

  /** The characters outside ASCII that a style sheet writes in {@code content}. */
  private static SortedSet<Integer> generated(String css) {
    SortedSet<Integer> found = new TreeSet<>();
    css.codePoints().filter(c -> c > 127).forEach(found::add);
    Matcher escape = ESCAPE.matcher(css);
    while (escape.find()) found.add(Integer.parseInt(escape.group(1), 16));
    return found;
  }

  /** Dictionaries and search boxes show words in the book's face: each has ASCII as well. */
  private void add(WebFace web, SortedSet<Integer> text) {
    text.removeIf(codePoint -> web.face().glyph(codePoint) == 0);
    if (text.isEmpty()) return;
    for (int c : everywhere) if (web.face().glyph(c) != 0) text.add(c);
    String name = names.computeIfAbsent(web.family(), family -> "Leaf " + (names.size() + 1));
    String slant = web.italic() ? "-italic" : "";
    String href = "fonts/" + Names.slug(name) + "-" + web.weight() + slant + ".ttf";
    files.put(href, web.face().webSubset(text, name));
    rules.append("@font-face {\n  font-family: \"").append(name);
    rules.append("\";\n  font-weight: ").append(web.weight());
    rules.append(";\n  font-style: ").append(web.italic() ? "italic" : "normal");
    rules.append(";\n  src: url(\"").append(href).append("\");\n}\n");
  }

  private void uncovered(SortedSet<Integer> text, Findings findings) {
    text.removeIf(c -> book.faces().stream().anyMatch(f -> f.face().covers(c)));
    if (text.isEmpty()) return;
    findings.add(
        EpubRule.MISSING_GLYPH,
        Span.NONE,
        "no embedded face has "
            + text.stream().map(Character::toString).collect(Collectors.joining(" ")),
        "use another character; readers will show it in a face of their own, or as a box");
  }

  /** By name in the book. */
  SortedMap<String, byte[]> files() {
    return files;
  }

  /** The {@code @font-face} rules, then the style's own. */
  String css() {
    String css = book.css();
    for (String family : names.keySet()) {
      String quoted = "[\"']" + Pattern.quote(family) + "[\"']";
      css = css.replaceAll(quoted, '"' + names.get(family) + '"');
    }
    return rules + css;
  }
}
