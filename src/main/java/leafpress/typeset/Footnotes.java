package leafpress.typeset;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leafpress.style.Child;
import leafpress.style.ComputedStyle;
import leafpress.style.Styled;

/**
 * The footnotes of a section, set before its text: each goes to the foot of the page that calls it
 * and keeps its place in the structure.
 */
final class Footnotes {
  private final Map<String, Galley> notes = new LinkedHashMap<>();
  private final Set<String> called = new HashSet<>();

  static Footnotes of(Styled section, Setting setting, long measure) {
    Footnotes footnotes = new Footnotes();
    if (setting.broken.isPresent() && !setting.broken.get().noted(section)) return footnotes;
    footnotes.find(section, setting, measure);
    return footnotes;
  }

  private void find(Styled block, Setting setting, long measure) {
    if (block.style().floating() == ComputedStyle.Float.FOOTNOTE) {
      Galley galley = BlockSetter.part(setting, new Footnotes()).galley(block, measure);
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
    if (note == null || !called.add(target)) return Optional.empty();
    return Optional.of(note);
  }

  /** Which notes have been called. */
  Set<String> called() {
    return Set.copyOf(called);
  }

  /** Forgets the calls of copy that is set once more. */
  void forgetAllBut(Set<String> before) {
    called.retainAll(before);
  }

  /** The note that stands here in the markup. */
  Optional<Galley> note(Styled note) {
    return Optional.ofNullable(notes.get("#" + note.element().get("id")));
  }
}
