package leafpress.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import leafpress.diagnostic.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Points of the checklist (docs/standards/epub33.md) that no other checker holds: a fault is found
 * in a book of ours and in a stranger’s, and what is right is not taken for one.
 */
class ChecklistTest {
  private static final String ZH = "<p lang=\"zh-Hans\" xml:lang=\"zh-Hans\">%s</p>";
  private static final String HEAD = "<tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr>";
  private static final String LONG = "A cell of long standing, told in many words. ".repeat(6);

  private final List<DynamicTest> tests = new ArrayList<>();

  private void finds(String rule, String what, Consumer<Specimen> planting) {
    for (Specimen book : Specimen.both()) {
      String whose = book.opf.endsWith("content.opf") ? "a stranger’s" : "ours";
      tests.add(
          DynamicTest.dynamicTest(
              rule + " in " + whose + ": " + what,
              () -> {
                planting.accept(book);
                assertEquals(List.of(rule), rules(book));
              }));
    }
  }

  private void finds(String rule, String markup) {
    finds(rule, markup, book -> book.insert(markup));
  }

  private void passes(String markup) {
    tests.add(
        DynamicTest.dynamicTest(
            "nothing: " + markup,
            () -> assertEquals(List.of(), rules(Specimen.strangers().insert(markup)))));
  }

