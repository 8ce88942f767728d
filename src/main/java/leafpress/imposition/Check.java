package leafpress.imposition;

/**
 * A thing that must be right on sheets before they are printed, looked up.
 *
 * @param name what is checked, in few words
 * @param passed whether it is right
 * @param detail the figures
 * @param of what is to be changed where it is not right
 */
public record Check(String name, boolean passed, String detail, Matter of) {
  /** What a check looks at. */
  public enum Matter {
    /** Where things stand. */
    PLACE,
    /** How many pixels images have. */
    IMAGES,
    /** How thick lines of drawings are. */
    LINES
  }

  Check(String name, boolean passed, String detail) {
    this(name, passed, detail, Matter.PLACE);
  }
}
