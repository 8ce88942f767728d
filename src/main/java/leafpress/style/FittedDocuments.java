package leafpress.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import leafpress.copyfit.Adjustment;

/**
 * A document at one adjustment after another. Those that come to the same, because lengths are
 * rounded or nothing in the document has them, give one and the same document. For one thread.
 */
public final class FittedDocuments {
  private final StyledDocument document;
  private final ComputedStyle body;
  private final Node root;
  private final List<Source> sources = new ArrayList<>();
  private final Map<Lengths, StyledDocument> known = new HashMap<>();
  private final Map<Adjustment, StyledDocument> asked = new HashMap<>();

  /** A style of the document; what stands in headings is told from the same style elsewhere. */
  private record Source(ComputedStyle style, Fitting.Kind kind) {}

  /**
   * An element whose style is to be scaled.
   *
   * @param style the number of its source
   * @param children those that are elements; the others are taken over as they are
   */
  private record Node(Styled styled, int style, List<Node> children) {}

  /** All lengths of a document that an adjustment changes. */
  private record Lengths(long[] all) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Lengths && Arrays.equals(all, ((Lengths) other).all);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(all);
    }
  }

  /** Numbers styles while the tree is walked. */
  private final class Numbers {
    private final Map<Fitting.Kind, Map<ComputedStyle, Integer>> known =
        new EnumMap<>(Fitting.Kind.class);

    Node node(Styled styled, boolean inHeading) {
      String name = styled.element().name();
      boolean heading = inHeading || heading(name);
      boolean image = name.equals("img") || name.equals("svg");
      Fitting.Kind text = heading ? Fitting.Kind.HEADING : Fitting.Kind.TEXT;
      int style = number(styled.style(), image ? Fitting.Kind.IMAGE : text);
      List<Node> children = new ArrayList<>();
      for (Child child : styled.children()) {
        if (child instanceof Styled) children.add(node((Styled) child, heading));
      }
      return new Node(styled, style, List.copyOf(children));
    }

    private int number(ComputedStyle style, Fitting.Kind kind) {
      Map<ComputedStyle, Integer> numbers =
          known.computeIfAbsent(kind, k -> new IdentityHashMap<>());
      Integer number = numbers.get(style);
      if (number != null) return number;
      sources.add(new Source(style, kind));
      numbers.put(style, sources.size() - 1);
      return sources.size() - 1;
    }

    private static boolean heading(String name) {
      return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }
  }

  FittedDocuments(StyledDocument document, ComputedStyle body) {
    this.document = document;
    this.body = body;
    this.root = new Numbers().node(document.root(), false);
  }

  /** The document at an adjustment; its pages keep their style. */
  public StyledDocument at(Adjustment to) {
    StyledDocument before = asked.get(to);
    if (before != null) return before;
    StyledDocument fitted = fitted(to);
    asked.put(to, fitted);
    return fitted;
  }

  private StyledDocument fitted(Adjustment to) {
    Fitting fitting = new Fitting(to, body);
    long[] all = new long[sources.size() * Fitting.LENGTHS];
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      fitting.measure(source.style(), source.kind(), all, i * Fitting.LENGTHS);
    }
    Lengths lengths = new Lengths(all);
    StyledDocument fitted = known.get(lengths);
    if (fitted != null) return fitted;
    ComputedStyle[] styles = new ComputedStyle[sources.size()];
    for (int i = 0; i < styles.length; i++) {
      styles[i] = Fitting.scaled(sources.get(i).style(), all, i * Fitting.LENGTHS);
    }
    StyledDocument made = document.with(fitted(root, styles));
    known.put(lengths, made);
    return made;
  }

  private static Styled fitted(Node node, ComputedStyle[] styles) {
    Styled styled = node.styled();
    List<Child> children = styled.children();
    if (!node.children().isEmpty()) {
      Child[] fitted = children.toArray(new Child[0]);
      int next = 0;
      for (int i = 0; i < fitted.length; i++) {
        if (fitted[i] instanceof Styled) fitted[i] = fitted(node.children().get(next++), styles);
      }
      children = Arrays.asList(fitted);
    }
    return new Styled(styled.element(), styles[node.style()], children);
  }
}
