package leafpress.style;

import java.util.List;
import java.util.Map;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;

/** An element with what selectors ask about its place in the tree. */
final class Candidate {
  /** Where the tree ends: the parent of the root, the sibling before the first child. */
  static final Candidate NONE = new Candidate();

  final Element element;
  final Candidate parent;
  final Candidate previous;
  final boolean last;
  final String id;
  final String[] classes;
  final String language;

  private Candidate() {
    this.element = new Element("", Map.of(), List.of(), Span.NONE);
    this.parent = this;
    this.previous = this;
    this.last = true;
    this.id = "";
    this.classes = new String[0];
    this.language = "";
  }

  /**
   * A candidate.
   *
   * @param parent the parent, or {@link #NONE}
   * @param previous the sibling element before it, or {@link #NONE}
   * @param last whether no sibling element follows
   */
  Candidate(Element element, Candidate parent, Candidate previous, boolean last) {
    this(element, parent, previous, last, language(element, parent));
  }

  /** The same for an element that is in a language for another reason. */
  Candidate(Element element, Candidate parent, Candidate previous, boolean last, String language) {
    this.element = element;
    this.parent = parent;
    this.previous = previous;
    this.last = last;
    this.id = element.get("id");
    this.classes = classes(element.get("class"));
    this.language = language;
  }

  private static String[] classes(String value) {
    String trimmed = value.strip();
    return trimmed.isEmpty() ? NONE.classes : trimmed.split("\\s+");
  }

  private static String language(Element element, Candidate parent) {
    if (element.has("xml:lang")) return element.get("xml:lang");
    return element.has("lang") ? element.get("lang") : parent.language;
  }

  boolean hasClass(String wanted) {
    for (String one : classes) if (one.equals(wanted)) return true;
    return false;
  }
}
