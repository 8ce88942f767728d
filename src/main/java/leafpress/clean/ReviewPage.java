package leafpress.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;
import leafpress.markup.Markup;
import leafpress.markup.Node;
import leafpress.markup.Text;

/**
 * The page on which a person reviews what cleaning did: raw and clean side by side, coloured by
 * rule, and each edit of words with its reasons, to be accepted or to be decided otherwise. It
 * needs no server: its button saves {@code decisions.yml}.
 */
public final class ReviewPage {
  /** Edits of marks and spaces are coloured, but not listed. */
  private static final int WORDS = 4;

  private final Cleaned cleaned;
  private final List<Node> raw = new ArrayList<>();
  private final List<Node> clean = new ArrayList<>();
  private final List<Node> rows = new ArrayList<>();

  private ReviewPage(Cleaned cleaned) {
    this.cleaned = cleaned;
  }

  /** The page as HTML. */
  public static String of(Cleaned cleaned, String slug, String language) {
    return "<!DOCTYPE html>\n" + Markup.write(new ReviewPage(cleaned).page(slug, language)) + "\n";
  }

  private Element page(String slug, String language) {
    edits();
    Element head =
        element(
            "head",
            Map.of(),
            element("meta", Map.of("charset", "utf-8")),
            element("title", Map.of(), text("Review of " + slug)),
            element("style", Map.of(), text(resource("review.css"))));
    long open = cleaned.spans().stream().filter(s -> s.kind() == Mend.UNKNOWN).count();
    String sum =
        cleaned.ledger().edits().size()
            + " edits, "
            + rows.size()
            + " of them of words, "
            + open
            + (open == 1 ? " span" : " spans")
            + " not known; the least sure come first";
    Map<String, String> names = attributes("data-slug", slug, "data-lang", language);
    Element body =
        element(
            "body",
            names,
            element("h1", Map.of(), text("Review of " + slug)),
            element("p", Map.of(), text(sum)),
            element(
                "p",
                Map.of(),
                element("button", Map.of("id", "save"), text("Save decisions.yml")),
                element("button", Map.of("id", "terms"), text("Save glossary rows"))),
            element("h2", Map.of(), text("Raw and clean")),
            element("div", Map.of("class", "columns"), pre("raw", raw), pre("clean", clean)),
            element("h2", Map.of(), text("Edits of words")),
            table(),
            element("script", Map.of(), text(resource("review.js"))));
    return element("html", Map.of("lang", "en"), head, body);
  }

  private Element table() {
    List<Node> heads = new ArrayList<>();
    for (String name : List.of("Rule", "Raw", "Clean", "Sure", "Why", "Decision")) {
      heads.add(element("th", Map.of("scope", "col"), text(name)));
    }
    List<Node> all = new ArrayList<>();
    all.add(new Element("tr", Map.of(), heads, Span.NONE));
    all.addAll(rows);
    return new Element("table", Map.of(), all, Span.NONE);
  }

  private static Element pre(String name, List<Node> children) {
    return new Element("pre", attributes("class", name, "tabindex", "0"), children, Span.NONE);
  }

  /** An edit in the list, with its number in the text. */
  private record Listed(Edit edit, int number) {}

  /** Both columns, and the rows: what is least sure is asked first. */
  private void edits() {
    String text = cleaned.rawText();
    int at = 0;
    int number = 0;
    List<Listed> listed = new ArrayList<>();
    for (Edit edit : cleaned.ledger().edits()) {
      String same = text.substring(at, edit.start());
      if (!same.isEmpty()) {
        raw.add(text(same));
        clean.add(text(same));
      }
      number++;
      if (!edit.before().isEmpty()) raw.add(mark(edit, number, "r", edit.before()));
      if (!edit.after().isEmpty()) clean.add(mark(edit, number, "c", edit.after()));
      if (edit.rule().weight() >= WORDS) listed.add(new Listed(edit, number));
      at = edit.end();
    }
    raw.add(text(text.substring(at)));
    clean.add(text(text.substring(at)));
    listed.sort(Comparator.comparingInt(one -> one.edit().confidence()));
    for (Listed one : listed) rows.add(row(one.edit(), one.number()));
  }

  private static Element mark(Edit edit, int number, String side, String words) {
    String rule = edit.rule().slug();
    Map<String, String> attributes =
        attributes("class", rule, "id", side + number, "title", rule + ": " + why(edit));
    return element("mark", attributes, text(words));
  }

  private static Element row(Edit edit, int number) {
    String id = "n" + number;
    Element otherwise =
        element(
            "input",
            attributes("class", "text", "aria-label", "other words", "value", edit.after()));
    Element reason =
        element(
            "input",
            attributes("class", "reason", "aria-label", "reason", "placeholder", "reason"));
    return element(
        "tr",
        attributes("id", id, "data-before", edit.before(), "data-after", edit.after()),
        element("td", Map.of("class", edit.rule().slug()), text(edit.rule().slug())),
        element("td", Map.of(), link("#r" + number, edit.before())),
        element("td", Map.of(), link("#c" + number, edit.after())),
        element("td", Map.of(), text(edit.confidence() + " %")),
        element("td", Map.of(), text(why(edit))),
        element(
            "td",
            Map.of(),
            choice(id, "accept", true),
            choice(id, "reject", false),
            choice(id, "other", false),
            otherwise,
            reason,
            element(
                "label",
                Map.of(),
                element("input", attributes("type", "checkbox", "class", "term")),
                text(" add to glossary"))));
  }

  private static Element choice(String id, String value, boolean chosen) {
    Map<String, String> attributes = attributes("type", "radio", "name", id, "value", value);
    if (chosen) attributes.put("checked", "checked");
    return element("label", Map.of(), element("input", attributes), text(" " + value + " "));
  }

  private static Element link(String to, String words) {
    return element("a", Map.of("href", to), text(words));
  }

  private static String why(Edit edit) {
    List<String> all = new ArrayList<>();
    for (Reason reason : edit.reasons()) {
      if (!reason.evidence().isEmpty()) all.add(reason.evidence());
    }
    return String.join("; ", all);
  }

  private static Map<String, String> attributes(String... pairs) {
    Map<String, String> out = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) out.put(pairs[i], pairs[i + 1]);
    return out;
  }

  private static Element element(String name, Map<String, String> attributes, Node... children) {
    return new Element(name, attributes, List.of(children), Span.NONE);
  }

  private static Text text(String words) {
    return new Text(words, Span.NONE);
  }

  private static String resource(String name) {
    try (InputStream in = ReviewPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
