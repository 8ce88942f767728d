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
   * The cheapest cuts that together save so many lines, or all there are; one a paragraph, in the
   * order of their price, a word a line.
   */
  public static List<Sentence> cheapest(List<Sentence> sentences, int lines) {
    List<Sentence> sorted = new ArrayList<>(sentences);
    sorted.removeIf(s -> s.saves() <= 0);
    sorted.sort(Comparator.comparingDouble(s -> (double) s.words() / s.saves()));
    Set<Span> cut = new HashSet<>();
    List<Sentence> chosen = new ArrayList<>();
    int saved = 0;
    for (Sentence sentence : sorted) {
      if (saved >= lines) break;
      if (!cut.add(sentence.place())) continue;
      chosen.add(sentence);
      saved += sentence.saves();
    }
    return List.copyOf(chosen);
  }
}
