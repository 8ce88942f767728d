package leafpress.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Span;
import leafpress.language.LanguageTag;
import leafpress.language.Scripts;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads running text. */
final class InlineReader extends AbstractVisitor {
  private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final List<String> SAFE = List.of("http", "https", "mailto", "tel");

  private final Reading reading;
  private final boolean heading;
  private final int depth;
  private final Wording wording;
  private final List<Inline> out = new ArrayList<>();

  private InlineReader(Reading reading, boolean heading, int depth) {
    this.reading = reading;
    this.heading = heading;
    this.depth = depth;
    this.wording = new Wording(reading, !heading);
  }

  /** The text of a paragraph, or of a part of one: a node and all that follow it. */
  static List<Inline> read(Reading reading, Node first) {
    return new InlineReader(reading, false, 0).all(first);
  }

  static List<Inline> heading(Reading reading, Node first) {
    return new InlineReader(reading, true, 0).all(first);
  }

  /** A text that is not Markdown, such as the title of an image. */
  static List<Inline> plain(Reading reading, String text, Span span) {
    Wording wording = new Wording(reading, true);
    wording.add(text, span);
    return wording.take();
  }

  private List<Inline> all(Node first) {
    if (depth == Reading.DEEPEST_INLINE && first != null && first.getParent() != null) {
      reading.report(
          ManuscriptRule.TOO_DEEP,
          first,
          "marks are nested " + depth + " deep; deeper ones are read as plain text",
          "");
    }
    for (Node node = first; node != null; node = node.getNext()) node.accept(this);
    flush();
    return List.copyOf(out);
  }

  private List<Inline> inner(Node node) {
    flush();
    return new InlineReader(reading, heading, depth + 1).all(node.getFirstChild());
  }

  private void flush() {
    out.addAll(wording.take());
  }

  private void add(Inline inline) {
    flush();
    out.add(inline);
  }

  @Override
  public void visit(Text text) {
    wording.add(text.getLiteral(), reading.span(text));
  }

  @Override
  public void visit(SoftLineBreak end) {
    int before = TextContent.last(end.getPrevious());
    int after = TextContent.first(end.getNext());
    if (!joins(before, after)) wording.add(" ", reading.span(end));
  }

  /** Chinese has no spaces, so a line end between two of its characters means nothing. */
  private boolean joins(int before, int after) {
    boolean shared = LanguageTag.chinese(reading.language);
    return chinese(before, shared) && chinese(after, shared);
  }

  private static boolean chinese(int c, boolean shared) {
    return Scripts.isHan(c)
        || Characters.isEastAsianMark(c)
        || shared && Characters.isSharedMark(c);
  }

  @Override
  public void visit(HardLineBreak end) {
    add(new Inline.LineBreak());
  }

  @Override
  public void visit(Emphasis emphasis) {
    add(new Inline.Emphasis(inner(emphasis)));
  }

  @Override
  public void visit(StrongEmphasis strong) {
    add(new Inline.Strong(inner(strong)));
  }

  @Override
  public void visit(Code code) {
    add(new Inline.Literal(code.getLiteral()));
  }

  @Override
  public void visit(HtmlInline html) {
    Html.report(reading, html);
    wording.add(Html.text(html.getLiteral()), reading.span(html));
  }

  @Override
  public void visit(Image image) {
    add(
        new Inline.Picture(
            clean(image.getDestination(), image), Alt.of(reading, image), reading.span(image)));
  }

  @Override
  public void visit(Link link) {
    String target = clean(link.getDestination(), link);
    List<Inline> text = isAddress(link, target) ? address(link) : inner(link);
    flush();
    if (usable(link, target)) {
      out.add(new Inline.Link(target, clean(link.getTitle(), link), text, reading.span(link)));
    } else {
      out.addAll(text);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference) {
      add(reading.footnotes.call(((FootnoteReference) node).getLabel(), reading.span(node)));
    } else {
      visitChildren(node);
    }
  }

  private String clean(String text, Node node) {
    return text == null ? "" : Characters.clean(text, reading.span(node), reading.findings).strip();
  }

  /** Whether a link shows its own target; an address has no language. */
  private static boolean isAddress(Link link, String target) {
    String shown = TextContent.of(link);
    return shown.equals(target) || ("mailto:" + shown).equals(target);
  }

  private List<Inline> address(Link link) {
    String shown = clean(TextContent.of(link), link);
    return shown.isEmpty() ? List.of() : List.of(new Inline.Words(shown, reading.span(link)));
  }

  private boolean usable(Link link, String target) {
    if (target.isEmpty()) {
      reading.report(
          ManuscriptRule.EMPTY_LINK,
          link,
          "the link “" + TextContent.of(link) + "” leads nowhere",
          "write its target between the round brackets");
      return false;
    }
    Optional<String> scheme =
        Optional.of(SCHEME.matcher(target)).filter(Matcher::matches).map(m -> m.group(1));
    if (scheme.isEmpty() || SAFE.contains(scheme.get().toLowerCase(Locale.ROOT))) return true;
    reading.report(
        ManuscriptRule.UNSAFE_LINK,
        link,
        "a link to “" + scheme.get() + ":” cannot be followed from a booklet; its text is kept",
        "use " + String.join(", ", SAFE) + ", or #heading");
    return false;
  }
}
