package leafpress.epub;

import leafpress.markup.Element;
import leafpress.markup.Node;

/** The words of a piece of markup as a label: one line, without calls of notes. */
final class Prose {
  private Prose() {}

  static String of(Element element) {
    StringBuilder text = new StringBuilder();
    collect(element, text);
    return text.toString().replaceAll("[ \\t\\r\\n]+", " ").strip();
  }

  private static void collect(Element element, StringBuilder text) {
    // A br.sense is a place where a title may end its line: the space, if any, is before it.
    if (element.is("br") && !element.hasClass("sense")) text.append(' ');
    if (element.hasClass("noteref") || element.is("rt") || element.is("rp")) return;
    for (Node child : element.children()) {
      if (child instanceof Element) collect((Element) child, text);
      else text.append(child.content());
    }
  }
}
