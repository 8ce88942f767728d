package leafpress.clean;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import leafpress.clean.Case.Fragment;

/**
 * Says what became of each fragment of an article, by the edits of its ledger. Where an edit
 * reaches beyond the fragment, what is expected is made longer by the same neighbours.
 */
final class Judge {
  /** What became of a fragment. */
  enum Outcome {
    /** As expected, in the wording of one of the alternatives. */
    RIGHT,
    /** The expected words in another case, number or with another article. */
    NEAR,
    /** Left, whole or in part, and a finding or a mark says so. */
    FLAGGED,
    /** Left, and nothing says so. */
    SILENT,
    /** Something else stands there now. */
    WRONG
  }

  /**
   * A fragment with what stands in its place; {@code expected} is made longer as {@code actual}.
   */
  record Verdict(Fragment fragment, Outcome outcome, String expected, String actual) {}

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");

  private final Case article;
  private final Cleaned cleaned;
  private final String raw;

  Judge(Case article, Cleaned cleaned) {
    this.article = article;
    this.cleaned = cleaned;
    this.raw = cleaned.rawText();
  }

  List<Verdict> verdicts() {
    return article.fragments().stream().map(this::verdict).toList();
  }

  /** Where a fragment begins in the raw text. */
  int start(Fragment fragment) {
    int at = -1;
    for (int i = 0; i < fragment.occurrence(); i++) at = raw.indexOf(fragment.raw(), at + 1);
    if (at < 0) throw new IllegalStateException(article.name() + ": no “" + fragment.raw() + "”");
    return at;
  }

  private Verdict verdict(Fragment fragment) {
    int start = start(fragment);
    int end = start + fragment.raw().length();
    int from = start;
    int to = end;
    boolean wider = true;
    while (wider) {
      wider = false;
      for (Edit edit : cleaned.ledger().edits()) {
        if (edit.start() >= to || edit.end() <= from) continue;
        wider |= edit.start() < from || edit.end() > to;
        from = Math.min(from, edit.start());
        to = Math.max(to, edit.end());
      }
    }
    String actual = now(from, to);
    String best = "";
    Outcome outcome = null;
    for (String wording : fragment.expected()) {
      String expected = expected(from, to, fragment, wording);
      if (best.isEmpty()) best = expected;
      if (words(expected).equals(words(actual))) outcome = Outcome.RIGHT;
      else if (outcome == null && near(fragment, expected, actual)) outcome = Outcome.NEAR;
    }
    if (outcome == null) {
      boolean same = words(actual).equals(words(raw.substring(from, to)));
      outcome = same ? left(fragment, start, end) : missed(fragment, start, end, actual);
    }
    return new Verdict(fragment, outcome, best, actual);
  }

  private static boolean near(Fragment fragment, String expected, String actual) {
    return !fragment.kind().equals("double") && bare(expected).equals(bare(actual));
  }

  private Outcome missed(Fragment fragment, int start, int end, String actual) {
    Pattern foreign = article.language().equals("en") ? HAN : LATIN;
    return foreign.matcher(actual).find() ? left(fragment, start, end) : Outcome.WRONG;
  }

  private Outcome left(Fragment fragment, int start, int end) {
    return flagged(fragment, start, end) ? Outcome.FLAGGED : Outcome.SILENT;
  }

  private boolean flagged(Fragment fragment, int start, int end) {
    for (Edit edit : cleaned.ledger().edits()) {
      boolean touches = edit.start() <= end && edit.end() >= start;
      if (touches && edit.reasons().stream().anyMatch(r -> r.rule() == Mend.UNKNOWN)) return true;
    }
    int line = 1 + (int) raw.substring(0, start).chars().filter(c -> c == '\n').count();
    for (Cleaned.Span span : cleaned.spans()) {
      if (span.line() != line || !span.restored().isEmpty()) continue;
      if (span.raw().contains(fragment.raw()) || fragment.raw().contains(span.raw())) return true;
    }
    return false;
  }

  /** What stands now in a range of the raw text whose borders no edit crosses. */
  private String now(int from, int to) {
    StringBuilder out = new StringBuilder();
    int at = from;
    for (Edit edit : cleaned.ledger().edits()) {
      boolean inside = edit.start() >= from && edit.end() <= to;
      boolean atBorder = edit.start() == edit.end() && (edit.end() == from || edit.start() == to);
      if (!inside || atBorder) continue;
      out.append(raw, at, edit.start()).append(edit.after());
      at = edit.end();
    }
    return out.append(raw, at, to).toString();
  }

  /** The range as it should be: all fragments in it restored, this one in the given wording. */
  private String expected(int from, int to, Fragment which, String wording) {
    StringBuilder out = new StringBuilder();
    int at = from;
    for (Fragment fragment : article.fragments()) {
      int start = start(fragment);
      if (start < at || start + fragment.raw().length() > to) continue;
      out.append(raw, at, start);
      out.append(fragment == which ? wording : fragment.expected().get(0));
      at = start + fragment.raw().length();
    }
    return out.append(raw, at, to).toString();
  }

  /** Letters and digits, with one space where anything else stands. */
  static String words(String text) {
    String plain = text.replace("’", "'").replace("'", "");
    return plain.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }

  /** The words without what case, number and articles make of them. */
  static String bare(String text) {
    StringBuilder out = new StringBuilder();
    for (String word : words(text).toLowerCase(Locale.ROOT).split(" ")) {
      if (word.equals("a") || word.equals("an") || word.equals("the")) continue;
      String stem = word.replaceFirst("ies$", "y").replaceFirst("(?<=[a-z]{3})(es|s|e)$", "");
      out.append(stem).append(' ');
    }
    return out.toString().strip();
  }
}
