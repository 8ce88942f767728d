package leafpress.clean;

import java.util.Locale;

/** What an edit mends: the rules of the ledger. Those that change words weigh more than marks. */
public enum Mend {
  LINE_END(0),
  CHARACTER(1),
  MOJIBAKE(4),
  SPACE(0),
  FRONT_MATTER(1),
  BLOCK(1),
  HEADING(2),
  LIST_ITEM(2),
  JOINED_LINE(2),
  TABLE(2),
  BOILERPLATE(5),
  ESCAPE(0),
  PUNCTUATION(1),
  CASE(2),
  DOUBLED_WORD(4),
  WRONG_FORM(6),
  GLOSS(8),
  TERM(7),
  PHRASE(7),
  SENTENCE(7),
  PROPER_NAME(8),
  UNKNOWN(9),
  DECISION(10);

  private final int weight;

  Mend(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }

  /** The name that users read. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
