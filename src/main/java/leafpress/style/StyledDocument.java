package leafpress.style;


/** A styled tree with the styles of its pages. */
public interface StyledDocument {
  /** The root, {@code html} or {@code body}. */
  Styled root();

  /**
   * The style of a page.
   *
   * @param name the {@code page} property of the content that begins it; empty for none
   * @param first whether it is the first page of a run of that name
   * @param left whether it is a left-hand page
   * @param blank whether it has no content
   */
  PageStyle page(String name, boolean first, boolean left, boolean blank);
}
