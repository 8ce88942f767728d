package leafpress.style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import leafpress.copyfit.Limits;
import leafpress.diagnostic.Span;
import leafpress.style.PageRule.Trait;

/** A styled tree with the styles of its pages. Immutable; safe for several threads. */
public final class StyledDocument {
  private final Styled root;
  private final PageRules rules;

  /** By the page's name and traits; shared by all that is made of one document. */
  private final Map<List<Object>, PageStyle> known;

  private final ComputedStyle body;
  private final Limits limits;
  private final Span sizeStated;

  StyledDocument(Styled root, PageRules rules, ComputedStyle body, Limits limits, Span sizeStated) {
    this.root = root;
    this.rules = rules;
    this.body = body;
    this.limits = limits;
    this.sizeStated = sizeStated;
    this.known = new ConcurrentHashMap<>();
  }

  private StyledDocument(StyledDocument same, Styled root) {
    this.root = root;
    this.rules = same.rules;
    this.body = same.body;
    this.limits = same.limits;
    this.sizeStated = same.sizeStated;
    this.known = same.known;
  }

  /** The root, {@code html} or {@code body}. */
  public Styled root() {
    return root;
  }

  /** The same document with another tree, such as one where page numbers are filled in. */
  public StyledDocument with(Styled other) {
    return new StyledDocument(this, other);
  }

  /** The document with the margin notes at some places of the manuscript set in the text. */
  public StyledDocument inText(Set<Span> notes) {
    return with(inText(root, notes));
  }

  private static Styled inText(Styled styled, Set<Span> notes) {
    boolean note = styled.style().floating() == ComputedStyle.Float.MARGIN;
    if (note && notes.contains(styled.element().span())) {
      int property = Property.FLOAT.ordinal();
      ComputedStyle flowing = styled.style().with(v -> v[property] = ComputedStyle.Float.NONE);
      return new Styled(styled.element(), flowing, styled.children());
    }
    List<Child> children = new ArrayList<>(styled.children().size());
    for (Child child : styled.children()) {
      children.add(child instanceof Styled ? inText((Styled) child, notes) : child);
    }
    return new Styled(styled.element(), styled.style(), children);
  }

  /** How far the style lets copyfitting go in this document. */
  public Limits limits() {
    return limits;
  }

  /** Where the style states the limits of the type size; {@link Span#NONE} if it does not. */
  public Span sizeStated() {
    return sizeStated;
  }

  /** The document at adjustments. */
  public FittedDocuments fitted() {
    return new FittedDocuments(this, body);
  }

  /**
   * The style of a page.
   *
   * @param name the {@code page} property of the content that begins it; empty for none
   * @param first whether it is the first page of a run of that name
   * @param left whether it is a left-hand page
   * @param blank whether it has no content
   */
  public PageStyle page(String name, boolean first, boolean left, boolean blank) {
    Set<Trait> traits = EnumSet.of(left ? Trait.LEFT : Trait.RIGHT);
    if (first) traits.add(Trait.FIRST);
    if (blank) traits.add(Trait.BLANK);
    return known.computeIfAbsent(List.of(name, traits), kind -> rules.style(name, traits));
  }
}
