package leafpress.style;

import java.util.List;
import leafpress.markup.Element;

/**
 * An element with its computed style. Children are styled elements and text in the order of the
 * markup; text has the style of its parent.
 *
 * @param element the element
 * @param style its computed style; elements with {@code display: none} are not in the tree
 * @param children in order; {@code ::before} and {@code ::after} content comes as text children of
 *     a styled element named {@code ::before} or {@code ::after}
 */
public record Styled(Element element, ComputedStyle style, List<Child> children) implements Child {}
