package leafpress.typeset;

import java.util.List;
import leafpress.page.Placed;

/**
 * A line of type: what to place, from its left edge and its baseline.
 *
 * @param width of what is seen, in scaled points
 * @param height of the tallest atom over the baseline; 0 if there is only text
 * @param calls targets of the links on it, such as {@code #fn-1}
 * @param slots folios to be filled in, from its left edge and baseline
 * @param hyphenated whether it ends in a hyphen of ours
 * @param last whether it ends the paragraph, or what stands before a line end of the author's
 */
record Line(
    List<Placed> content,
    long width,
    long height,
    List<String> calls,
    List<PageSlot> slots,
    boolean hyphenated,
    boolean last) {}
