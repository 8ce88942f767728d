package leafpress.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import leafpress.language.LanguageTag;
import leafpress.manuscript.Glossary;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.markup.Text;

/**
 * Marks the terms of the glossary in Chinese headings and subtitles, so that a style can keep each
 * on one line. A Chinese line may end after any character, but a title broken within a word is read
 * twice.
 */
final class WholeTerms {
  /** Shorter terms are found in longer words; longer ones may be wider than a panel. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 6;

  private static final Map<String, String> WHOLE = Map.of("class", "whole");

  private final List<String> terms;

  private WholeTerms(List<String> terms) {
    this.terms = terms;
  }

  static Element of(Element root, Glossary glossary, List<String> languages) {
    List<String> terms = new ArrayList<>();
    for (String language : languages) {
      if (!LanguageTag.chinese(language)) continue;
      for (Glossary.Entry entry : glossary.entries()) {
        String term = entry.term().getOrDefault(language, "");
        if (term.length() >= SHORTEST && term.length() <= LONGEST && han(term)) terms.add(term);
      }
    }
    if (terms.isEmpty()) return root;
    terms.sort(Comparator.comparingInt(String::length).reversed());
    return new WholeTerms(terms).mark(root, "", false);
  }

  private static boolean han(String term) {
    return term.codePoints().allMatch(Character::isIdeographic);
  }

  private Element mark(Element element, String outer, boolean inHeading) {
    String language = element.has("lang") ? element.get("lang") : outer;
    boolean heading = inHeading || element.isHeading() || isTitle(element);
    List<Node> children = new ArrayList<>(element.children().size());
    boolean same = true;
    for (Node child : element.children()) {
      if (child instanceof Element) {
        children.add(mark((Element) child, language, heading));
      } else if (heading && LanguageTag.chinese(language)) {
        words((Text) child, children);
      } else {
        children.add(child);
      }
      same &= children.size() > 0 && children.get(children.size() - 1) == child;
    }
    return same && children.size() == element.children().size() ? element : element.with(children);
  }

  /** Subtitles and titles in the other language are lines of display as headings are. */
  private static boolean isTitle(Element element) {
    String kinds = " " + element.get("class") + " ";
    return kinds.contains(" subtitle ") || kinds.contains(" other-title ");
  }

  private void words(Text text, List<Node> out) {
    String content = text.content();
    int done = 0;
    for (int at = 0; at < content.length(); ) {
      int length = termAt(content, at);
      if (length == 0) {
        at++;
        continue;
      }
      if (at > done) out.add(new Text(content.substring(done, at), text.span()));
      Text term = new Text(content.substring(at, at + length), text.span());
      out.add(new Element("span", WHOLE, List.of(term), text.span()));
      at += length;
      done = at;
    }
    if (done == 0) out.add(text);
    else if (done < content.length()) out.add(new Text(content.substring(done), text.span()));
  }

  private int termAt(String content, int at) {
    for (String term : terms) if (content.startsWith(term, at)) return term.length();
    return 0;
  }
}
