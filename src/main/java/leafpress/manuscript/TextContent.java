package leafpress.manuscript;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The characters of a node without its marks. */
final class TextContent extends AbstractVisitor {
  private final StringBuilder text = new StringBuilder();

  private TextContent() {}

  static String of(Node node) {
    TextContent content = new TextContent();
    node.accept(content);
    return content.text.toString();
  }

  /** The last character of a node, or a space where there is none. */
  static int last(Node node) {
    String text = node == null ? "" : of(node);
    return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
  }

  /** The first character of a node, or a space where there is none. */
  static int first(Node node) {
    String text = node == null ? "" : of(node);
    return text.isEmpty() ? ' ' : text.codePointAt(0);
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
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
}
