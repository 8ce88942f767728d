package leafpress.clean;

/**
 * Why an edit was made.
 *
 * @param rule what kind of mend it is
 * @param confidence in per cent; 100 where nothing had to be chosen
 * @param evidence the glossary row, phrase or context that speaks for it; may be empty
 */
public record Reason(Mend rule, int confidence, String evidence) {
  static Reason sure(Mend rule, String evidence) {
    return new Reason(rule, 100, evidence);
  }
}
