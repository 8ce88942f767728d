package leafpress.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import leafpress.manuscript.Glossary;

/**
 * Passes on what proofreaders say of running text. Known to them are the words of the glossary and
 * those that the rule lists.
 */
final class Prose implements Check {
  private final List<Proofreader> readers;
  private final Set<String> known;

  Prose(List<Proofreader> readers, Glossary glossary) {
    this.readers = readers;
    this.known = words(glossary);
  }

  /** Every word of every term, its abbreviation with its plural, and forms that are not wrong. */
  private static Set<String> words(Glossary glossary) {
    Set<String> words = new TreeSet<>();
    for (Glossary.Entry entry : glossary.entries()) {
      entry.term().values().forEach(term -> add(term, words));
      entry.variants().stream().filter(v -> !v.startsWith("!")).forEach(v -> add(v, words));
      if (entry.abbreviation().isEmpty()) continue;
      words.add(entry.abbreviation());
      words.add(entry.abbreviation() + "s");
    }
    return words;
  }

  private static void add(String term, Set<String> words) {
    for (String word : term.split("[^\\p{L}\\p{M}\\p{N}'’]+")) if (!word.isEmpty()) words.add(word);
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (Proofreader reader : readers) {
      if (!reader.reads(sheet.language())) continue;
      Set<String> right = new TreeSet<>(known);
      right.addAll(report.words(CheckRule.PROSE, sheet.language()));
      for (Passage passage : sheet.passages()) {
        for (Proofreader.Remark remark : reader.read(passage.text(), sheet.language(), right)) {
          add(passage, remark, report);
        }
      }
    }
  }

  /** Not of code, and not of words in another script, which have their own rules. */
  private static void add(Passage passage, Proofreader.Remark remark, Report report) {
    int literal = passage.literal().nextSetBit(remark.start());
    if (literal >= 0 && literal < remark.end()) return;
    String words = passage.text().substring(remark.start(), remark.end());
    if (words.codePoints().anyMatch(Character::isIdeographic)) return;
    String better = String.join("”, “", remark.better());
    report.add(
        CheckRule.PROSE,
        passage,
        remark.start(),
        "“" + Report.brief(words) + "”: " + remark.message() + " (" + remark.id() + ")",
        better.isEmpty()
            ? "a word that is right belongs into the glossary"
            : "perhaps “" + better + "”");
  }
}
