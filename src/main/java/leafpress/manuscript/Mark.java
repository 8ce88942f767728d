package leafpress.manuscript;

import java.util.Set;
import leafpress.diagnostic.Span;

/**
 * What a comment in the manuscript says of a block: {@code <!-- only: full -->} names the extents
 * that have it, {@code <!-- on: flap -->} the panel that it stands on where there is one.
 *
 * @param at where the block or the item of a list begins; a heading's mark is for its section
 * @param item whether it is an item of a list
 * @param only the extents that have it; empty for all
 * @param panel the panel, such as {@code flap}; empty for none
 */
public record Mark(Span at, boolean item, Set<Extent> only, String panel) {}
