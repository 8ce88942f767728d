package leafpress.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import leafpress.page.Leaf;
import leafpress.page.Role;
import leafpress.page.StructureNode;
import leafpress.page.Tag;

/** Which tag each leaf of the structure hangs on. */
final class Parents {
  private final Map<Leaf, Tag> parents = new IdentityHashMap<>();
  private final Set<Leaf> inFigures = Collections.newSetFromMap(new IdentityHashMap<>());

  Parents(Tag root) {
    walk(root, false);
  }

  Tag of(Leaf leaf) {
    Tag parent = parents.get(leaf);
    if (parent == null) throw new IllegalStateException("placed on a leaf outside the structure");
    return parent;
  }

  /** Whether the leaf is somewhere inside a figure. */
  boolean inFigure(Leaf leaf) {
    return inFigures.contains(leaf);
  }

  private void walk(Tag tag, boolean insideFigure) {
    boolean figure = insideFigure || tag.role() == Role.FIGURE;
    for (StructureNode child : tag.children()) {
      if (child instanceof Leaf leaf) {
        if (parents.put(leaf, tag) != null) {
          throw new IllegalStateException("a leaf on two tags, one of them " + tag.role());
        }
        if (figure) inFigures.add(leaf);
      } else {
        walk((Tag) child, figure);
      }
    }
  }
}
