package leafpress.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Span;
import leafpress.style.Child;
import leafpress.style.Styled;
import leafpress.style.StyledText;

/**
 * The pages behind a term of an index: each page once, and pages that follow each other as a range,
 * 3–5. What stands between two of them is the style's {@code ::before} of the later one; in a range
 * a dash takes its place.
 */
final class Locators {
  private static final String DASH = "–";

  private Locators() {}

  /** A page of the index, with what is set for it. */
  private record Page(String folio, Styled locator) {
    boolean follows(Page other) {
      if (!folio.matches("[0-9]{1,9}") || !other.folio.matches("[0-9]{1,9}")) return false;
      return Integer.parseInt(folio) == Integer.parseInt(other.folio) + 1;
    }
  }

  static Styled joined(Styled locators, Map<String, String> folios) {
    List<Page> pages = new ArrayList<>();
    for (Child child : locators.children()) {
      if (!(child instanceof Styled)) continue;
      Styled locator = (Styled) child;
      String folio = target(locator).map(id -> folios.getOrDefault(id, "")).orElse("");
      boolean again = pages.stream().anyMatch(p -> p.folio().equals(folio));
      if (!folio.isEmpty() && !again) pages.add(new Page(folio, locator));
    }
    List<Child> kept = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      boolean follows = i > 0 && page.follows(pages.get(i - 1));
      boolean goesOn = i + 1 < pages.size() && pages.get(i + 1).follows(page);
      if (follows && goesOn) continue;
      Styled filled = References.fill(page.locator(), folios);
      if (i == 0) filled = before(filled, "");
      kept.add(follows ? before(filled, DASH) : filled);
    }
    return new Styled(locators.element(), locators.style(), List.copyOf(kept));
  }

  private static Optional<String> target(Styled styled) {
    for (Child child : styled.children()) {
      Optional<String> found = References.target(child);
      if (found.isEmpty() && child instanceof Styled) found = target((Styled) child);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  /** The locator with other text before its number. */
  private static Styled before(Styled locator, String text) {
    List<Child> children = new ArrayList<>(locator.children());
    for (int i = 0; i < children.size(); i++) {
      if (!(children.get(i) instanceof Styled)) continue;
      Styled child = (Styled) children.get(i);
      if (!child.element().is("::before")) continue;
      Child words = new StyledText(text, Span.NONE);
      children.set(i, new Styled(child.element(), child.style(), List.of(words)));
    }
    return new Styled(locator.element(), locator.style(), List.copyOf(children));
  }
}
