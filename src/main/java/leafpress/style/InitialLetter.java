package leafpress.style;

/**
 * A first letter that is set over several lines: {@code initial-letter} (CSS Inline Layout 3,
 * section 4).
 *
 * @param size how many lines high it is
 * @param sink how many lines stand beside it; with fewer than it is high it stands out above them
 */
public record InitialLetter(double size, int sink) {}
