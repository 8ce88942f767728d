package leafpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds labels of items that say again what a paragraph before them said: “Repair damaged tissue”
 * after “stem cells may repair damaged tissues”.
 */
final class LabelEchoes implements Check {
  /** Shorter labels name a thing, and things are named often. */
  private static final int WORDS = 3;

  @Override
  public void check(Sheet sheet, Report report) {
    if (sheet.isHan()) return;
    List<Passage> before = new ArrayList<>();
    for (Passage passage : sheet.passages()) {
      if (passage.label() > 0) label(passage, before, report);
      else if (passage.is(Passage.Kind.PARAGRAPH) && passage.note().isEmpty()) before.add(passage);
    }
  }

  private static void label(Passage item, List<Passage> before, Report report) {
    String words = item.text().substring(0, item.label());
    List<String> label = stems(words);
    if (label.size() < WORDS) return;
    String run = " " + String.join(" ", label) + " ";
    for (Passage passage : before) {
      if (!(" " + String.join(" ", stems(passage.text())) + " ").contains(run)) continue;
      report.add(
          CheckRule.REPEATED_PASSAGE,
          item,
          0,
          "“" + words + "” is said in line " + passage.start().line() + ", too",
          "say it once, where the reader needs it");
      return;
    }
  }

  private static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (String word : Sentences.words(text.toLowerCase(Locale.ROOT))) {
      stems.add(word.length() > 4 ? word.replaceFirst("(?:es|s|ing|ed|e)$", "") : word);
    }
    return stems;
  }
}
