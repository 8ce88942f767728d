package leafpress.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import leafpress.copyfit.Castoff;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.geometry.Size;
import leafpress.page.Anchor;
import leafpress.page.Bookmark;
import leafpress.page.Document;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Placed;
import leafpress.page.Role;
import leafpress.page.StructureNode;
import leafpress.page.Tag;
import leafpress.style.Child;
import leafpress.style.PageStyle;
import leafpress.style.Styled;
import leafpress.style.StyledDocument;
import leafpress.typeset.Galley;
import leafpress.typeset.Measurer;
import leafpress.typeset.Row;
import leafpress.typeset.ShortLine;
import leafpress.typeset.Typesetter;

/** Sets the sections of a document and cuts their galleys into pages. */
public final class Makeup {
  private final StyledDocument styled;
  private final Frame frame;
  private final Typesetter typesetter;
  private final Findings findings;
  private final Map<String, Anchor> anchors = new HashMap<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();

  private Makeup(StyledDocument styled, Frame frame, Typesetter typesetter, Findings findings) {
    this.styled = styled;
    this.frame = frame;
    this.typesetter = typesetter;
    this.findings = findings;
  }

  /**
   * Sets a styled document and makes it up into pages.
   *
   * @param styled its body's children are set as galleys of their own, in parallel
   * @param document what the file will say about itself
   */
  public static Pages pages(
      StyledDocument styled,
      Frame frame,
      Typesetter typesetter,
      Document document,
      Findings findings) {
    Links.check(styled.root().element(), findings);
    SetCopy copy = new SetCopy(typesetter);
    return References.settled(
        styled,
        findings,
        (s, said) -> new Makeup(s, frame, typesetter, said).pages(document, copy));
  }

  /**
   * Casts a document off: finds out what room it takes, without setting it for good.
   *
   * @param measurer of this document alone
   * @param most how many pages there are
   */
  public static Castoff castOff(StyledDocument styled, Frame frame, Measurer measurer, int most) {
    return CastingOff.of(styled, frame, measurer, taken -> most, Spread.NONE);
  }

  /**
   * The same, in as many pages as the document takes.
   *
   * @param most how many pages there are where so many are taken: as many at least
   */
  public static Castoff castOff(
      StyledDocument styled, Frame frame, Measurer measurer, IntUnaryOperator most) {
    return CastingOff.of(styled, frame, measurer, most, Spread.NONE);
  }

  /** The same, with what is left spread as the style says: as it will be printed. */
  public static Castoff spread(StyledDocument styled, Frame frame, Measurer measurer, int most) {
    return CastingOff.of(styled, frame, measurer, taken -> most, styled.limits().spread());
  }

  /**
   * What finds no room on panels, in reading order; nothing on pages, of which there are as many as
   * are needed.
   *
   * @param measurer of this document alone
   */
  public static List<Overset> overset(StyledDocument styled, Frame frame, Measurer measurer) {
    if (!frame.fixed()) return List.of();
    return CastingOff.overset(styled, frame, measurer, 1_000);
  }

  /**
   * The margin notes that stand on a later page than their line, because there is no room for them,
   * by their places in the manuscript.
   *
   * @param measurer of this document alone
   */
  public static Set<Span> carried(StyledDocument styled, Frame frame, Measurer measurer) {
    return CastingOff.carried(styled, frame, measurer);
  }

  private Pages pages(Document document, SetCopy copy) {
    Function<String, Demand> demands = Demand.of(styled, typesetter::ascent);
    List<Styled> sections = sections(styled);
    List<Frame> frames =
        sections.stream().map(s -> demands.apply(s.style().page()).of(frame)).toList();
    List<Galley> galleys = copy.galleys(sections, frames, findings);
    List<List<Sheet>> sheets = byPage(sheets(Segment.of(galleys, frames), demands));
    List<PagePainter.Painted> painted =
        IntStream.range(0, sheets.size())
            .parallel()
            .mapToObj(i -> PagePainter.paint(sheets.get(i), frame(sheets.get(i)), i))
            .toList();
    PageStyle[] styles = styles(sheets);
    String[] folios = folios(sheets, styles);
    places(painted);
    if (typesetter.proofs()) {
      for (int i = 0; i < painted.size(); i++) {
        List<Sheet> page = sheets.get(i);
        painted.get(i).content().addAll(ColumnRemarks.of(page, frame(page), i));
      }
    }
    List<Page> pages = finish(painted, styles, folios);
    List<StructureNode> structure = new ArrayList<>();
    for (Galley galley : galleys) structure.addAll(galley.structure());
    Tag root = new Tag(Role.DOCUMENT, Map.of(), structure);
    List<Anchor> places = anchors.values().stream().sorted(Makeup::byPlace).toList();
    return new Pages(document, pages, root, places, List.copyOf(bookmarks));
  }

