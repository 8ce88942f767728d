package leafpress.copyfit;

import leafpress.diagnostic.Span;

/**
 * Words that could be cut.
 *
 * @param text what stands there
 * @param whole whether it is a sentence; else any words of the paragraph that ends so will do
 * @param words how many words, or Han characters halved, it has
 * @param saves how many lines fewer the paragraph would have without it
 * @param repeats the line of another sentence that says the same; 0 if none is known
 * @param paragraph where its paragraph begins in the manuscript
 * @param place where it stands in the manuscript, or, until that is known, its paragraph
 */
public record Sentence(
    String text, boolean whole, int words, int saves, int repeats, Span paragraph, Span place) {

  /** The same sentence, found in the manuscript. */
  public Sentence found(Span at, int line) {
    return new Sentence(text, whole, words, saves, line, paragraph, at);
  }
}
