package leafpress.typeset;

import java.util.List;
import java.util.Map;

/**
 * The inline content of a paragraph as one text.
 *
 * @param text white space collapsed; {@code \n} where a line must end; U+FFFC for an atom
 * @param runs cover the text without gaps
 * @param atoms by offset in the text
 */
record InlineText(String text, List<TextRun> runs, Map<Integer, Atom> atoms) {
  boolean isEmpty() {
    return text.isEmpty();
  }
}
