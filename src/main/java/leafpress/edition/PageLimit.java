package leafpress.edition;

/**
 * How many pages a leaflet may have.
 *
 * @param pages the number; 0 for any
 * @param exactly whether it must have as many, not fewer
 */
public record PageLimit(int pages, boolean exactly) {
  /** As many pages as the text needs. */
  public static final PageLimit NONE = new PageLimit(0, false);

  /** Whether so many pages are as it says. */
  public boolean keeps(int number) {
    if (pages == 0) return true;
    return exactly ? number == pages : number <= pages;
  }
}
