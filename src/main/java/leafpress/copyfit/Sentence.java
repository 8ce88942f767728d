package leafpress.copyfit;

import leafpress.diagnostic.Span;

/**
 * Words that could be cut.
 *
 * @param text what stands there
 * @param whole whether it is a sentence; else any words of the paragraph that ends so will do
 * @param words how many words, or Han characters halved, it has
 * @param saves how many lines fewer the paragraph would have without it
 * @param place of its paragraph in the manuscript
 */
public record Sentence(String text, boolean whole, int words, int saves, Span place) {}
