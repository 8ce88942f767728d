package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import leafpress.copyfit.Sentence;
import leafpress.diagnostic.Span;

/**
 * What could be cut from a broken paragraph: its sentences, and the words on its last line. What a
 * cut saves is found by breaking the paragraph anew without it.
 */
final class Sentences {
  /** More words on the last line than these are no small cut. */
  private static final int FEW = 3;

  private final Setting setting;
  private final String text;
  private final BrokenCopy.Broken broken;
  private final Span place;
  private final List<Sentence> found = new ArrayList<>();

  private Sentences(Setting setting, BrokenCopy.Broken broken) {
    this.setting = setting;
    this.broken = broken;
    this.text = broken.text().text();
    this.place = broken.text().runs().get(0).place();
  }

  static List<Sentence> of(Setting setting, BrokenCopy.Broken broken) {
    boolean heading = broken.style().balance();
    if (heading || broken.lines().size() < 2 || broken.text().runs().get(0).place().line() <= 0) {
      return List.of();
    }
    Sentences sentences = new Sentences(setting, broken);
    sentences.find();
    return sentences.found;
  }

  private void find() {
    double sum = 0;
    for (BrokenCopy.BrokenLine line : broken.lines()) sum += line.width();
    int count = broken.lines().size();
    double last = broken.lines().get(count - 1).width();
    lastWords((int) Math.ceil(words(text) * last / Math.max(1, sum)));
    int from = 0;
    for (int to = 1; to <= text.length(); to++) {
      if (to < text.length() && !ends(to)) continue;
      String sentence = text.substring(from, to).strip();
      boolean whole = sentence.length() == text.strip().length();
      if (!whole && !sentence.isEmpty()) add(sentence, saved(from, to));
      from = to;
    }
  }

  /** The end of a paragraph whose last line is nearly empty. */
  private void lastWords(int words) {
    if (words > FEW || words < 1) return;
    int from = text.length();
    for (int i = 0; i < 3 && from > 0; i++) from = text.lastIndexOf(' ', from - 1);
    int far =
        text.offsetByCodePoints(
            text.length(), -Math.min(12, text.codePointCount(0, text.length())));
    String end = text.substring(text.indexOf(' ') < 0 ? far : Math.max(0, from)).strip();
    found.add(new Sentence(end, false, words, 1, 0, place, place));
  }

  private boolean ends(int at) {
    char before = text.charAt(at - 1);
    if ("。！？".indexOf(before) >= 0) return true;
    return text.charAt(at) == ' ' && ".!?".indexOf(before) >= 0;
  }

  private void add(String sentence, int saves) {
    found.add(new Sentence(sentence, true, words(sentence), saves, 0, place, place));
  }

  /** How many lines fewer there are without a sentence; the space before it goes with it. */
  private int saved(int from, int to) {
    int end = to;
    while (from == 0 && end < text.length() && text.charAt(end) == ' ') end++;
    InlineText rest = broken.text().without(from, end);
    BrokenCopy.Broken anew = BrokenCopy.broken(setting, rest, broken.style(), broken.measure());
    return broken.lines().size() - anew.lines().size();
  }

  /** Words between spaces; two Han characters count as one. */
  private static int words(String text) {
    int han = (int) text.codePoints().filter(c -> Script.of(c) == Script.HAN).count();
    return Math.max(1, han > 0 ? han / 2 : text.strip().split(" +").length);
  }
}
