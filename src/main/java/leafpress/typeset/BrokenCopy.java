package leafpress.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
  private final Map<Object, Paragraph> known = new IdentityHashMap<>();
  private final List<Broken> all = new ArrayList<>();
  private final Unsized unsized;
  private double demerits;
  private long lines;

  /** Whether copy is composed at one size for all. */
  private final boolean scales;

  /** What depends neither on size nor on measure. */
  private record Unsized(
      Map<Element, Boolean> noted,
      Map<String, byte[]> strict,
      Map<String, byte[]> loose,
      Map<Element, Svg> drawings) {
    Unsized() {
      this(new IdentityHashMap<>(), new HashMap<>(), new HashMap<>(), new IdentityHashMap<>());
    }
  }

  private BrokenCopy(boolean scales, Unsized unsized) {
    this.scales = scales;
    this.unsized = unsized;
  }

  /** No copy yet. */
  BrokenCopy() {
    this(false, new Unsized());
  }

  /**
   * The same copy, no paragraph of it broken yet. Each is to be composed once, and broken to
   * measures that stand to its size as those asked for do to theirs. Lengths are rounded otherwise
   * then, by less than a wave of light, so that once in a great many paragraphs a line may end
   * elsewhere.
   */
  BrokenCopy inProportion() {
    return new BrokenCopy(true, unsized);
  }

  /** A paragraph, known by the first thing in it: fitted trees share what is inside elements. */
  private static final class Paragraph {
    /** Whether something else than its type has a size: pictures, a large first letter. */
    final boolean sized;

    /** How it was broken; the way that was asked for last is the first. */
    final List<Way> ways = new ArrayList<>();

    Optional<Composed> composed = Optional.empty();

    Paragraph(boolean sized) {
      this.sized = sized;
    }
  }

  /**
   * A way to break a paragraph, with what the breaks depend on.
   *
   * @param sizes what the sizes of its pictures come to, and of its first letter
   */
  private record Way(long size, long width, int sizes, Broken broken) {}

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
    Map<String, byte[]> found = level == LineBreaks.Level.STRICT ? unsized.strict : unsized.loose;
    return found.computeIfAbsent(text, t -> LineBreaks.opportunities(t, level));
  }

  /** The drawings in the markup, as they were read. */
  Map<Element, Svg> drawings() {
    return unsized.drawings;
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
    return all;
  }

  /** The lines of a paragraph. */
  Broken lines(Setting setting, List<Child> inline, ComputedStyle style, long width) {
    Child child = inline.get(0);
    Object first = child instanceof Styled ? ((Styled) child).element() : child;
    Paragraph paragraph = known.get(first);
    if (paragraph == null) {
      boolean sized = large(child) || pictured(inline);
      paragraph = new Paragraph(sized);
      known.put(first, paragraph);
    }
    int sizes = paragraph.sized ? sizes(inline, style) : 0;
    Broken broken = way(setting, paragraph, inline, style, width, sizes).broken();
    demerits += broken.demerits();
    lines += broken.lines().size();
    return broken;
  }

  private Way way(
      Setting setting,
      Paragraph paragraph,
      List<Child> inline,
      ComputedStyle style,
      long width,
      int sizes) {
    List<Way> ways = paragraph.ways;
    for (int i = 0; i < ways.size(); i++) {
      Way way = ways.get(i);
      if (way.size() != style.fontSize() || way.width() != width || way.sizes() != sizes) continue;
      if (i > 0) ways.set(i, ways.set(0, way));
      return way;
    }
    Broken broken = broken(setting, paragraph, inline, style, width);
    all.add(broken);
    Way way = new Way(style.fontSize(), width, sizes, broken);
    ways.add(way);
    if (ways.size() > 1) ways.set(ways.size() - 1, ways.set(0, way));
    return way;
  }

  /** A large first letter is as wide as the lines beside it are high. */
  private static int sizes(List<Child> inline, ComputedStyle style) {
    int letter = large(inline.get(0)) ? Long.hashCode(style.leading()) : 0;
    return 31 * letter + pictures(inline);
  }

  /** Whether a section has footnotes. */
  boolean noted(Styled section) {
    return unsized.noted.computeIfAbsent(section.element(), e -> hasNotes(section));
  }

  private static boolean hasNotes(Styled block) {
    if (block.style().floating() == ComputedStyle.Float.FOOTNOTE) return true;
    for (Child child : block.children()) {
      if (child instanceof Styled && hasNotes((Styled) child)) return true;
    }
    return false;
  }

  private static boolean large(Child first) {
    if (!(first instanceof Styled)) return false;
    Styled styled = (Styled) first;
    boolean letter = styled.style().initialLetter().isPresent();
    return letter || !styled.children().isEmpty() && large(styled.children().get(0));
  }

  private static boolean pictured(List<Child> inline) {
    for (Child child : inline) {
      if (!(child instanceof Styled)) continue;
      Styled styled = (Styled) child;
      if (picture(styled) || pictured(styled.children())) return true;
    }
    return false;
  }

  private static boolean picture(Styled styled) {
    return styled.element().is("img") || styled.element().is("svg");
  }

  private static int pictures(List<Child> inline) {
    int sum = 0;
    for (Child child : inline) {
      if (!(child instanceof Styled)) continue;
      Styled styled = (Styled) child;
      if (picture(styled)) sum = 31 * sum + Objects.hash(size(styled.style()));
      else sum = 31 * sum + pictures(styled.children());
    }
    return sum;
  }

  private static Object[] size(ComputedStyle style) {
    return new Object[] {style.width(), style.widthPercent(), style.height()};
  }

  private Broken broken(
      Setting setting, Paragraph paragraph, List<Child> inline, ComputedStyle style, long width) {
    if (paragraph.composed.isPresent()) {
      Optional<Broken> again = paragraph.composed.get().broken(style, width);
      if (again.isPresent()) return again.get();
    }
    InlineCollector collector = new InlineCollector(setting.pictures, width, Optional.empty());
    collector.add(inline, style);
    InlineText text = collector.done();
    if (text.isEmpty()) return empty(text, style, width);
    Composed composed = Composed.of(setting, text, style, width);
    if (scales && !paragraph.sized && text.atoms().isEmpty()) {
      paragraph.composed = Optional.of(composed);
    }
    return composed.broken(style, width).orElseThrow();
  }

  static Broken broken(Setting setting, InlineText text, ComputedStyle style, long width) {
    if (text.isEmpty()) return empty(text, style, width);
    return Composed.of(setting, text, style, width).broken(style, width).orElseThrow();
  }

  private static Broken empty(InlineText text, ComputedStyle style, long width) {
    return new Broken(text, style, width, List.of(), Optional.empty(), 0);
  }

  /**
   * A paragraph as it was composed at a size.
   *
   * @param measure that it was composed for
   */
  private record Composed(InlineText text, ComputedStyle style, Composition made, long measure) {
    static Composed of(Setting setting, InlineText text, ComputedStyle style, long width) {
      long measure = Paragraphs.measure(style, width, text);
      return new Composed(text, style, Composer.compose(setting, text, style, measure), measure);
    }

    /**
     * Its lines at another size, all of its type in proportion; they are told in lengths of this
     * one. Nothing if it would have been composed otherwise.
     */
    Optional<Broken> broken(ComputedStyle other, long width) {
      long wanted = Paragraphs.measure(other, width, text);
      if (Composer.alignment(other, wanted) != made.alignment()) return Optional.empty();
      long size = other.fontSize();
      long scaled = scaled(wanted, size);
      boolean cut = scaled != measure && made.widest() > Math.min(scaled, measure);
      if (cut) return Optional.empty();
      Breaks breaks = Paragraphs.breaks(made, style, scaled);
      boolean links = text.runs().stream().anyMatch(r -> r.link().leads());
      List<BrokenLine> lines = new ArrayList<>(breaks.lines());
      for (int i = 0; i < breaks.lines(); i++) {
        lines.add(line(made, breaks.starts()[i], breaks.at()[i], links));
      }
      return Optional.of(
          new Broken(text, style, scaled(width, size), lines, made.initial(), breaks.demerits()));
    }

    private long scaled(long length, long size) {
      if (size == style.fontSize()) return length;
      return (length * style.fontSize() + size / 2) / size;
    }
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
