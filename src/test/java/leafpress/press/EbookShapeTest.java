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

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group(1)).toList();
  }

  private static List<String> texts(Map<String, String> files) {
    return files.keySet().stream().filter(name -> name.endsWith(".xhtml")).toList();
  }

  /** Point 7: the day of the publication, whatever the clock says. */
  @Test
  void theLastChangeIsThePublicationsDate() throws Exception {
    String date = all(Files.readString(SAMPLE.resolve("publication.yml")), "date: (\\S+)").get(0);
    BOOKS.forEach(
        (book, files) -> {
          String opf = files.get("EPUB/package.opf");
          assertEquals(
              List.of(date + "T00:00:00Z"),
              all(opf, "<meta property=\"dcterms:modified\">([^<]*)</meta>"),
              book);
          assertEquals(List.of(date), all(opf, "<dc:date>([^<]*)</dc:date>"), book);
        });
  }

  /** Point 23. */
  @Test
  void contentsHaveTwoLevelsInBothTables() {
    BOOKS.forEach(
        (book, files) -> {
          String toc = all(files.get("EPUB/nav.xhtml"), "(?s)epub:type=\"toc\"(.*?)</nav>").get(0);
          assertEquals(2, depth(toc, "<ol", "</ol"), book);
          assertEquals(2, depth(files.get("EPUB/toc.ncx"), "<navPoint", "</navPoint"), book);
        });
  }

  private static int depth(String xml, String open, String close) {
    int depth = 0;
    int deepest = 0;
    Matcher tag = Pattern.compile("(" + open + ")|(" + close + ")").matcher(xml);
    while (tag.find()) {
      depth += tag.group(1) != null ? 1 : -1;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  /**
   * Point 34: what Apple Books, Kobo, Kindle and Readium ask for a note to pop up. The call is a
   * link with type, role and id; its note is an aside of the same file with type, role and id, has
   * words of its own, and leads back to that call in words.
   */
  @Test
  void notesHaveTheStructureThatPopsUp() {
    BOOKS.forEach(
        (book, files) -> {
          int calls = 0;
          for (String name : texts(files)) {
            String text = files.get(name);
            for (String call : all(text, "(<a [^>]*epub:type=\"noteref\"[^>]*>)")) {
              calls++;
              assertTrue(call.contains("role=\"doc-noteref\""), call);
              String id = all(call, " id=\"([^\"]+)\"").get(0);
              String note = all(call, " href=\"#([^\"]+)\"").get(0);
              String aside =
                  all(text, "(?s)(<aside [^>]*id=\"" + Pattern.quote(note) + "\".*?</aside>)")
                      .get(0);
              assertTrue(aside.contains("epub:type=\"footnote\""), aside);
              assertTrue(aside.contains("role=\"doc-footnote\""), aside);
              String back = all(aside, "(<a [^>]*role=\"doc-backlink\".*?</a>)").get(0);
              assertTrue(back.contains("href=\"#" + id + "\""), back);
              assertTrue(back.replaceAll("<[^>]*>", "").matches(".*\\p{L}{2}.*"), back);
              assertTrue(
                  aside.replace(back, "").replaceAll("<[^>]*>|\\W", "").length() > 3
                      || aside.matches("(?s).*\\p{IsHan}{4}.*"),
                  aside);
            }
          }
          assertTrue(calls > 0, book);
        });
  }

  /** Point 42: a picture without a ground is not black on black. */
  @Test
  void picturesKeepTheirGroundAtNight() {
    BOOKS.forEach(
        (book, files) -> {
          String img = rule(files.get("EPUB/style.css"), "img");
          assertTrue(img.contains("background-color: #FFFFFF"), book + " " + img);
        });
  }

  /** Point 36: each item that the author wrote is one of a list, and no paragraph has a bullet. */
  @Test
  void listsAreLists() throws Exception {
    for (String language : List.of("en", "zh-Hans")) {
      String written = Files.readString(SAMPLE.resolve(language + "/sample.md"));
      long items = written.lines().filter(l -> l.matches("(- |[0-9]+\\. ).*")).count();
      String text = BOOKS.get("booklet/readers." + language + ".epub").get("EPUB/sample.xhtml");
      String body = text.substring(text.indexOf("</header>"));
      body = body.replaceFirst("(?s)<(aside|section)[^>]*class=\"key-points.*?</\\1>", "");
      assertEquals(items, all(body, "(<li\\b)").size(), language);
      assertEquals(List.of(), all(text, "<p[^>]*>\\s*([•·▪●*–-] )"), language);
    }
  }

  /** Points 44, 52 and 58: both titles on the cover; no ruby; no sound, and none claimed. */
  @Test
  void whatTheseBooksHaveNotIsNotClaimed() throws Exception {
    for (Proof proof : Proof.all(SAMPLE)) {
      List<String> words = new ArrayList<>();
      proof
          .markup()
          .orElseThrow()
          .walk(e -> words.addAll(e.hasClass("cover") ? List.of(e.content()) : List.of()));
      assertTrue(words.get(0).contains("A Booklet for Looking At"), words.get(0));
      assertTrue(words.get(0).contains("看一看的小册子"), words.get(0));
    }
    BOOKS.forEach(
        (book, files) -> {
          String opf = files.get("EPUB/package.opf");
          for (String none :
              List.of("media-overlay", "media:duration", "synchronizedAudio", "auditory"))
            assertTrue(!opf.contains(none), book + " " + none);
          assertTrue(
              files.keySet().stream().noneMatch(n -> n.matches(".*\\.(smil|mp[34]|m4a)")), book);
          for (String name : texts(files)) assertTrue(!files.get(name).contains("<ruby"), name);
        });
  }
}
