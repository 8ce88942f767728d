package leafpress.font;

import java.util.SortedMap;

/**
 * A cut-down font program.
 *
 * @param program the bytes of a TrueType file
 * @param numbers old glyph number to its number in the program
 */
public record Subset(byte[] program, SortedMap<Integer, Integer> numbers) {}
