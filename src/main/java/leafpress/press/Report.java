package leafpress.press;

import java.util.List;
import leafpress.diagnostic.Findings;

/**
 * What came of an order.
 *
 * @param made finished files, in the order of the publication
 * @param failed editions that have errors and were not written
 * @param findings of all editions, each once
 */
public record Report(List<Made> made, List<String> failed, Findings findings) {
  /** Nothing came of it; the findings say why. */
  static Report nothing(Findings findings) {
    return new Report(List.of(), List.of(), findings);
  }
}
