package leafpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.manuscript.Block;

/**
 * Looks for promises, for evidence without a source and for risks without a number. The author’s
 * sentence may stay, but then an editor’s note answers it, and somebody signs the note.
 */
final class Claims implements Check {
  private static final Pattern NEGATED =
      Pattern.compile(
          "(?is).*(?:\\b(?:no|not|never|nor|without|cannot|isn’t|doesn’t|don’t)\\b[^.;:]{0,20}|[不未没无非].{0,4})");

  /** How far a “no” reaches. */
  private static final int NEAR = 40;

  private static final Pattern SOURCED = Pattern.compile("\\[\\^|\\]\\(|https?://");
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]|[一二三四五六七八九十百千万]分之|(?i)\\bin \\w+ (?:hundred|thousand)");

  @Override
  public void check(Sheet sheet, Report report) {
    String language = sheet.language();
    List<Block.Note> notes = sheet.editorsNotes();
    Phrases promises = Phrases.of(report.words(CheckRule.UNANSWERED_CLAIM, language));
    Phrases evidence = Phrases.of(report.words(CheckRule.UNSOURCED_CLAIM, language));
    Phrases vague = Phrases.of(report.words(CheckRule.UNQUANTIFIED_CLAIM, language));
    for (Passage passage : sheet.passages()) {
      if (passage.inEditorsNote()) continue;
      promises.find(passage, (match, advice) -> promise(passage, match, notes, advice, report));
      if (!SOURCED.matcher(passage.typed()).find()) {
        evidence.find(passage, (match, advice) -> unsourced(passage, match, report));
      }
      vague.find(passage, (match, advice) -> unquantified(passage, match, report));
    }
    unsigned(sheet, notes, report);
  }

  private static void promise(
      Passage passage, Matcher match, List<Block.Note> notes, String advice, Report report) {
    String before = passage.text().substring(Math.max(0, match.start() - NEAR), match.start());
    if (NEGATED.matcher(before).matches()) return;
    String words = "“" + match.group() + "” promises more than is known";
    if (notes.isEmpty()) {
      report.add(
          CheckRule.UNANSWERED_CLAIM,
          passage,
          match.start(),
          words + ", and no editor’s note answers it",
          advice.isEmpty() ? "say what is known, or add a note: > [!EDITOR N1]" : advice);
    } else {
      report.add(
          CheckRule.ANSWERED_CLAIM,
          passage,
          match.start(),
          words,
          "see that an editor’s note answers it: " + ids(notes));
    }
  }

  private static void unsourced(Passage passage, Matcher match, Report report) {
    report.add(
        CheckRule.UNSOURCED_CLAIM,
        passage,
        match.start(),
        "“" + match.group() + "” speaks of evidence and names no source",
        "name it in a footnote: [^1]");
  }

  private static void unquantified(Passage passage, Matcher match, Report report) {
    for (Sentences.Sentence sentence : Sentences.of(passage)) {
      int end = sentence.start() + sentence.text().length();
      if (match.start() < sentence.start() || match.start() >= end) continue;
      if (NUMBER.matcher(sentence.text()).find()) return;
    }
    report.add(
        CheckRule.UNQUANTIFIED_CLAIM,
        passage,
        match.start(),
        "“" + match.group() + "” means another number to each reader",
        "say how many of how many: 1 in 1,000 people");
  }

  private static void unsigned(Sheet sheet, List<Block.Note> notes, Report report) {
    List<Block.Note> unsigned = notes.stream().filter(n -> n.signed().isEmpty()).toList();
    if (unsigned.isEmpty()) return;
    report.add(
        CheckRule.UNSIGNED_NOTE,
        sheet.language(),
        unsigned.get(0).span(),
        "nobody has signed the editor’s notes " + ids(unsigned),
        "a clinician signs them off: > [!EDITOR N1] signed \"Name, 2026-12-01\"");
  }

  static String ids(List<Block.Note> notes) {
    List<String> ids = new ArrayList<>();
    for (Block.Note note : notes) ids.add(note.id().isEmpty() ? "without a number" : note.id());
    return String.join(", ", ids);
  }
}
