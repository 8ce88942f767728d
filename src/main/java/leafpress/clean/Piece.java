package leafpress.clean;

import java.util.List;
import java.util.Optional;

/**
 * A block of a raw text: one line, or several that belong together.
 *
 * @param label of an item, in places of the joined text, where there is one
 * @param why what spoke for the kind
 */
record Piece(Kind kind, List<Line> lines, Optional<ListMark> mark, boolean label, String why) {
  enum Kind {
    TITLE,
    HEADING,
    ITEM,
    PARAGRAPH,
    /** Each line is a row of cells. */
    TABLE,
    BOILERPLATE
  }

  Line first() {
    return lines.get(0);
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  Piece as(Kind other, boolean labelled, String reason) {
    return new Piece(other, lines, mark, labelled, reason);
  }

  String text() {
    if (lines.size() == 1) return first().text();
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (text.length() > 0) text.append(' ');
      text.append(line.text());
    }
    return text.toString();
  }

  /** The text without its mark. */
  String content() {
    return mark.map(m -> text().substring(m.length())).orElseGet(this::text);
  }
}
