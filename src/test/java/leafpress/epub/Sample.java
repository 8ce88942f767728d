package leafpress.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import leafpress.diagnostic.Findings;
import leafpress.edition.Cataloguing;
import leafpress.edition.Person;
import leafpress.edition.Person.Role;
import leafpress.epub.Book.WebFace;
import leafpress.epub.Book.Wording;
import leafpress.font.Face;
import leafpress.markup.Element;
import leafpress.markup.Markup;

/** Books made by hand whose markup has every element that templates may emit. */
public final class Sample {
  static final String CSS =
      "body { font-family: \"Source Serif 4\", serif; line-height: 1.5; }\n"
          + ".zh { font-family: \"Noto Serif SC\", serif; line-height: 1.7; }\n"
          + "h1, .note-label { font-weight: bold; }\n"
          + ".print-only { display: none; }\n"
          + "li.term::before { content: \"\\2014\"; }\n";

  private static final Wording ENGLISH = new Wording("en", "Understanding Stem Cells");
  private static final Wording CHINESE = new Wording("zh-Hans", "认识干细胞");
  private static final List<WebFace> FACES =
      List.of(
          face("Source Serif 4", 400, false, "SourceSerif4-Regular"),
          face("Source Serif 4", 400, true, "SourceSerif4-Italic"),
          face("Source Serif 4", 700, false, "SourceSerif4-Bold"),
          face("Source Serif 4", 700, true, "SourceSerif4-BoldItalic"),
          face("Atkinson", 400, false, "AtkinsonHyperlegibleNext-Regular"),
          face("Noto Serif SC", 400, false, "NotoSerifSC-Regular"),
          face("Noto Serif SC", 700, false, "NotoSerifSC-Bold"));

  private Sample() {}

  private static WebFace face(String family, int weight, boolean italic, String name) {
    Findings findings = new Findings();
    byte[] file = file("/styles/fonts/" + name + ".ttf");
    return new WebFace(family, weight, italic, Face.read(name, file, findings).orElseThrow());
  }

  /** A whole book in English. */
  public static byte[] written() {
    return write(english(), markup("en.xhtml"), new Findings());
  }

  static Book english() {
    return book("sample en", List.of(ENGLISH), "en");
  }

  static Book chinese() {
    return book("sample zh-Hans", List.of(CHINESE, ENGLISH), "zh-Hans");
  }

  static Book paired() {
    return book("sample en+zh-Hans", List.of(ENGLISH, CHINESE), "en", "zh-Hans");
  }

  /** The English book with another style sheet. */
  static Book styled(String css) {
    return book(css, "sample en", List.of(ENGLISH), "en");
  }

  /** The English markup with a page of the printed edition that begins before an element. */
  static Element paged(String page, String element) {
    String mark = "<span epub:type='pagebreak' role='doc-pagebreak' id='page-%s' aria-label='%s'/>";
    String text = new String(file("en.xhtml"), StandardCharsets.UTF_8);
    int at = text.indexOf(element);
    return read(text.substring(0, at) + String.format(mark, page, page) + text.substring(at));
  }

  private static Book book(String seed, List<Wording> titles, String... languages) {
    return book(CSS, seed, titles, languages);
  }

  private static Book book(String css, String seed, List<Wording> titles, String... languages) {
    return certified("", css, seed, titles, languages);
  }

  /** The English book, for which somebody stands. */
  static Book certified() {
    return certified("A Reviewer", CSS, "sample en", List.of(ENGLISH), "en");
  }

  private static Book certified(
      String certifier, String css, String seed, List<Wording> titles, String... languages) {
    SortedMap<String, byte[]> images = new TreeMap<>();
    images.put("images/Cell 1.png", file("cell.png"));
    images.put("images/unused.png", file("cell.png"));
    SortedMap<String, String> licences = new TreeMap<>();
    licences.put("OFL-Test.txt", "A licence.\n");
    return new Book(
        seed,
        titles,
        List.of(languages),
        "Leafpress & friends",
        "2026-11-22",
        List.of(new Wording("en", "Two articles <for patients>.")),
        List.of("stem cells", "arthritis"),
        List.of(new Wording("en", "No rights claimed.")),
        Optional.of(() -> file("cover.jpg")),
        css,
        FACES,
        licences,
        images,
        "sample.pdf",
        Cataloguing.NONE,
        "",
        certifier);
  }

  /** The book in two languages with all that libraries and shops ask. */
  static Book catalogued() {
    Book b = paired();
    Cataloguing all =
        new Cataloguing(
            List.of(
                new Person(Map.of("en", "An Li & Co", "zh-Hans", "李安"), "Li, An", Role.AUTHOR),
                new Person(Map.of("zh-Hans", "陈明"), "", Role.TRANSLATOR),
                new Person(Map.of("en", "Dr Grey"), "Grey", Role.REVIEWER)),
            Map.of("en", "Cells, The"),
            Map.of("en", "9783161484100", "en+zh-Hans", "9780306406157"),
            "https://creativecommons.org/licenses/by/4.0/",
            List.of(
                new Cataloguing.Subject("Stem cells", "LCSH", "sh85127904"),
                new Cataloguing.Subject("Joints", "", "")),
            Optional.of(new Cataloguing.Series(Map.of("en", "Plain <answers>"), "2")),
            "2.1",
            List.of(),
            Map.of());
    return new Book(
        b.seed(),
        b.titles(),
        b.languages(),
        b.publisher(),
        b.date(),
        b.descriptions(),
        b.subjects(),
        b.rights(),
        b.cover(),
        b.css(),
        b.faces(),
        b.licences(),
        b.images(),
        b.printed(),
        all,
        "2026-10-01",
        b.certifier());
  }

  /** A file beside this class in the resources, or from their root. */
  static byte[] file(String name) {
    try (InputStream in = Sample.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Element markup(String name) {
    return read(new String(file(name), StandardCharsets.UTF_8));
  }

  static Element read(String xml) {
    Findings findings = new Findings();
    return Markup.read(xml, "sample", findings)
        .orElseThrow(() -> new IllegalStateException(findings.sorted().toString()));
  }

  /** A document with this body. */
  static Element body(String body) {
    return read(
        "<html xmlns:epub='http://www.idpf.org/2007/ops' lang='en' xml:lang='en'><head>"
            + "<title>T</title></head><body>"
            + body
            + "</body></html>");
  }

  static byte[] write(Book book, Element markup, Findings findings) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Epub.write(book, markup, out, findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
