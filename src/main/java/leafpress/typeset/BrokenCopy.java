package leafpress.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import leafpress.markup.Element;
import leafpress.paragraph.Breaks;
import leafpress.paragraph.Items;
import leafpress.style.Child;
import leafpress.style.ComputedStyle;
import leafpress.style.Styled;

/**
 * The paragraphs of a document as they were broken at each size and measure, for casting off:
 * leading and space between blocks do not change where lines break, so nothing is broken twice.
 */
final class BrokenCopy {
  private final Map<Key, Broken> known = new LinkedHashMap<>();
  private final Map<String, byte[]> strict = new HashMap<>();
  private final Map<String, byte[]> loose = new HashMap<>();
  private final Map<Element, Svg> drawings = new IdentityHashMap<>();
  private double demerits;
  private long lines;

  /**
   * What the breaks depend on.
   *
   * @param first the first thing in the paragraph: fitted trees share what is inside elements
   * @param sizes what the sizes of its pictures come to, and of its first letter
   */
  private record Key(Object first, long size, long width, int sizes) {
    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Key)) return false;
      Key key = (Key) other;
      return first == key.first && size == key.size && width == key.width && sizes == key.sizes;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * System.identityHashCode(first) + Long.hashCode(size))
          + Long.hashCode(width);
    }
  }

  /**
   * A broken paragraph.
   *
   * @param initial the large first letter beside its lines
   * @param demerits of its breaks
   */
  record Broken(
      InlineText text,
      ComputedStyle style,
      long measure,
      List<BrokenLine> lines,
      Optional<Initial> initial,
      double demerits) {}

  /**
   * A line, as far as it matters for its row.
   *
   * @param width of what stands on it, without stretch
   * @param height of the tallest atom over the baseline; 0 if there is only text
   * @param calls targets of the links on it
   */
  record BrokenLine(long width, long height, List<String> calls, boolean hyphenated) {}

  /** Where a text's lines may end, which depends neither on size nor on measure. */
  byte[] opportunities(String text, LineBreaks.Level level) {
    Map<String, byte[]> found = level == LineBreaks.Level.STRICT ? strict : loose;
    return found.computeIfAbsent(text, t -> LineBreaks.opportunities(t, level));
  }

  /** The drawings in the markup, as they were read. */
  Map<Element, Svg> drawings() {
    return drawings;
  }

  /** Forgets what was counted, not what was broken. */
  void begin() {
    demerits = 0;
    lines = 0;
  }

  /** The demerits of all lines since {@link #begin}, a line on average. */
  double meanDemerits() {
    return lines == 0 ? 0 : demerits / lines;
  }

  /** All paragraphs that were broken. */
  Iterable<Broken> all() {
    return known.values();
  }

  /** The lines of a paragraph. */
  Broken lines(Setting setting, List<Child> inline, ComputedStyle style, long width) {
    Child child = inline.get(0);
    Object first = child instanceof Styled ? ((Styled) child).element() : child;
    // A large first letter is as wide as the lines beside it are high.
    int letter = large(child) ? Long.hashCode(style.leading()) : 0;
    Key key = new Key(first, style.fontSize(), width, 31 * letter + pictures(inline));
    Broken broken = known.get(key);
    if (broken == null) {
      broken = broken(setting, inline, style, width);
      known.put(key, broken);
    }
    demerits += broken.demerits();
    lines += broken.lines().size();
    return broken;
  }

  private static boolean large(Child first) {
    if (!(first instanceof Styled)) return false;
    Styled styled = (Styled) first;
    boolean letter = styled.style().initialLetter().isPresent();
    return letter || !styled.children().isEmpty() && large(styled.children().get(0));
  }

  private static int pictures(List<Child> inline) {
    int sum = 0;
    for (Child child : inline) {
      if (!(child instanceof Styled)) continue;
      Styled styled = (Styled) child;
      boolean picture = styled.element().is("img") || styled.element().is("svg");
      if (picture) sum = 31 * sum + Objects.hash(size(styled.style()));
      else sum = 31 * sum + pictures(styled.children());
    }
    return sum;
  }

  private static Object[] size(ComputedStyle style) {
    return new Object[] {style.width(), style.widthPercent(), style.height()};
  }

  private static Broken broken(
      Setting setting, List<Child> inline, ComputedStyle style, long width) {
    InlineCollector collector = new InlineCollector(setting.pictures, width, Optional.empty());
    collector.add(inline, style);
    return broken(setting, collector.done(), style, width);
  }

  static Broken broken(Setting setting, InlineText text, ComputedStyle style, long width) {
    if (text.isEmpty()) return new Broken(text, style, width, List.of(), Optional.empty(), 0);
    long measure = Paragraphs.measure(style, width, text);
    Composition made = Composer.compose(setting, text, style, measure);
    Breaks breaks = Paragraphs.breaks(made, style, measure);
    boolean links = text.runs().stream().anyMatch(r -> r.link().leads());
    List<BrokenLine> lines = new ArrayList<>(breaks.lines());
    for (int i = 0; i < breaks.lines(); i++) {
      lines.add(line(made, breaks.starts()[i], breaks.at()[i], links));
    }
    return new Broken(text, style, width, lines, made.initial(), breaks.demerits());
  }

  private static BrokenLine line(Composition made, int from, int at, boolean links) {
    long width = 0;
    long height = 0;
    TreeSet<String> calls = new TreeSet<>();
    for (int i = from; i < at; i++) {
      if (made.items().kind(i) != Items.PENALTY) width += made.items().width(i);
      Piece piece = made.piece(i);
      if (piece instanceof Piece.Thing) {
        height = Math.max(height, ((Piece.Thing) piece).atom().height());
      }
      if (links && piece instanceof Piece.Part) {
        Link link = ((Piece.Part) piece).word().run().link();
        if (link.leads()) calls.add(link.target());
      }
    }
    boolean hyphen =
        made.items().kind(at) == Items.PENALTY && made.piece(at) instanceof Piece.Hyphen;
    return new BrokenLine(width, height, List.copyOf(calls), hyphen);
  }
}
