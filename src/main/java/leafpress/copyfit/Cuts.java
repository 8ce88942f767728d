package leafpress.copyfit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import leafpress.diagnostic.Span;

/** Chooses what to cut where copy is too long: the fewest words for the lines that are over. */
public final class Cuts {
  private Cuts() {}

  /**
   * The cheapest cuts that together save so many lines, or all there are; one a paragraph. What is
   * said elsewhere, too, goes first, and what says it elsewhere stays; then those that cost the
   * fewest words a line.
   */
  public static List<Sentence> cheapest(List<Sentence> sentences, int lines) {
    List<Sentence> sorted = new ArrayList<>(sentences);
    sorted.removeIf(s -> s.saves() <= 0);
    Comparator<Sentence> order = Comparator.comparing(s -> s.repeats() == 0);
    sorted.sort(order.thenComparingDouble(s -> (double) s.words() / s.saves()));
    Set<Span> cut = new HashSet<>();
    List<Sentence> chosen = new ArrayList<>();
    int saved = 0;
    for (Sentence sentence : sorted) {
      if (saved >= lines) break;
      if (chosen.stream().anyMatch(c -> twins(c, sentence))) continue;
      if (!cut.add(sentence.paragraph())) continue;
      chosen.add(sentence);
      saved += sentence.saves();
    }
    return List.copyOf(chosen);
  }

  /** Whether one is the reason why the other can be spared. */
  private static boolean twins(Sentence cut, Sentence next) {
    return cut.repeats() == next.place().line() || next.repeats() == cut.place().line();
  }
}
