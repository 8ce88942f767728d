package leafpress.pdf;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import leafpress.geometry.Box;
import leafpress.page.Leaf;
import leafpress.page.LinkArea;

/**
 * A page as the file holds it, with what the rest of the file must know of it.
 *
 * @param height of the page, in scaled points
 * @param content the content stream, deflated
 * @param leaves the leaf of each marked-content sequence, by MCID
 * @param links the areas that lead somewhere
 * @param fonts the fonts in use, by number
 * @param images the images in use, by number
 * @param figures what the leaves of figures cover
 */
record EncodedPage(
    long height,
    byte[] content,
    List<Leaf> leaves,
    List<LinkArea> links,
    BitSet fonts,
    BitSet images,
    Map<Leaf, Box> figures) {}
