package leafpress.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.press.Proof;

/**
 * Whether finished files say what the manuscript says, character for character in reading order, in
 * two steps: a file says exactly what its markup says, and the markup says exactly what the
 * articles say and besides only words that are known. Spaces and hyphens are normalised by {@link
 * PlainText}.
 */
public final class Faithful {
  private final Proof proof;
  private final List<String> faults = new ArrayList<>();

  private Faithful(Proof proof) {
    this.proof = proof;
  }

  /** Where a PDF, read along its structure, says another text than its markup. */
  public static List<String> pdf(Proof proof, byte[] pdf) throws IOException {
    String expected = PrintText.of(proof.styled().orElseThrow(), proof.pages().orElseThrow());
    return PlainText.difference(expected, TaggedText.text(pdf)).stream().toList();
  }

  /**
   * Where a book, read along its spine, says another text than its markup. Made by the book itself:
   * the navigation, and the cover, which is a picture.
   */
  public static List<String> epub(Proof proof, byte[] epub) throws IOException {
    StringBuilder expected = new StringBuilder();
    Element body = proof.markup().orElseThrow().first("body").orElseThrow();
    for (Element section : body.elements()) {
      if (!section.get("epub:type").equals("cover")) chapter(section, expected);
    }
    return PlainText.difference(expected.toString(), EpubText.ofChapters(epub)).stream().toList();
  }

  private static void chapter(Element element, StringBuilder text) {
    if (element.hasClass("print-only")) return;
    for (Node child : element.children()) {
      if (child instanceof Element) chapter((Element) child, text);
      else text.append(child.content());
    }
  }

  /** Where the markup says another text than the articles, or words from nowhere. */
  public static List<String> markup(Proof proof, Path manuscript) throws IOException {
    Faithful faithful = new Faithful(proof);
    faithful.compare(manuscript);
    return faithful.faults;
  }

  private void compare(Path manuscript) throws IOException {
    Set<String> ids = new LinkedHashSet<>(proof.articles());
    if (!proof.about().isEmpty()) ids.add(proof.about());
    MarkupText text = MarkupText.of(proof.markup().orElseThrow(), ids);
    KnownWords known = KnownWords.of(manuscript);
    int compared = 0;
    try (var folders = Files.list(manuscript)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        for (String id : ids) {
          Path file = folder.resolve(id + ".md");
          if (Files.exists(file) && compare(text, id, file, known)) compared++;
        }
      }
    }
    int all = proof.articles().size() * proof.languages().size();
    if (compared != all) faults.add(compared + " articles of " + all + " are there");
    text.fronts().keySet().forEach(key -> faults.add("of no article: " + key));
    text.articles().keySet().forEach(key -> faults.add("of no article: " + key));
    text.footnotes().keySet().forEach(key -> faults.add("of no article: " + key));
    for (String made : text.made()) if (!known.make(made)) faults.add("from nowhere: " + made);
  }

  /** Compares an article, and takes its text away; whether it is one of the edition's. */
  private boolean compare(MarkupText text, String id, Path file, KnownWords known)
      throws IOException {
    WrittenText written = WrittenText.of(file, proof.extent(), proof.flap());
    known.article(written);
    String language = file.getParent().getFileName().toString();
    boolean about = id.equals(proof.about());
    boolean own = proof.languages().contains(language);
    String front = take(text.fronts(), id + "." + language);
    if (proof.inBrief().contains(language) && !about) {
      // The small title under that of the first language, then all that stands at the end.
      String brief = written.title() + written.title() + written.summary();
      same(file + ", in brief", brief, front);
      return false;
    }
    if (!own) {
      if (!front.isEmpty()) same(file + ", title", written.title(), front);
      return false;
    }
    String key = language + "/" + id + ".md";
    String body = take(text.articles(), key);
    String footnotes = take(text.footnotes(), key);
    // A leaflet whose article ends with an editor's note has no room for the page about the text.
    if (about && front.isEmpty() && body.isEmpty() && proof.name().startsWith("leaflets/")) {
      return false;
    }
    String title = written.title();
    String whole = title + written.subtitle() + written.summary();
    same(file + ", front matter", about || !keyPoints() ? title : whole, front);
    same(file + ", text", written.body(), body);
    same(file + ", footnotes", written.footnotes(), footnotes);
    return !about;
  }

  /** A template may show an article's title alone, as the goldens' does. */
  private boolean keyPoints() {
    boolean[] found = {false};
    proof.markup().orElseThrow().walk(e -> found[0] |= e.hasClass("key-points"));
    return found[0];
  }

  private void same(String what, String expected, String actual) {
    PlainText.difference(expected, actual).ifPresent(said -> faults.add(what + ": " + said));
  }

  private static String take(Map<String, StringBuilder> texts, String end) {
    StringBuilder all = new StringBuilder();
    for (String key : List.copyOf(texts.keySet())) {
      if (key.equals(end) || key.endsWith("/" + end)) all.append(texts.remove(key));
    }
    return all.toString();
  }
}
