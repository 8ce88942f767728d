package leafpress.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What an article's file says, read by the libraries alone and by none of our readers: front
 * matter, text, and the footnotes that it calls, in the order of their calls.
 */
final class WrittenText {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .build();
  private static final Pattern NOTE =
      Pattern.compile("(?i)\\[!(note|tip|important|warning|caution|editor(\\s.*)?)\\]\\s*");
  private static final Pattern CAPTION = Pattern.compile("(?:Table:|表[:：])\\s*");
  private static final Pattern NAME = Pattern.compile("\\s*\\{#[A-Za-z][A-Za-z0-9-]*\\}$");
  private static final Pattern TAG = Pattern.compile("(?s)<!--.*?-->|</?[A-Za-z!?][^<>]*>");

  private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> headings = new ArrayList<>();
  private final List<String> signatures = new ArrayList<>();
  private final String title;
  private final String subtitle;
  private final String summary;
  private final String body;
  private final String footnotes;

  private WrittenText(Map<?, ?> matter, String id, String markdown, String extent, String place) {
    title = string(matter, "title", id);
    subtitle = string(matter, "subtitle", "");
    summary = string(matter, "summary", "");
    Node root = PARSER.parse(markdown);
    MarkedText.apply(root, extent, place);
    root.accept(new Definitions());
    body = said(root);
    StringBuilder notes = new StringBuilder();
    for (int n = 0; n < numbers.size(); n++) { // a note may call another one
      notes.append(said(definitions.get(List.copyOf(numbers.keySet()).get(n))));
    }
    footnotes = notes.toString();
  }

  /** All of an article. */
  static WrittenText of(Path file) throws IOException {
    return of(file, "full", "");
  }

  /** What an edition of an extent has, with the blocks for the flap where it shows them. */
  static WrittenText of(Path file, String extent, String place) throws IOException {
    String text = Files.readString(file).replace("\r\n", "\n");
    String id = file.getFileName().toString().replaceFirst("\\.md$", "");
    if (!text.startsWith("---\n")) return new WrittenText(Map.of(), id, text, extent, place);
    int end = text.indexOf("\n---\n", 3);
    Object matter =
        new Load(LoadSettings.builder().build()).loadFromString(text.substring(4, end + 1));
    return new WrittenText((Map<?, ?>) matter, id, text.substring(end + 5), extent, place);
  }

  private static String string(Map<?, ?> matter, String key, String otherwise) {
    return matter.containsKey(key) ? matter.get(key).toString() : otherwise;
  }

  String title() {
    return title;
  }

  String subtitle() {
    return subtitle;
  }

  String summary() {
    return summary;
  }

  /** The text without front matter and footnotes. */
  String body() {
    return body;
  }

  /** The text of the footnotes that are called. */
  String footnotes() {
    return footnotes;
  }

  List<String> headings() {
    return headings;
  }

  /** Who signed the editor's notes. */
  List<String> signatures() {
    return signatures;
  }

  private String said(Node node) {
    Voice voice = new Voice();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      child.accept(voice);
    }
    return voice.text.toString();
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private final class Definitions extends AbstractVisitor {
    @Override
    public void visit(CustomBlock block) {
      if (block instanceof FootnoteDefinition) {
        FootnoteDefinition definition = (FootnoteDefinition) block;
        definitions.putIfAbsent(key(definition.getLabel()), definition);
      } else if (block instanceof TableBlock) {
        captionFirst(block);
      }
      visitChildren(block);
    }

    /** A caption is said before its table, without the word that marks it. */
    private void captionFirst(CustomBlock table) {
      Node caption = isCaption(table.getPrevious()) ? table.getPrevious() : table.getNext();
      if (!isCaption(caption)) return;
      Text first = (Text) caption.getFirstChild();
      first.setLiteral(CAPTION.matcher(first.getLiteral()).replaceFirst(""));
      if (caption.getLastChild() instanceof Text) {
        Text last = (Text) caption.getLastChild();
        last.setLiteral(NAME.matcher(last.getLiteral()).replaceFirst(""));
      }
      table.insertBefore(caption);
    }

    private boolean isCaption(Node node) {
      return node instanceof Paragraph
          && node.getFirstChild() instanceof Text
          && CAPTION.matcher(((Text) node.getFirstChild()).getLiteral()).lookingAt();
    }
  }

  /** Says all characters, as commonmark's own text content does, but numbers calls of notes. */
  private final class Voice extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
      text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
      text.append(' ');
    }

    @Override
    public void visit(HtmlInline node) {
      text.append(TAG.matcher(node.getLiteral()).replaceAll(""));
    }

    @Override
    public void visit(HtmlBlock node) {
      text.append(TAG.matcher(node.getLiteral()).replaceAll(""));
    }

    @Override
    public void visit(Heading node) {
      dropName(node);
      int from = text.length();
      visitChildren(node);
      headings.add(text.substring(from));
    }

    /** A picture says nothing by characters; alone in its paragraph it has its title below it. */
    @Override
    public void visit(Image node) {
      dropName(node.getParent());
      boolean figure = node.getPrevious() == null && node.getNext() == null;
      if (figure && node.getTitle() != null) text.append(node.getTitle());
    }

    /** The name at the end of a heading, a caption or an image is not said. */
    private void dropName(Node block) {
      Node last = block.getLastChild();
      if (!(last instanceof Text)) return;
      Text text = (Text) last;
      boolean figure =
          block.getFirstChild() instanceof Image && block.getFirstChild() == text.getPrevious();
      String rest = NAME.matcher(text.getLiteral()).replaceFirst("");
      if (block.getFirstChild() instanceof Image && !(figure && rest.isBlank())) return;
      text.setLiteral(rest);
      if (rest.isBlank() && figure) text.unlink();
    }

    /** The first line of a note names its kind. */
    @Override
    public void visit(BlockQuote quote) {
      Node first = quote.getFirstChild();
      if (first instanceof Paragraph) dropMark((Paragraph) first);
      visitChildren(quote);
    }

    private void dropMark(Paragraph paragraph) {
      List<Node> line = new ArrayList<>();
      StringBuilder mark = new StringBuilder();
      for (Node n = paragraph.getFirstChild(); n instanceof Text; n = n.getNext()) {
        line.add(n);
        mark.append(((Text) n).getLiteral());
      }
      if (!NOTE.matcher(mark).matches()) return;
      line.forEach(Node::unlink);
      signatures.add(
          mark.toString().replaceFirst("(?s)^.*signed\\s+", "").replaceAll("[\"”“\\]]", ""));
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof FootnoteReference) {
        String key = key(((FootnoteReference) node).getLabel());
        text.append(numbers.computeIfAbsent(key, k -> numbers.size() + 1));
      } else {
        visitChildren(node);
      }
    }

    @Override
    public void visit(CustomBlock block) {
      if (!(block instanceof FootnoteDefinition)) visitChildren(block);
    }
  }
}