  private static List<String> rules(Specimen book) {
    return PlantedFaultsTest.check(book.zip()).stream()
        .map((Diagnostic d) -> d.rule().slug())
        .distinct()
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> contentsAndTitles() {
    finds(
        "deep-contents",
        "a third level",
        book -> {
          String entry = "(<a href=\"" + book.chapter.replace("EPUB/", "") + "[^\"]*\">[^<]*</a>)";
          book.edit(book.nav, entry, "$1<ol><li>$1<ol><li>$1</li></ol></li></ol>");
          book.entries.remove("EPUB/toc.ncx");
          book.edit(book.opf, "<item id=\"[^\"]*\" href=\"toc.ncx\"[^>]*/>", "");
          book.edit(book.opf, "<spine toc=\"[^\"]*\"", "<spine");
        });
    finds(
        "unlike-heading",
        "an entry of the contents",
        book ->
            book.edit(
                book.nav,
                "(<a href=\"" + book.chapter.replace("EPUB/", "") + "[^\"]*\">)[^<]*",
                "$1Elsewhere"));
    finds(
        "unlike-heading",
        "the title of a file",
        book -> book.edit(book.chapter, "<title>[^<]*", "<title>Another matter"));
    finds("second-title", "<h1>One more</h1>");
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> punctuation() {
    for (String slip :
        List.of("细胞,组织。", "细胞很小.它们会分裂。", "细胞(干细胞)很小。", "他说「好」。", "细胞\"干细胞\"很小。", "还有..."))
      finds("foreign-punctuation", String.format(ZH, slip));
    for (String slip :
        List.of("\"Cells\" live.", "The cell's wall.", "It is “ here.", "Wait ...", "said“ he"))
      finds("foreign-punctuation", "<p lang=\"en\" xml:lang=\"en\">" + slip + "</p>");
    passes(String.format(ZH, "他说“好”，细胞（干细胞）很小；3.5 毫克……"));
    passes("<p lang=\"en\" xml:lang=\"en\">“Cells’ walls” — 3.5 mg, 6″ … the ’90s (cells).</p>");
    passes("<pre>print(\"a  b\")</pre>");
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> structureTypedByHand() {
    finds("typed-list", "<p>• One</p><p>• Two</p>");
    finds("typed-list", "<p>1. One</p><p>2. Two</p><p>3. Three</p>");
    finds("typed-list", String.format(ZH, "（1）细胞") + String.format(ZH, "（2）组织"));
    finds("typed-room", "<p>Name:\u00A0\u00A0\u00A0Date:</p>");
    finds("typed-room", "<p>Two.  Sentences.</p>");
    finds("typed-room", String.format(ZH, "细胞\u3000\u3000组织"));
    passes("<p>– One dash alone.</p><p>No list.</p>");
    passes("<p>2. Bundesliga</p><p>5\u00A0mg daily</p>");
    passes("<p>Lines of a source\n      that is indented.</p>");
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> notes() {
    String note = "<p id=\"n9\">A note.<a href=\"#c9\" role=\"doc-backlink\">Back</a></p>";
    String call =
        "<p>Text<a id=\"c9\" href=\"#n9\" epub:type=\"noteref\" role=\"doc-noteref\">9</a></p>";
    finds("plain-note", call + note);
    String typed = note.replace("id=", "epub:type=\"footnote\" role=\"doc-footnote\" id=");
    finds("plain-note", call.replaceAll(" (epub:type|role)=\"[^\"]*\"", "") + typed);
    finds("wordless-return", call + typed.replace(">Back<", ">↩<"));
    passes(call + typed);
    passes(
        call
            + "<section role=\"doc-endnotes\" epub:type=\"endnotes\"><ol><li id=\"n9\">A note."
            + "<a href=\"#c9\" role=\"doc-backlink\">Back</a></li></ol></section>");
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> tables() {
    String table = "<table aria-label=\"T\">%s<tr><td>1</td><td>2</td></tr></table>";
    finds("unnamed-table", String.format(table, HEAD).replace(" aria-label=\"T\"", ""));
    finds("unscoped-header", String.format(table, HEAD.replaceFirst(" scope=\"col\"", "")));
    finds(
        "wide-table",
        String.format(table, HEAD.replace("</tr>", "<td>C</td>".repeat(3) + "</tr>")));
    finds("wide-table", String.format(table, "<tr><th scope=\"col\" colspan=\"5\">A</th></tr>"));
    passes(String.format(table, HEAD.replace("</tr>", "<td>C</td>".repeat(2) + "</tr>")));
    passes(
        "<figure>"
            + String.format(table, HEAD).replace(" aria-label=\"T\"", "")
            + "<figcaption>Named.</figcaption></figure>");
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> pictures() {
    for (String alt : List.of("cell.png", "Image of a cell.", "A cell"))
      finds("poor-alt-text", "an alt of “" + alt + "”", book -> picture(book, alt, "", ""));
    for (String alt : List.of("A bar chart of relapses.", LONG.strip()))
      finds("missing-long-description", alt, book -> picture(book, alt, "", ""));
    String chinese = " lang=\"zh-Hans\" xml:lang=\"zh-Hans\"";
    finds("missing-long-description", "治疗流程图。", b -> picture(b, "治疗流程图。", chinese, ""));
    finds(
        "missing-long-description",
        "a caption",
        book -> picture(book, "Relapses.", "", "<figcaption>Chart of relapses</figcaption>"));
    String data = "<table aria-label=\"T\">" + HEAD + "<tr><td>1</td><td>2</td></tr></table>";
    for (String after :
        List.of("<details><summary>In words</summary><p>Fewer.</p></details>", data))
      silent("inside the figure", "A chart of relapses.", "", after);
    silent("led to", LONG.strip(), " aria-details=\"words\"", "");
    tests.add(
        DynamicTest.dynamicTest(
            "nothing: a table after the figure",
            () -> {
              Specimen book = Specimen.strangers();
              picture(book, "A chart of relapses.", "", "");
              book.edit(book.chapter, "</figure></body>", "</figure>" + data + "</body>");
              assertEquals(List.of(), rules(book));
            }));
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> drawings() {
    String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"%s aria-label=\"A cell.\"></svg>";
    Consumer<Specimen> declared =
        b -> {
          if (!b.text(b.opf).matches("(?s).*" + b.chapter.replace("EPUB/", "") + "\"[^>]*svg.*"))
            b.edit(b.opf, b.chapter.replace("EPUB/", "") + "\"", "$0 properties=\"svg\"");
        };
    finds(
        "unscalable-drawing",
        "no viewBox",
        b -> declared.accept(b.insert(String.format(drawing, " width=\"9\" height=\"9\""))));
    tests.add(
        DynamicTest.dynamicTest(
            "nothing: with a viewBox",
            () -> {
              Specimen book = Specimen.strangers();
              declared.accept(book.insert(String.format(drawing, " viewBox=\"0 0 9 9\"")));
              assertEquals(List.of(), rules(book));
            }));
    return tests.stream();
  }

  private void silent(String what, String alt, String attributes, String more) {
    tests.add(
        DynamicTest.dynamicTest(
            "nothing: " + what,
            () -> {
              Specimen book = Specimen.strangers();
              picture(book, alt, attributes, more);
              assertEquals(List.of(), rules(book.insert("<p id=\"words\">In words.</p>")));
            }));
  }

  private static void picture(Specimen book, String alt, String attributes, String more) {
    String file = book.text(book.chapter).replaceAll("(?s).*<img[^>]* src=\"([^\"]*)\".*", "$1");
    String img = "<img src=\"" + file + "\" alt=\"" + alt + "\"" + attributes + "/>";
    book.insert("<figure>" + img + more + "</figure>");
  }

  @TestFactory
  Stream<DynamicTest> ruby() {
    String ruby = "<p lang=\"zh-Hans\" xml:lang=\"zh-Hans\"><ruby>%s</ruby>很小。</p>";
    finds("ruby-alone", String.format(ruby, "<rt>细胞</rt>"));
    finds("ruby-alone", String.format(ruby, "细胞<rt>xìbāo</rt>"));
    passes(String.format(ruby, "细胞<rp>（</rp><rt>xìbāo</rt><rp>）</rp>"));
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> whatKindleRefusesOrDrops() {
    finds("lost-on-kindle", "<p><audio src=\"data:,\"></audio></p>");
    finds(
        "lost-on-kindle",
        "<table aria-label=\"T\">"
            + HEAD
            + "<tr><td>1</td><td><table role=\"none\"><tr><td>2</td></tr></table></td></tr></table>");
    finds(
        "lost-on-kindle",
        "<table aria-label=\"T\">"
            + HEAD
            + "<tr><td>1</td><td>2</td></tr>".repeat(100)
            + "</table>");
    finds(
        "lost-on-kindle",
        "a long block that is hidden",
        book ->
            book.style(".away { display: none }")
                .insert("<div class=\"away\"><p>" + "word ".repeat(2_100) + "</p></div>"));
    finds(
        "lost-on-kindle",
        "a negative margin",
        book -> book.style(".out { margin: 0 0 0 -2em }").insert("<p class=\"out\">Out.</p>"));
    finds(
        "lost-on-kindle",
        "a low cover",
        book -> {
          String cover = book.text(book.opf).replaceAll("(?s).*href=\"(\\w+/\\w+\\.jpg)\".*", "$1");
          byte[] jpeg = book.entries.get("EPUB/" + cover).clone();
          for (int i = 2; i + 9 < jpeg.length; i++)
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) jpeg[i + 5] = 0;
          book.add("EPUB/" + cover, jpeg);
        });
    return tests.stream();
  }

  private static final String CLIP =
      "<par%s><text src=\"%s\"/><audio src=\"sound.mp3\" clipBegin=\"%s\" clipEnd=\"%s\"/></par>";

  /** A book that is read aloud: two clips of the chapter, the second of a page’s number. */
  private static Specimen spoken(Specimen book, String first, String second, String duration) {
    String chapter = book.chapter.replace("EPUB/", "");
    book.insert(
        "<p id=\"spoken\">Spoken.</p><p><span epub:type=\"pagebreak\""
            + " role=\"doc-pagebreak\" id=\"p99\" aria-label=\"99\"/></p>");
    String page = "<li><a href=\"" + chapter + "#p99\">99</a></li>";
    if (book.text(book.nav).contains("epub:type=\"page-list\""))
      book.edit(book.nav, "(?s)(epub:type=\"page-list\".*?<ol[^>]*>)", "$1" + page);
    else
      book.edit(
          book.nav,
          "</body>",
          "<nav epub:type=\"page-list\" role=\"doc-pagelist\" hidden=\"hidden\"><ol>"
              + page
              + "</ol></nav></body>");
    String smil =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><smil xmlns=\"http://www.w3.org/ns/SMIL\""
            + " xmlns:epub=\"http://www.idpf.org/2007/ops\" version=\"3.0\"><body>"
            + first.replace("TEXT", chapter + "#spoken")
            + second.replace("TEXT", chapter + "#p99")
            + "</body></smil>";
    book.add("EPUB/aloud.smil", smil.getBytes(StandardCharsets.UTF_8));
    book.add("EPUB/sound.mp3", new byte[] {'I', 'D', '3'});
    book.edit(
        book.opf,
        "</manifest>",
        "<item id=\"aloud\" href=\"aloud.smil\" media-type=\"application/smil+xml\"/>"
            + "<item id=\"sound\" href=\"sound.mp3\" media-type=\"audio/mpeg\"/></manifest>");
    book.edit(book.opf, "(<item [^>]*href=\"" + chapter + "\")", "$1 media-overlay=\"aloud\"");
    return book.meta("<meta property=\"media:duration\" refines=\"#aloud\">" + duration + "</meta>")
        .meta("<meta property=\"media:duration\">" + duration + "</meta>")
        .meta("<meta property=\"schema:accessMode\">auditory</meta>")
        .meta("<meta property=\"schema:accessibilityFeature\">synchronizedAudioText</meta>");
  }

  @TestFactory
  Stream<DynamicTest> readingAloud() {
    String text = String.format(CLIP, "", "TEXT", "0s", "0:00:02.5");
    String page = String.format(CLIP, " epub:type=\"pagebreak\"", "TEXT", "2.5s", "5s");
    String rule = "uneven-overlay";
    finds(rule, "wrong sums", book -> spoken(book, text, page, "0:00:09"));
    finds(
        rule,
        "a page’s number",
        b -> spoken(b, text, page.replace(" epub:type=\"pagebreak\"", ""), "5s"));
    finds(rule, "no such text", b -> spoken(b, text.replace("TEXT", "TEXTx"), page, "5s"));
    finds(rule, "no such sound", b -> spoken(b, text.replace("sound", "song"), page, "5s"));
    finds(rule, "backwards", b -> spoken(b, text, page.replace("\"2.5s\"", "\"7s\""), "2.5s"));
    finds(
        rule,
        "a document of an overlay that is none",
        b ->
            spoken(b, text, page, "5s")
                .edit(b.opf, "media-overlay=\"aloud\"", "media-overlay=\"sound\""));
    finds(
        rule,
        "no total",
        b ->
            spoken(b, text, page, "5s")
                .edit(b.opf, "<meta property=\"media:duration\">5s</meta>", ""));
    finds(
        "untrue-accessibility",
        "not told",
        b ->
            spoken(b, text, page, "5s").edit(b.opf, "<meta[^>]*>synchronizedAudioText</meta>", ""));
    for (Specimen book : Specimen.both())
      tests.add(
          DynamicTest.dynamicTest(
              "nothing: sums that are right",
              () -> assertEquals(List.of(), rules(spoken(book, text, page, "0:00:05")))));
    return tests.stream();
  }
}
