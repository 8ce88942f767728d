package leafpress.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import leafpress.page.Bookmark;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Writes the outline that viewers show (ISO 32000-1 §12.3.3): open to its second level. */
final class Bookmarks {
  /** Entries of this level and above it in the tree show what is under them. */
  private static final int OPEN = 1;

  private final COSDictionary object;
  private final int depth;
  private final List<Bookmarks> children = new ArrayList<>();

  private Bookmarks(COSDictionary object, int depth) {
    this.object = object;
    this.depth = depth;
  }

  static COSDictionary of(List<Bookmark> bookmarks, Links links) {
    Bookmarks root = new Bookmarks(Cos.dictionary("Type", Cos.name("Outlines")), 0);
    Deque<Bookmarks> path = new ArrayDeque<>(List.of(root));
    Deque<Integer> levels = new ArrayDeque<>(List.of(0));
    for (Bookmark bookmark : bookmarks) {
      while (levels.peek() >= bookmark.level()) {
        levels.pop();
        path.pop();
      }
      COSDictionary entry =
          Cos.dictionary(
              "Title", Cos.text(bookmark.title()),
              "Parent", path.peek().object,
              "Dest", links.destination(bookmark.page(), bookmark.y()));
      Bookmarks child = new Bookmarks(entry, path.peek().depth + 1);
      path.peek().children.add(child);
      path.push(child);
      levels.push(bookmark.level());
    }
    root.link();
    return root.object;
  }

  /** Links parents and neighbours; returns how many entries are to be seen below this one. */
  private int link() {
    int seen = 0;
    for (int i = 0; i < children.size(); i++) {
      Bookmarks child = children.get(i);
      if (i > 0) {
        child.object.setItem(COSName.PREV, children.get(i - 1).object);
        children.get(i - 1).object.setItem(COSName.NEXT, child.object);
      }
      seen += 1 + child.link();
    }
    if (children.isEmpty()) return 0;
    object.setItem(COSName.FIRST, children.get(0).object);
    object.setItem(COSName.LAST, children.get(children.size() - 1).object);
    boolean open = depth <= OPEN;
    object.setItem(COSName.COUNT, Cos.whole(open ? seen : -seen));
    return open ? seen : 0;
  }
}
