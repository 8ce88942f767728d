package leafpress.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.page.Anchor;
import leafpress.page.Pages;
import leafpress.style.Child;
import leafpress.style.Generated;
import leafpress.style.Styled;
import leafpress.style.StyledDocument;
import leafpress.style.StyledText;

/**
 * Page numbers within running text. They take part in the breaking of lines, so they must be known
 * before: the document is made up on trial, the numbers are put in as words, and that is repeated
 * until they hold, as TeX's users run it again until references settle. A number after a leader
 * stands at the edge of its column and needs no trial; it is filled in on the finished page.
 */
final class References {
  /**
   * References that move pages which move references are rare; four trials settle all but those.
   */
  private static final int TRIALS = 4;

  private References() {}

  /** The pages of a document with the numbers of pages in its running text. */
  static Pages settled(
      StyledDocument styled,
      Findings findings,
      BiFunction<StyledDocument, Findings, Pages> makeup) {
    Findings said = new Findings();
    Pages pages = makeup.apply(styled, said);
    Map<String, String> known = Map.of();
    boolean settled = !inText(styled.root());
    for (int i = 0; i < TRIALS && !settled; i++) {
      Map<String, String> found = folios(pages);
      settled = found.equals(known);
      if (settled) break;
      known = found;
      said = new Findings();
      pages = makeup.apply(styled.with(fill(styled.root(), known)), said);
    }
    findings.addAll(said);
    if (!settled && !folios(pages).equals(known)) {
      findings.add(
          MakeupRule.UNSETTLED_REFERENCE,
          Span.NONE,
          "the number of a page in a cross-reference moves the page that it names",
          "change a word near the reference, or link some words of the text instead");
    }
    return pages;
  }

  private static Map<String, String> folios(Pages pages) {
    Map<String, String> folios = new HashMap<>();
    for (Anchor anchor : pages.anchors()) {
      folios.putIfAbsent(anchor.name(), pages.pages().get(anchor.page()).label());
    }
    return folios;
  }

  private static boolean inText(Styled styled) {
    boolean text = !hasLeader(styled);
    for (Child child : styled.children()) {
      if (text && target(child).isPresent()) return true;
      if (child instanceof Styled && inText((Styled) child)) return true;
    }
    return false;
  }

  static Styled fill(Styled styled, Map<String, String> folios) {
    if (styled.element().hasClass("locators")) return Locators.joined(styled, folios);
    boolean text = !hasLeader(styled);
    List<Child> children = new ArrayList<>(styled.children().size());
    boolean same = true;
    for (Child child : styled.children()) {
      Child made = child;
      if (child instanceof Styled) made = fill((Styled) child, folios);
      else if (text) made = target(child).map(id -> folio(id, folios, styled)).orElse(child);
      same &= made == child;
      children.add(made);
    }
    return same ? styled : new Styled(styled.element(), styled.style(), List.copyOf(children));
  }

  private static Child folio(String id, Map<String, String> folios, Styled styled) {
    return new StyledText(folios.getOrDefault(id, ""), styled.element().span());
  }

  static Optional<String> target(Child child) {
    boolean page =
        child instanceof Generated && ((Generated) child).kind() == Generated.Kind.TARGET_PAGE;
    return page ? Optional.of(((Generated) child).value()) : Optional.empty();
  }

  private static boolean hasLeader(Styled styled) {
    for (Child child : styled.children()) {
      boolean leader =
          child instanceof Generated && ((Generated) child).kind() == Generated.Kind.LEADER;
      if (leader) return true;
    }
    return false;
  }
}
