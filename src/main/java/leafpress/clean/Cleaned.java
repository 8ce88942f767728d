package leafpress.clean;

import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;

/**
 * What comes of cleaning an article.
 *
 * @param markdown the manuscript with its front matter; nothing if the raw file cannot be read
 * @param spans the foreign spans that were found, in order, each with what became of it
 * @param findings what a person should look at, with the line of the raw text
 */
public record Cleaned(
    Optional<String> markdown, String rawText, Ledger ledger, List<Span> spans, Findings findings) {

  /**
   * A run in another language than the article's.
   *
   * @param line of the raw text, from 1; 0 if not known
   * @param raw as it stood in the raw text
   * @param kind gloss, term, phrase, sentence, proper name, decision or unknown
   * @param restored what stands there now; empty if it was left as it was
   * @param evidence what spoke for it
   */
  public record Span(int line, String raw, Mend kind, String restored, String evidence) {}
}
