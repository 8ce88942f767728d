package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.conformance.EpubText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What reading systems of any age need of a finished book, as far as its files can show it; what
 * they make of it is looked at by {@code ./dev readers}.
 */
class EbookShapeTest {
  private static final Path SAMPLE = Path.of("src/test/readers/sample");
  private static final Pattern BREAK =
      Pattern.compile("(?<![-a-z])break-(after|before|inside):\\s*([a-z]+)");
  private static final Pattern NAV = Pattern.compile("<nav\\b[^>]*epub:type=\"([a-z-]+)\"[^>]*>");

  @TempDir static Path dist;

  /** Each book with its files by name. */
  private static final Map<String, Map<String, String>> BOOKS = new TreeMap<>();

  @BeforeAll
  static void print() throws Exception {
    for (Made made : Press.print(Order.all(SAMPLE, dist), Progress.NONE).made()) {
      if (!made.file().endsWith(".epub")) continue;
      Map<String, String> files = new TreeMap<>();
      EpubText.entries(Files.readAllBytes(dist.resolve(made.file())))
          .forEach((name, bytes) -> files.put(name, new String(bytes, StandardCharsets.UTF_8)));
      BOOKS.put(made.file(), files);
    }
    assertEquals(4, BOOKS.size());
  }

  /** Point 27: contents are a page of the book; lists for machines are hidden in two ways. */
  @Test
  void contentsAreReadAndListsForMachinesAreHidden() {
    BOOKS.forEach(
        (book, files) -> {
          String opf = files.get("EPUB/package.opf");
          Matcher item = Pattern.compile("<item [^>]*>").matcher(opf);
          String id = "";
          while (item.find())
            if (item.group().contains("properties=\"nav\""))
              id = item.group().replaceFirst("^.* id=\"([^\"]*)\".*$", "$1");
          assertTrue(opf.contains("<itemref idref=\"" + id + "\"/>"), book + " " + id);
          List<String> shown = new ArrayList<>();
          List<String> hidden = new ArrayList<>();
          Matcher nav = NAV.matcher(files.get("EPUB/nav.xhtml"));
          while (nav.find()) (nav.group().contains(" hidden=") ? hidden : shown).add(nav.group(1));
          assertEquals(List.of("toc"), shown, book);
          assertEquals(List.of("landmarks", "page-list"), hidden, book);
          String css = files.get("EPUB/style.css").replaceAll("\\s+", " ");
          assertTrue(css.contains("nav[hidden] { display: none; }"), book);
        });
  }

  /** Point 50: what old engines call page-break-* stands before each break-* and says the same. */
  @Test
  void breaksAreSaidToOldEnginesToo() {
    BOOKS.forEach(
        (book, files) -> {
          String css = files.get("EPUB/style.css");
          Matcher found = BREAK.matcher(css);
          int breaks = 0;
          while (found.find()) {
            breaks++;
            String twin = "page-break-" + found.group(1) + ": " + found.group(2);
            int rule = css.lastIndexOf('{', found.start());
            assertTrue(css.substring(rule, found.start()).contains(twin), found.group());
          }
          assertTrue(breaks > 5, book + " " + breaks);
          for (String kept : new String[] {"h1, h2", "figure", ".note", ".key-points"})
            assertTrue(rule(css, kept).contains("break-inside: avoid"), kept);
          assertTrue(rule(css, "h1, h2").contains("break-after: avoid"), book);
        });
  }

  private static String rule(String css, String selector) {
    StringBuilder all = new StringBuilder();
    Matcher rule = Pattern.compile("(?m)^([^{}@]*)\\{([^{}]*)\\}").matcher(css);
    while (rule.find()) if (rule.group(1).contains(selector)) all.append(rule.group(2));
    return all.toString();
  }

  /**
   * Point 46: widths and sizes follow the reader's, and no rule sets the ground or the text's ink.
   */
  @Test
  void sizesFollowTheReader() {
    BOOKS.forEach(
        (book, files) -> {
          String css = files.get("EPUB/style.css").replaceAll("(?s)/\\*.*?\\*/", "");
          Matcher fixed =
              Pattern.compile(
                      "(?<![-a-z])(width|height|font-size|line-height)\\s*:[^;}]*[0-9](pt|px|mm|cm|in)\\b")
                  .matcher(css);
          assertTrue(!fixed.find(), () -> book + " " + fixed.group());
          Matcher body = Pattern.compile("(?m)^(html|body|p)\\s*\\{([^}]*)\\}").matcher(css);
          while (body.find())
            assertTrue(
                !body.group(2).matches("(?s).*(?<![-a-z])(color|background[a-z-]*)\\s*:.*"),
                body.group());
        });
  }
}
