package leafpress.press;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import leafpress.copyfit.Sentence;
import leafpress.diagnostic.Span;

/**
 * What to cut, as it is said to whoever edits the copy.
 *
 * @param cuts the cheapest first
 * @param lines how many are over
 * @param at where the finding stands: lines of its file are named without it
 */
record CutList(List<Sentence> cuts, int lines, Job job, Span at) {
  /** More cuts than these are a rewriting. */
  private static final int MOST = 12;

  /** Whole blocks, where sentences are not enough. */
  private static final String BLOCKS = "mark what only longer editions need: <!-- only: full -->";

  String shown() {
    int saved = cuts.stream().mapToInt(Sentence::saves).sum();
    if (cuts.isEmpty()) {
      return "there is no sentence to spare: headings, notes, warnings, sources and what the reader"
          + " is asked to do are not for cutting; "
          + BLOCKS;
    }
    String rest = cuts.size() > MOST ? "; and " + (cuts.size() - MOST) + " more" : "";
    String all = list(cuts.subList(0, Math.min(MOST, cuts.size()))) + rest;
    if (saved >= lines) return rest.isEmpty() ? all : all + "; or " + BLOCKS;
    return all
        + String.format(
            Locale.ROOT, "; that saves %d of %d lines, so also %s", saved, lines, BLOCKS);
  }

  private String list(List<Sentence> shown) {
    StringJoiner list = new StringJoiner("; ", "cut ", translated());
    for (Sentence cut : shown) list.add(show(cut));
    return list.toString();
  }

  private String translated() {
    return job.edition().layout().pairs() ? "; each with its translation" : "";
  }

  private String show(Sentence cut) {
    String what = "“" + opening(cut.text()) + "”";
    if (!cut.whole()) what = count(cut.words(), "word") + " of what ends " + what;
    String where = " in line " + cut.place().line();
    String file = cut.place().file();
    if (!file.equals(at.file())) where += " of " + file;
    StringJoiner costs = new StringJoiner(", ", " (", ")");
    if (cut.whole()) costs.add(count(cut.words(), "word"));
    String saves = count(cut.saves(), "line");
    costs.add(cut.repeats() == 0 ? saves : saves + "; line " + cut.repeats() + " says the same");
    return what + where + costs;
  }

  private static String opening(String text) {
    int keep = text.offsetByCodePoints(0, Math.min(50, text.codePointCount(0, text.length())));
    return keep < text.length() ? text.substring(0, keep).strip() + "…" : text;
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
