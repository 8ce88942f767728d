package leafpress.clean;

import java.util.List;

/**
 * What stands round a foreign span: all that a sense or a form is chosen by.
 *
 * @param span the span itself
 * @param left the text of the block before the span
 * @param right the text of the block after it
 * @param heading the heading above, and the title
 * @param siblings terms of the items beside it, where the span is in a term itself
 */
record Scene(
    Block block,
    boolean label,
    String span,
    String left,
    String right,
    String heading,
    List<String> siblings,
    Words words,
    Lexicon lexicon) {

  /** Whether a sentence begins here. */
  boolean starts() {
    String before = left.stripTrailing().replaceFirst("[(“\"‘*\\[]+$", "").stripTrailing();
    if (before.isEmpty()) return true;
    char last = before.charAt(before.length() - 1);
    return ".!?。！？".indexOf(last) >= 0 && !before.endsWith("e.g.") && !before.endsWith("i.e.");
  }

  /** What stands before the span in its sentence. */
  String sentence() {
    int from = 0;
    for (int i = 0; i + 1 < left.length(); i++) {
      if (".!?:".indexOf(left.charAt(i)) >= 0 && left.charAt(i + 1) == ' ') from = i + 2;
    }
    return left.substring(from);
  }

  /** The word right before the span, in small letters; empty after punctuation. */
  String wordBefore() {
    String text = left.stripTrailing();
    int at = text.length();
    while (at > 0
        && (Character.isLetter(text.charAt(at - 1)) || "'’-".indexOf(text.charAt(at - 1)) >= 0))
      at--;
    return Words.small(text.substring(at));
  }

  /** The word right after the span, in small letters; empty before punctuation. */
  String wordAfter() {
    String text = right.stripLeading();
    int at = 0;
    while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '’'))
      at++;
    return Words.small(text.substring(0, at));
  }

  /** The item of an enumeration right before the span: what stands between its last two commas. */
  String itemBefore() {
    String text = sentence().stripTrailing();
    if (!text.endsWith(",") && !text.matches(".*,? (and|or)$")) return "";
    String item = text.replaceFirst(",?( and| or)?$", "");
    int comma = item.lastIndexOf(',');
    return item.substring(comma + 1).strip();
  }

  /** The item of an enumeration right after the span. */
  String itemAfter() {
    String text = right.stripLeading();
    if (!text.startsWith(",") && !text.matches("^(and|or) .*")) return "";
    String item = text.replaceFirst("^,? *(and |or )?", "");
    int end = 0;
    while (end < item.length() && ".,;:".indexOf(item.charAt(end)) < 0) end++;
    return item.substring(0, end).strip();
  }
}