  /** The columns of all pages; copy that panels have no room for is reported. */
  private List<Sheet> sheets(List<Segment> segments, Function<String, Demand> demands) {
    if (!frame.fixed()) return Sequence.of(segments, frame, demands);
    List<Segment> full = Emptiness.without(segments);
    PanelMakeup.Made made = PanelMakeup.of(full, frame, demands, styled.limits().spread());
    made.overset().forEach(over -> over.report(findings));
    return made.sheets();
  }

  private Frame frame(List<Sheet> page) {
    return page.get(0).segment().map(Segment::frame).orElse(frame);
  }

  private static List<List<Sheet>> byPage(List<Sheet> sheets) {
    List<List<Sheet>> pages = new ArrayList<>();
    for (Sheet sheet : sheets) {
      while (pages.size() <= sheet.page()) pages.add(new ArrayList<>());
      pages.get(sheet.page()).add(sheet);
    }
    return pages;
  }

  private static int byPlace(Anchor a, Anchor b) {
    if (a.page() != b.page()) return Integer.compare(a.page(), b.page());
    return a.y() != b.y() ? Long.compare(a.y(), b.y()) : a.name().compareTo(b.name());
  }

  static List<Styled> sections(StyledDocument styled) {
    Styled body = body(styled.root());
    List<Styled> sections = new ArrayList<>();
    for (Child child : body.children()) if (child instanceof Styled) sections.add((Styled) child);
    return sections;
  }

  static Styled body(Styled root) {
    for (Child child : root.children()) {
      if (child instanceof Styled && ((Styled) child).element().is("body")) return (Styled) child;
    }
    return root;
  }

  private PageStyle[] styles(List<List<Sheet>> sheets) {
    PageStyle[] styles = new PageStyle[sheets.size()];
    for (int i = 0; i < styles.length; i++) {
      Sheet sheet = sheets.get(i).get(0);
      boolean blank = sheet.segment().isEmpty();
      styles[i] = styled.page(sheet.name(), sheet.first(), frame.left(i), blank);
    }
    return styles;
  }

  /** A blank page is counted with what stands before it. */
  private static String[] folios(List<List<Sheet>> sheets, PageStyle[] styles) {
    String[] kinds = new String[styles.length];
    for (int i = 0; i < kinds.length; i++) {
      boolean blank = i > 0 && sheets.get(i).get(0).segment().isEmpty();
      kinds[i] = blank ? kinds[i - 1] : styles[i].folio();
    }
    return Folios.of(kinds);
  }

  /** Notes where ids and bookmarks came to stand. */
  private void places(List<PagePainter.Painted> painted) {
    for (int i = 0; i < painted.size(); i++) {
      for (PagePainter.Event at : painted.get(i).events()) {
        Row.Event event = at.event();
        if (event.kind() == Row.Event.Kind.ANCHOR) {
          anchors.putIfAbsent(event.name(), new Anchor(event.name(), i, at.y()));
        } else if (event.kind() == Row.Event.Kind.BOOKMARK) {
          bookmarks.add(new Bookmark(event.text(), event.level(), i, at.y()));
        }
      }
    }
  }

  private List<Page> finish(
      List<PagePainter.Painted> painted, PageStyle[] styles, String[] folios) {
    RunningHeads heads = new RunningHeads(frame, typesetter, findings);
    Map<String, String> strings = new HashMap<>();
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < painted.size(); i++) {
      PagePainter.Painted page = painted.get(i);
      Map<String, String> here = strings(strings, page.events());
      List<Placed> content = new ArrayList<>(page.content());
      for (PagePainter.Slot slot : page.slots()) content.addAll(fill(slot, folios));
      content.addAll(heads.set(styles[i], i, here, folios[i], painted.size()));
      Size size = frame.page(i);
      pages.add(new Page(size.width(), size.height(), folios[i], content));
    }
    return pages;
  }

  /**
   * The strings of a page: the first that it sets, or what was in force (CSS GCPM {@code first}).
   */
  private static Map<String, String> strings(
      Map<String, String> inForce, List<PagePainter.Event> events) {
    Map<String, String> first = new HashMap<>();
    for (PagePainter.Event at : events) {
      if (at.event().kind() != Row.Event.Kind.STRING) continue;
      first.putIfAbsent(at.event().name(), at.event().text());
      inForce.put(at.event().name(), at.event().text());
    }
    Map<String, String> here = new HashMap<>(inForce);
    here.putAll(first);
    return here;
  }

  private List<Placed> fill(PagePainter.Slot at, String[] folios) {
    Anchor anchor = anchors.get(at.slot().target());
    if (anchor == null) return List.of();
    String folio = folios[anchor.page()];
    ShortLine line = typesetter.line(folio, at.slot().style(), at.slot().leaf(), findings);
    long x = at.x() + at.slot().right() - line.width();
    long y = at.y() + at.slot().baseline();
    return line.content().stream().map(p -> p.moved(x, y)).toList();
  }
}
