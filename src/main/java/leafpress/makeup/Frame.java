package leafpress.makeup;

import java.util.List;
import leafpress.geometry.Edges;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.typeset.Column;

/**
 * The pages that galleys are cut for: their size and what is left free round the text. Either as
 * many pages as the copy needs, all alike, or panels, whose number is fixed. Lengths in scaled
 * points; pages are counted from 0.
 *
 * @param page the trimmed page; of panels, the first
 * @param twoSided whether inside and outside change sides on left-hand pages
 * @param asideWidth of the margin column at the outside; 0 for none
 * @param asideGap between text and margin column
 * @param multipleOf pages are padded to a multiple of this, before the back page
 * @param columns how many columns of text stand side by side
 * @param gutter between two columns
 * @param panels in reading order; empty for pages
 */
public record Frame(
    Size page,
    boolean twoSided,
    long top,
    long inside,
    long outside,
    long bottom,
    long asideWidth,
    long asideGap,
    int multipleOf,
    int columns,
    long gutter,
    List<Panel> panels) {
  /** From a cut: text is not nearer to it, so that no knife that slips takes a line (B-02). */
  private static final long SAFE = Length.mm(5);

  /** The same frame with its head and foot margin in thousandths of what they were. */
  public Frame withMargins(long thousandths) {
    if (thousandths == 1_000) return this;
    if (fixed()) return of(panels.stream().map(p -> p.withMargins(thousandths)).toList());
    long foot = margin(bottom, thousandths);
    return with(margin(top, thousandths), foot, multipleOf, columns, gutter);
  }

  /** A margin changed by copyfitting, which text must not leave the safe area for. */
  private static long margin(long own, long thousandths) {
    return Math.max(own * thousandths / 1_000, Math.min(own, SAFE));
  }

  /** The same pages with so many columns of text. */
  Frame inColumns(int number, long between) {
    return with(top, bottom, multipleOf, number, between);
  }

  /** The same frame for so many pages: where copy takes fewer, blank ones follow. */
  public Frame ofPages(int number) {
    return with(top, bottom, number, columns, gutter);
  }

  private Frame with(long head, long foot, int multiple, int number, long between) {
    return new Frame(
        page,
        twoSided,
        head,
        inside,
        outside,
        foot,
        asideWidth,
        asideGap,
        multiple,
        number,
        between,
        panels);
  }

  /**
   * A page that is there whether there is copy for it or not.
   *
   * @param name what findings call it
   * @param takes the name of the CSS pages ({@code page: inside}) that are set on it
   * @param columns how many columns of text stand side by side
   * @param gutter between two columns
   */
  public record Panel(
      String name, String takes, Size size, Edges margins, int columns, long gutter) {
    private Panel withMargins(long thousandths) {
      long head = margin(margins.top(), thousandths);
      long foot = margin(margins.bottom(), thousandths);
      Edges edges = new Edges(head, margins.right(), foot, margins.left());
      return new Panel(name, takes, size, edges, columns, gutter);
    }

    private long column() {
      long text = size.width() - margins.left() - margins.right();
      return (text - (columns - 1) * gutter) / columns;
    }

    private long depth() {
      return size.height() - margins.top() - margins.bottom();
    }
  }

  /** Pages of one column. */
  public Frame(
      Size page,
      boolean twoSided,
      long top,
      long inside,
      long outside,
      long bottom,
      long asideWidth,
      long asideGap,
      int multipleOf) {
    this(
        page,
        twoSided,
        top,
        inside,
        outside,
        bottom,
        asideWidth,
        asideGap,
        multipleOf,
        1,
        0,
        List.of());
  }

  /** Panels. */
  public static Frame of(List<Panel> panels) {
    Panel first = panels.get(0);
    Edges edges = first.margins();
    return new Frame(
        first.size(),
        false,
        edges.top(),
        edges.left(),
        edges.right(),
        edges.bottom(),
        0,
        0,
        1,
        first.columns(),
        first.gutter(),
        panels);
  }

  /** Whether the number of pages is fixed. */
  public boolean fixed() {
    return !panels.isEmpty();
  }

  /** The size of a page. */
  public Size page(int index) {
    return fixed() ? panels.get(index).size() : page;
  }

  /** How many columns of text a page has. */
  public int columns(int index) {
    return fixed() ? panels.get(index).columns() : columns;
  }

  /** The width of a text column, the same on all pages: of panels, that of the narrowest. */
  public long measure() {
    if (fixed()) return panels.stream().mapToLong(Panel::column).min().orElse(0);
    return (page.width() - inside - outside - aside() - (columns - 1) * gutter) / columns;
  }

  /** The column that text is set for. */
  Column column() {
    long across = fixed() ? measure() : page.width() - inside - outside;
    return new Column(measure(), across, depth(), asideWidth);
  }

  /** The height of the text column; of panels, of the lowest. */
  public long depth() {
    if (fixed()) return panels.stream().mapToLong(Panel::depth).min().orElse(0);
    return page.height() - top - bottom;
  }

  /** The height of the text columns of a page. */
  public long depth(int index) {
    return fixed() ? panels.get(index).depth() : depth();
  }

  /** The top edge of the text columns of a page. */
  public long top(int index) {
    return fixed() ? panels.get(index).margins().top() : top;
  }

  /** The width that the margin column takes with its gap; 0 if there is none. */
  public long aside() {
    return asideWidth == 0 ? 0 : asideWidth + asideGap;
  }

  /** Left-hand pages are the even ones, counted from 1, of two-sided work. */
  public boolean left(int index) {
    return twoSided && index % 2 == 1;
  }

  /** The left edge of the first text column on a page. */
  public long columnLeft(int index) {
    return columnLeft(index, 0);
  }

  /**
   * The left edge of a text column on a page; where there is more room than the measure needs, it
   * is shared by both margins.
   */
  public long columnLeft(int index, int column) {
    if (!fixed()) {
      long first = left(index) ? outside + aside() : inside;
      return first + column * (measure() + gutter);
    }
    Panel panel = panels.get(index);
    long spare = panel.column() - measure();
    return panel.margins().left() + spare / 2 + column * (panel.column() + panel.gutter());
  }

  /** The width from the first text column to the last. */
  long width(int index) {
    return columnLeft(index, columns(index) - 1) + measure() - columnLeft(index);
  }

  /** The left edge of the margin column on a page. */
  public long asideLeft(int index) {
    return left(index) ? outside : inside + width(index) + asideGap;
  }
}
