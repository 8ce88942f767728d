package leafpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import leafpress.diagnostic.Span;
import leafpress.manuscript.Block;
import leafpress.manuscript.Glossary;

/** Holds an article in another language against the source, block by block. */
final class Pairs {
  private final Glossary glossary;
  private final Report report;

  Pairs(Glossary glossary, Report report) {
    this.glossary = glossary;
    this.report = report;
  }

  void check(Sheet source, Sheet other) {
    notes(source, other);
    PairTerms terms = new PairTerms(glossary, source.language(), other.language());
    List<Block> ours = source.typescript().article().blocks();
    List<Block> theirs = other.typescript().article().blocks();
    for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
      if (!ours.get(i).kind().equals(theirs.get(i).kind())) return; // reported as unpaired blocks
      items(source, ours.get(i), other, theirs.get(i));
      numbers(source, ours.get(i), other, theirs.get(i));
      terms(terms, source, ours.get(i), other, theirs.get(i));
    }
  }

  private void notes(Sheet source, Sheet other) {
    List<String> ours = source.editorsNotes().stream().map(Block.Note::id).toList();
    List<Block.Note> theirs = other.editorsNotes();
    for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
      String here = i < theirs.size() ? theirs.get(i).id() : "";
      String there = i < ours.size() ? ours.get(i) : "";
      if (here.equals(there)) continue;
      report.add(
          CheckRule.UNMATCHED_NOTES,
          other.language(),
          i < theirs.size() ? theirs.get(i).span() : other.typescript().top(),
          "the editor’s note here is "
              + named(here)
              + ", in "
              + source.typescript().article().file()
              + " it is "
              + named(there),
          "both languages need the same notes in the same order");
      return;
    }
  }

  private static String named(String id) {
    return id.isEmpty() ? "none" : id;
  }

  private void items(Sheet source, Block ours, Sheet other, Block theirs) {
    int here = size(theirs);
    int there = size(ours);
    if (here == there) return;
    report.add(
        CheckRule.UNMATCHED_ITEMS,
        other.language(),
        theirs.span(),
        "the list has "
            + here
            + " items, in "
            + source.typescript().article().file()
            + " line "
            + ours.span().line()
            + " it has "
            + there,
        "both languages need the same items");
  }

  /** Items of a list, rows of a table. */
  private static int size(Block block) {
    switch (block.kind()) {
      case "bullet-list":
        return ((Block.BulletList) block).items().size();
      case "ordered-list":
        return ((Block.OrderedList) block).items().size();
      case "table":
        return ((Block.Table) block).rows().size();
      default:
        return 0;
    }
  }

  private void numbers(Sheet source, Block ours, Sheet other, Block theirs) {
    Numbers here = Numbers.of(text(theirs, other));
    Numbers there = Numbers.of(text(ours, source));
    TreeSet<String> missing = there.notIn(here);
    TreeSet<String> more = here.notIn(there);
    if (missing.isEmpty() && more.isEmpty()) return;
    List<String> parts = new ArrayList<>();
    if (!more.isEmpty()) parts.add("“" + String.join("”, “", more) + "” stands only here");
    if (!missing.isEmpty()) {
      parts.add("“" + String.join("”, “", missing) + "” stands only there");
    }
    Optional<Passage> at = first(other, theirs);
    report.add(
        CheckRule.DIFFERENT_NUMBERS,
        other.language(),
        at.map(Passage::start).orElse(theirs.span()),
        "the numbers differ from "
            + source.typescript().article().file()
            + " line "
            + ours.span().line()
            + ": "
            + String.join("; ", parts),
        "one of the two is wrong, perhaps a dose");
  }

  private void terms(PairTerms terms, Sheet source, Block ours, Sheet other, Block theirs) {
    Span here = first(other, theirs).map(Passage::start).orElse(theirs.span());
    terms.check(text(ours, source), ours.span(), text(theirs, other), here, report);
  }

  private static String text(Block block, Sheet sheet) {
    StringBuilder text = new StringBuilder();
    for (Passage passage : Sheet.passages(block, sheet.typescript())) {
      text.append(passage.text()).append('\n');
    }
    return text.toString();
  }

  private static Optional<Passage> first(Sheet sheet, Block block) {
    return sheet.passages().stream()
        .filter(p -> p.start().compareTo(block.span()) >= 0)
        .filter(p -> !p.is(Passage.Kind.FRONT))
        .findFirst();
  }
}
