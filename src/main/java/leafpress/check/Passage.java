package leafpress.check;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import leafpress.diagnostic.Span;
import leafpress.manuscript.Block;

/**
 * Running text in one piece: a heading, a paragraph, an item with its label, a cell.
 *
 * @param kind what it is in the article
 * @param text its characters, without the marks of Markdown
 * @param places where each character was typed
 * @param literal characters that stand as they are, such as code, which no rule on words concerns
 * @param label length of an item’s label, or 0
 * @param section number of headings before it, itself included
 * @param note the note that it stands in
 * @param typescript where it was typed
 */
record Passage(
    Kind kind,
    String text,
    int[] places,
    BitSet literal,
    int label,
    int section,
    Optional<Block.Note> note,
    Typescript typescript) {

  /** What a passage is. */
  enum Kind {
    /** Title, subtitle, summary. */
    FRONT,
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL,
    FOOTNOTE
  }

  /** The place of a character of the text. */
  Span at(int index) {
    return places.length == 0
        ? typescript.top()
        : typescript.span(places[Math.min(index, places.length - 1)]);
  }

  Span start() {
    return at(0);
  }

  /** What was typed for the passage, marks of Markdown included. */
  String typed() {
    if (places.length == 0) return "";
    String all = typescript.text();
    int end = all.indexOf('\n', places[places.length - 1]);
    return all.substring(places[0], end < 0 ? all.length() : end);
  }

  /** Whether a match touches text that stands as it is. */
  boolean quotes(Matcher match) {
    int first = literal.nextSetBit(match.start());
    return first >= 0 && first < Math.max(match.end(), match.start() + 1);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** The text after the label. */
  String body() {
    String rest = text.substring(label);
    return label > 0 ? rest.replaceFirst("^[:：]\\s*", "") : rest;
  }

  boolean isHan() {
    return typescript.isHan();
  }

  boolean inEditorsNote() {
    return note.map(n -> n.type().equals("editor")).orElse(false);
  }
}
