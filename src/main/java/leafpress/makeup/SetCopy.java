package leafpress.makeup;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import leafpress.diagnostic.Findings;
import leafpress.style.Styled;
import leafpress.typeset.Galley;
import leafpress.typeset.Typesetter;

/**
 * The galleys of a document's sections, kept while page numbers settle: a section in which none
 * changes is set once.
 */
final class SetCopy {
  private final Typesetter typesetter;
  private final Map<Styled, Set> known = new IdentityHashMap<>();

  SetCopy(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  /** A galley, and what there was to say about it. */
  private record Set(Galley galley, Findings findings) {}

  /**
   * The galleys of sections, set in parallel where they are new.
   *
   * @param frames of their pages
   */
  List<Galley> galleys(List<Styled> sections, List<Frame> frames, Findings findings) {
    List<Set> all =
        IntStream.range(0, sections.size())
            .parallel()
            .mapToObj(i -> known(sections.get(i), frames.get(i)))
            .toList();
    for (int i = 0; i < all.size(); i++) known.put(sections.get(i), all.get(i));
    all.forEach(set -> findings.addAll(set.findings()));
    return all.stream().map(Set::galley).toList();
  }

  /** What is known is only read while sections are set. */
  private Set known(Styled section, Frame frame) {
    Set set = known.get(section);
    return set == null ? set(section, frame) : set;
  }

  private Set set(Styled section, Frame frame) {
    Findings findings = new Findings();
    Galley galley = typesetter.set(section, frame.column(), findings);
    return new Set(galley, findings);
  }
}
