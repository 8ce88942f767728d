package leafpress.makeup;

import leafpress.geometry.Size;

/**
 * The page that a galley is cut for: its size and what is left free round the text column. Lengths
 * in scaled points.
 *
 * @param page the trimmed page
 * @param twoSided whether inside and outside change sides on left-hand pages
 * @param asideWidth of the margin column at the outside; 0 for none
 * @param asideGap between text and margin column
 * @param multipleOf pages are padded to a multiple of this, before the back page
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
    int multipleOf) {

  /** The same frame with its head and foot margin in thousandths of what they were. */
  public Frame withMargins(long thousandths) {
    if (thousandths == 1_000) return this;
    long head = top * thousandths / 1_000;
    long foot = bottom * thousandths / 1_000;
    return new Frame(page, twoSided, head, inside, outside, foot, asideWidth, asideGap, multipleOf);
  }

  /** The width of the text column. */
  public long measure() {
    return page.width() - inside - outside - aside();
  }

  /** The height of the text column. */
  public long depth() {
    return page.height() - top - bottom;
  }

  /** The width that the margin column takes with its gap; 0 if there is none. */
  public long aside() {
    return asideWidth == 0 ? 0 : asideWidth + asideGap;
  }

  /** Left-hand pages are the even ones, counted from 1, of two-sided work. */
  public boolean left(int pageIndex) {
    return twoSided && pageIndex % 2 == 1;
  }

  /** The left edge of the text column on a page, counted from 0. */
  public long columnLeft(int pageIndex) {
    return left(pageIndex) ? outside + aside() : inside;
  }

  /** The left edge of the margin column on a page, counted from 0. */
  public long asideLeft(int pageIndex) {
    return left(pageIndex) ? outside : inside + measure() + asideGap;
  }
}
