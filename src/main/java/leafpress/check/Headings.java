package leafpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leafpress.diagnostic.Span;
import leafpress.manuscript.Block;

/** Looks at headings and lists: how many, how long, how written. */
final class Headings implements Check {
  /** Small in a title that is else in capitals. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "de", "for", "from", "in", "into", "la", "nor",
          "of", "off", "on", "or", "out", "over", "per", "so", "than", "the", "to", "up", "upon",
          "via", "vs", "with", "without", "yet");

  @Override
  public void check(Sheet sheet, Report report) {
    for (Block block : sheet.blocks()) {
      if (block.kind().equals("bullet-list")) {
        list(sheet, ((Block.BulletList) block).items().size(), block.span(), report);
      }
    }
    for (Passage heading : sheet.all(Passage.Kind.HEADING)) heading(heading, report);
    spread(sheet, report);
  }

  private static void list(Sheet sheet, int items, Span span, Report report) {
    double most = report.most(CheckRule.LONG_LIST, sheet.language());
    if (items <= most) return;
    report.add(
        CheckRule.LONG_LIST,
        sheet.language(),
        span,
        "the list has " + items + " items; more than " + Report.shown(most) + " are not remembered",
        "group them under two headings, or leave some out");
  }

  private static void heading(Passage heading, Report report) {
    String text = heading.text();
    double most = report.most(CheckRule.LONG_HEADING, heading.typescript().language());
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      report.add(
          CheckRule.LONG_HEADING,
          heading,
          0,
          "the heading has "
              + length
              + " characters; more than "
              + Report.shown(most)
              + " are hard to scan",
          "say it in fewer words");
    }
    int last = text.length() - 1;
    if (".:;,。：；，".indexOf(text.charAt(last)) >= 0) {
      report.add(
          CheckRule.HEADING_MARK,
          heading,
          last,
          "the heading ends in “" + text.charAt(last) + "”",
          "a heading needs no mark at its end");
    }
    if (!heading.isHan()) capitals(heading, report);
  }

  /** Most words in capitals, and one that is not. */
  private static void capitals(Passage heading, Report report) {
    List<String> small = new ArrayList<>();
    int capital = 0;
    int number = 0;
    for (String word : heading.text().split("[^\\p{L}’'-]+")) {
      if (word.isEmpty() || number++ == 0 || SMALL.contains(word)) continue;
      if (Character.isUpperCase(word.charAt(0))) capital++;
      else if (Character.isLetter(word.charAt(0)) && !hasCapital(word)) small.add(word);
    }
    if (small.isEmpty() || capital < 3 || capital <= 2 * small.size()) return;
    report.add(
        CheckRule.HEADING_CASE,
        heading,
        heading.text().indexOf(" " + small.get(0)) + 1,
        "“" + small.get(0) + "” is small where the other words of the heading have capitals",
        "write all headings in one way");
  }

  private static boolean hasCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase); // iPSCs
  }

  /** Text without a heading; notes are set off and need none. */
  private static void spread(Sheet sheet, Report report) {
    double most = report.most(CheckRule.FEW_HEADINGS, sheet.language());
    Optional<Passage> first = Optional.empty();
    int section = -1;
    int length = 0;
    for (Passage passage : sheet.passages()) {
      if (passage.is(Passage.Kind.FRONT) || passage.is(Passage.Kind.FOOTNOTE)) continue;
      if (passage.note().isPresent() || passage.is(Passage.Kind.CELL)) continue;
      if (passage.label() > 0) continue; // a label is found as easily as a heading
      if (passage.section() != section) {
        tell(sheet, first, length, most, report);
        section = passage.section();
        first = Optional.of(passage);
        length = 0;
      }
      length += Sentences.length(passage.text(), sheet.isHan());
    }
    tell(sheet, first, length, most, report);
  }

  private static void tell(
      Sheet sheet, Optional<Passage> first, int length, double most, Report report) {
    if (first.isEmpty() || length <= most) return;
    report.add(
        CheckRule.FEW_HEADINGS,
        first.get(),
        0,
        length
            + (sheet.isHan() ? " characters" : " words")
            + " follow without a heading; "
            + Report.shown(most)
            + " are enough",
        "divide the part by a heading that says what comes");
  }
}
