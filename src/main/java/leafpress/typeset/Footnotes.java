package leafpress.typeset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.page.StructureNode;
import leafpress.style.Child;
import leafpress.style.ComputedStyle;
import leafpress.style.Styled;

/**
 * The footnotes of a section, set before its text: each goes to the foot of the page that calls it
 * and keeps its place in the structure.
 */
final class Footnotes {
  private final Map<String, Galley> notes = new LinkedHashMap<>();
  private final Map<String, Boolean> called = new LinkedHashMap<>();

  static Footnotes of(Styled section, Setting setting, long measure) {
    Footnotes footnotes = new Footnotes();
    footnotes.find(section, setting, measure);
    return footnotes;
  }

  private void find(Styled block, Setting setting, long measure) {
    if (block.style().floating() == ComputedStyle.Float.FOOTNOTE) {
      Galley galley = new BlockSetter(setting, 0, new Footnotes()).galley(block, measure);
      notes.put("#" + block.element().get("id"), galley);
      return;
    }
    for (Child child : block.children()) {
      if (child instanceof Styled) find((Styled) child, setting, measure);
    }
  }

  /** The note that a link calls, the first time it is called. */
  Optional<Galley> call(String target) {
    Galley note = notes.get(target);
    if (note == null || called.put(target, true) != null) return Optional.empty();
    return Optional.of(note);
  }

  /** The structure of a note, for where it stands in the markup. */
  List<StructureNode> structure(Styled note) {
    Galley galley = notes.get("#" + note.element().get("id"));
    return galley == null ? List.of() : galley.structure();
  }
}
