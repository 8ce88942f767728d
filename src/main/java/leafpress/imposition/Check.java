package leafpress.imposition;

/**
 * A thing that must be right on sheets before they are printed, looked up.
 *
 * @param name what is checked, in few words
 * @param passed whether it is right
 * @param detail the figures
 */
public record Check(String name, boolean passed, String detail) {}
