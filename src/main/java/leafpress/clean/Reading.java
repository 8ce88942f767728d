package leafpress.clean;

import java.util.Arrays;
import java.util.List;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;

/** Tells findings and spans with their place in the raw text. */
final class Reading {
  private final String file;
  private final Copy copy;
  private final Rules rules;
  private final Findings findings;
  private final int[] lineStarts;

  /** Where the edits begin in the present text. */
  private final int[] starts;

  Reading(String file, Copy copy, Rules rules, Findings findings) {
    this.file = file;
    this.copy = copy;
    this.rules = rules;
    this.findings = findings;
    this.lineStarts = starts(copy.raw());
    this.starts = new int[copy.edits().size()];
    int shift = 0;
    for (int i = 0; i < starts.length; i++) {
      Edit edit = copy.edits().get(i);
      starts[i] = edit.start() + shift;
      shift += edit.growth();
    }
  }

  private static int[] starts(String raw) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '\n' && !(c == '\r' && !raw.startsWith("\n", i + 1))) continue;
      if (count == starts.length) starts = Arrays.copyOf(starts, 2 * count);
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** Where a place of the present text was in the raw text; within an edit, where that begins. */
  private int was(int at) {
    int found = Arrays.binarySearch(starts, at);
    int i = found >= 0 ? found : -found - 2;
    while (i + 1 < starts.length && starts[i + 1] <= at) i++;
    if (i < 0) return at;
    Edit edit = copy.edits().get(i);
    int after = at - starts[i] - edit.after().length();
    return after < 0 ? edit.start() : edit.end() + after;
  }

  private Span place(int at) {
    int was = was(at);
    int found = Arrays.binarySearch(lineStarts, was);
    int line = found >= 0 ? found : -found - 2;
    return new Span(file, line + 1, was - lineStarts[line] + 1);
  }

  Cleaned.Span span(Restored one) {
    return new Cleaned.Span(
        place(one.start()).line(), one.raw(), one.kind(), one.text(), one.evidence());
  }

  /** Reports what is still marked as unknown. */
  void unknown(List<Cleaned.Span> spans) {
    String text = copy.text();
    CleanRule rule = rules.strict() ? CleanRule.UNRESTORED_SPAN : CleanRule.UNKNOWN_SPAN;
    for (int open = text.indexOf(Spans.OPEN);
        open >= 0;
        open = text.indexOf(Spans.OPEN, open + 1)) {
      int close = text.indexOf(Spans.CLOSE, open);
      if (close < 0) return;
      String span = text.substring(open + 1, close);
      Span place = place(open);
      spans.add(new Cleaned.Span(place.line(), span, Mend.UNKNOWN, "", ""));
      findings.add(
          rule,
          place,
          "“" + span + "” is not known; it stays, marked " + Spans.OPEN + Spans.CLOSE,
          "enter it in the glossary or in phrases.yml, or decide in decisions.yml");
    }
  }

  /** Notes the names that stay. */
  void names(ProperNames names, List<Cleaned.Span> spans) {
    String text = copy.text();
    int from = Block.isManuscript(text) ? text.indexOf("\n---\n", 3) : 0;
    for (Spans.Stretch name : names.between(text, from, text.length())) {
      String words = text.substring(name.start(), name.end());
      int line = place(name.start()).line();
      spans.add(new Cleaned.Span(line, words, Mend.PROPER_NAME, words, "a name that stays"));
    }
  }

  void characters() {
    for (Edit edit : copy.edits()) {
      for (Reason reason : edit.reasons()) {
        if (reason.rule() != Mend.CHARACTER || !reason.evidence().startsWith("U+")) continue;
        findings.add(
            CleanRule.INVISIBLE_CHARACTER,
            place(copy.now(edit.start())),
            "the character " + reason.evidence() + " cannot be seen and is left out");
      }
    }
  }

  void lost(Restored gloss) {
    findings.add(
        CleanRule.LOST_GLOSS,
        place(gloss.start()),
        "the brackets in “" + gloss.raw() + "” repeat the term; what they held is lost",
        "enter the abbreviation of “" + gloss.text() + "” in the glossary, or decide");
  }

  void untitled(String slug) {
    findings.add(
        CleanRule.UNTITLED_RAW,
        Span.of(file),
        "the article has no title; “" + Outline.spelled(slug) + "” stands in its place",
        "decide in decisions.yml: {front: title, text: …, reason: …}");
  }

  void quarantined(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece.kind() != Piece.Kind.BOILERPLATE) continue;
      findings.add(
          CleanRule.QUARANTINED_BLOCK,
          place(piece.first().start()),
          "“" + piece.text() + "” is no part of the article and is left out",
          "if it is, decide in decisions.yml: {keep: …, reason: …}");
    }
  }

  void repeated(List<Piece> pieces) {
    for (Repeats.Repeat repeat : Repeats.of(pieces)) {
      int line = place(repeat.first().first().start()).line();
      findings.add(
          CleanRule.REPEATED_PARAGRAPH,
          place(repeat.again().first().start()),
          "the paragraph says again what line " + line + " said",
          "delete one of them in the manuscript");
    }
  }
}
