package leafpress.makeup;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import leafpress.diagnostic.Findings;
import leafpress.style.Styled;
import leafpress.typeset.Galley;
import leafpress.typeset.Typesetter;

/**
 * The galleys of a document's sections, kept while page numbers settle: a section in which none
 * changes is set once.
 */
final class SetCopy {
  private final Frame frame;
  private final Typesetter typesetter;
  private final Map<Styled, Set> known = new IdentityHashMap<>();

  SetCopy(Frame frame, Typesetter typesetter) {
    this.frame = frame;
    this.typesetter = typesetter;
  }

  /** A galley, and what there was to say about it. */
  private record Set(Galley galley, Findings findings) {}

  /** The galleys of sections, set in parallel where they are new. */
  List<Galley> galleys(List<Styled> sections, Findings findings) {
    List<Styled> fresh = sections.stream().filter(s -> !known.containsKey(s)).toList();
    List<Set> made = fresh.parallelStream().map(this::set).toList();
    for (int i = 0; i < fresh.size(); i++) known.put(fresh.get(i), made.get(i));
    List<Set> all = sections.stream().map(known::get).toList();
    all.forEach(set -> findings.addAll(set.findings()));
    return all.stream().map(Set::galley).toList();
  }

  private Set set(Styled section) {
    Findings findings = new Findings();
    Galley galley =
        typesetter.set(section, frame.measure(), frame.depth(), frame.asideWidth(), findings);
    return new Set(galley, findings);
  }
}
