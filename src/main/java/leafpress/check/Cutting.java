package leafpress.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.manuscript.Block;

/**
 * What a copy editor may cut of an article that is too long. Never: headings, notes, the summary,
 * sources, lead-ins, whatever tells of risks, warns, says what is not known, or calls the reader to
 * act. A sentence that is not found in the manuscript as it stands is kept, too.
 */
public final class Cutting {
  /** Safety and caveats, beyond the words of the rules on risks and on calls to action. */
  private static final Pattern WARNS =
      Pattern.compile(
          "(?i)\\b(?:warn|caution|danger|harm|infect|bleed|allerg|complication|reaction|death|die[sd]?\\b"
              + "|fatal|serious|severe|emergenc|urgent|immediately|do not|don’t|never|must|avoid|not"
              + "|unproven|experimental|uncertain|unknown|unclear|limited|limitation|monitor"
              + "|contraindicat|unsuitable|tumou?r|cancer|reject)"
              + "|[警禁忌勿]|注意|不[要得能可应宜]|避免|感染|出血|过敏|并发症|反应|死亡|致命|严重|紧急|立即"
              + "|未[获经]|尚[未不无]|未知|不确定|局限|监测|肿瘤|癌|排斥|必须|务必");

  /** What the reader is asked to do begins so; in Chinese it has the word for please. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?i)\\bplease\\b|^\\W*(?:ask|bring|call|check|come|contact|drink|eat|get|go|keep|press|rest"
              + "|see|stay|stop|take|talk|tell|use|wait|wash|watch|wear|write)\\b|请");

  /** Shorter words carry no matter; of Han, two characters together are taken as a word. */
  private static final int LETTERS = 4;

  /** Fewer words than these repeat something by chance. */
  private static final int FEW = 4;

  /** So many of a sentence's words stand together in another. */
  private static final double SAME = 0.65;

  private final Phrases risks;
  private final Phrases actions;
  private final List<Passage> passages;
  private final Set<Passage> kept = new HashSet<>();

  /**
   * A sentence that may be cut.
   *
   * @param place where it begins in the manuscript
   * @param repeats the line of another sentence that says the same; 0 if none does
   */
  public record Cut(Span place, int repeats) {}

  private Cutting(RuleSet rules, Sheet sheet) {
    Report report = new Report(rules, new Findings());
    this.risks = Phrases.of(report.words(CheckRule.LATE_RISKS, sheet.language()));
    this.actions = Phrases.of(report.words(CheckRule.NO_ACTION, sheet.language()));
    this.passages = sheet.passages();
    keep(sheet);
  }

  /** What may be cut of an article, by the words that the rules look for. */
  public static Cutting of(RuleSet rules, Typescript typescript) {
    return new Cutting(rules, Sheet.of(typescript));
  }

  /** Keeps whole sections on risks, and lists that such words announce. */
  private void keep(Sheet sheet) {
    List<Integer> levels = new ArrayList<>(List.of(0));
    for (Block block : sheet.blocks()) {
      block.asHeading().ifPresent(heading -> levels.add(heading.level()));
    }
    int closed = Integer.MAX_VALUE;
    boolean announced = false;
    for (Passage passage : passages) {
      boolean tells = risks.in(passage.text());
      if (passage.is(Passage.Kind.HEADING)) {
        int level = levels.get(Math.min(passage.section(), levels.size() - 1));
        boolean safety = tells || WARNS.matcher(passage.text()).find();
        if (level <= closed) closed = safety ? level : Integer.MAX_VALUE;
      }
      String text = passage.text().strip();
      if (!passage.is(Passage.Kind.ITEM)) {
        announced = tells && (text.endsWith(":") || text.endsWith("："));
      }
      boolean running = passage.is(Passage.Kind.PARAGRAPH) || passage.is(Passage.Kind.ITEM);
      boolean free = running && passage.note().isEmpty() && closed == Integer.MAX_VALUE;
      if (!free || announced) kept.add(passage);
    }
  }

  /**
   * The cut of a sentence; nothing if it must stay.
   *
   * @param from the line in which its paragraph begins, or one before
   * @param end whether it is the end of a sentence only; then that sentence is looked at
   */
  public Optional<Cut> cut(int from, String text, boolean end) {
    String wanted = plain(text);
    for (Passage passage : passages) {
      if (passage.start().line() < from) continue;
      List<Sentences.Sentence> sentences = Sentences.of(passage);
      for (int i = end ? Math.max(0, sentences.size() - 1) : 0; i < sentences.size(); i++) {
        Sentences.Sentence sentence = sentences.get(i);
        String plain = plain(sentence.text());
        if (end ? !plain.endsWith(wanted) : !plain.equals(wanted)) continue;
        if (kept.contains(passage) || stays(sentence.text())) return Optional.empty();
        return Optional.of(
            new Cut(passage.at(sentence.start()), repeats(passage, sentence.text())));
      }
    }
    return Optional.empty();
  }

  private boolean stays(String sentence) {
    String end = sentence.strip();
    boolean leads = end.endsWith(":") || end.endsWith("：");
    return leads
        || risks.in(sentence)
        || actions.in(sentence)
        || WARNS.matcher(sentence).find()
        || ASKS.matcher(end).find();
  }

  /** The line of a sentence in another passage that has most of its words. */
  private int repeats(Passage own, String sentence) {
    Set<String> words = matter(sentence, own.isHan());
    if (words.size() < FEW) return 0;
    for (Passage other : passages) {
      boolean running = other.is(Passage.Kind.PARAGRAPH) || other.is(Passage.Kind.ITEM);
      if (other == own || !running || other.note().isPresent()) continue;
      for (Sentences.Sentence there : Sentences.of(other)) {
        Set<String> same = matter(there.text(), own.isHan());
        same.retainAll(words);
        if (same.size() >= SAME * words.size()) return other.at(there.start()).line();
      }
    }
    return 0;
  }

  private static Set<String> matter(String text, boolean han) {
    Set<String> words = new HashSet<>();
    for (String word : Sentences.words(text)) {
      if (word.length() >= LETTERS) words.add(word.toLowerCase(Locale.ROOT));
    }
    String plain = han ? text.replaceAll("[^\\p{IsHan}]", "") : "";
    for (int i = 0; i + 2 <= plain.length(); i++) words.add(plain.substring(i, i + 2));
    return words;
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }
}
