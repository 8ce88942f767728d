package leafpress.typeset;

import java.util.ArrayList;
import java.util.HashMap;
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

  /** The same text without a stretch of it. */
  InlineText without(int from, int to) {
    int gone = to - from;
    List<TextRun> rest = new ArrayList<>();
    for (TextRun run : runs) {
      int start = run.start() <= from ? run.start() : Math.max(from, run.start() - gone);
      int end = run.end() <= from ? run.end() : Math.max(from, run.end() - gone);
      if (end > start) rest.add(run.at(start, end));
    }
    Map<Integer, Atom> kept = new HashMap<>();
    atoms.forEach(
        (at, atom) -> {
          if (at < from) kept.put(at, atom);
          else if (at >= to) kept.put(at - gone, atom);
        });
    return new InlineText(text.substring(0, from) + text.substring(to), rest, kept);
  }
}
