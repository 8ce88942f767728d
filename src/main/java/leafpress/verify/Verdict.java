package leafpress.verify;

import java.util.List;

/**
 * What came of the checks of one file.
 *
 * @param file as the user would type it
 * @param checks against what and by whom it was checked; empty if it was not
 * @param unchecked the standards for which there was no checker
 */
public record Verdict(
    String file, List<String> checks, List<String> unchecked, int errors, int warnings) {

  /** In one word or two. */
  public String inWords() {
    if (errors > 0) return "faulty";
    if (checks.isEmpty()) return "not checked";
    if (!unchecked.isEmpty()) return "good as far as checked";
    return warnings > 0 ? "good, with warnings" : "good";
  }
}
