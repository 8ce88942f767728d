package leafpress.lint;

import leafpress.markup.Element;
import leafpress.markup.Node;

/** Ruby: a help beside text that says all without it. */
final class RubyCheck {
  private RubyCheck() {}

  static void check(Element root, Remarks remarks) {
    root.walk(
        e -> {
          if (e.is("ruby")) ruby(e, remarks);
        });
  }

  private static void ruby(Element ruby, Remarks remarks) {
    StringBuilder base = new StringBuilder();
    boolean[] fallback = {false};
    boolean annotated = false;
    for (Node child : ruby.children()) {
      boolean beside = child instanceof Element e && (e.is("rt") || e.is("rp") || e.is("rtc"));
      if (!beside) base.append(child.content());
      else if (((Element) child).is("rp")) fallback[0] = true;
      else annotated |= !child.content().isBlank();
    }
    if (!annotated) return;
    String said = ruby.first("rt").map(Node::content).orElse("").strip();
    if (base.toString().isBlank())
      remarks.add(
          LintRule.RUBY_ALONE,
          ruby.span(),
          "“" + said + "” is said by ruby alone",
          "write it in the text; many readers show no ruby");
    else if (!fallback[0])
      remarks.add(
          LintRule.RUBY_ALONE,
          ruby.span(),
          "without ruby “" + said + "” runs into “" + base.toString().strip() + "”",
          "put brackets for such readers between them: <rp>（</rp>");
  }
}
