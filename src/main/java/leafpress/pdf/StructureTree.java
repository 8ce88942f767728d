package leafpress.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import leafpress.geometry.Box;
import leafpress.page.Leaf;
import leafpress.page.LinkArea;
import leafpress.page.Role;
import leafpress.page.StructureNode;
import leafpress.page.Tag;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * Builds the structure tree (ISO 32000-1 §14.7). Tags on which nothing was placed are left out, but
 * a table keeps its empty cells, so that its rows stay equally long (PDF/UA-1 §7.5).
 */
final class StructureTree {
  private final List<EncodedPage> pages;
  private final List<COSDictionary> pageObjects;
  private final Links links;
  private final Map<Leaf, LeafContent> contents = new IdentityHashMap<>();
  private final Map<Leaf, COSDictionary> owners = new IdentityHashMap<>();
  private final TreeMap<String, COSBase> named = new TreeMap<>();
  private final List<LeafContent.Area> areas = new ArrayList<>();

  StructureTree(List<EncodedPage> pages, List<COSDictionary> pageObjects, Links links) {
    this.pages = pages;
    this.pageObjects = pageObjects;
    this.links = links;
  }

  COSDictionary build(Tag root) {
    collect();
    COSDictionary tree = Cos.dictionary("Type", Cos.name("StructTreeRoot"));
    COSDictionary document =
        element(root, tree, false).orElseGet(() -> new ElementMaker(root, tree).element());
    tree.setItem(Cos.name("K"), document);
    List<COSBase> byKey = parents();
    tree.setItem(Cos.name("ParentTree"), NumberTree.of(byKey));
    tree.setItem(Cos.name("ParentTreeNextKey"), Cos.whole(byKey.size()));
    if (!named.isEmpty()) tree.setItem(Cos.name("IDTree"), idTree());
    return tree;
  }

  /** What was placed on each leaf; link areas become annotations of their pages. */
  private void collect() {
    for (int page = 0; page < pages.size(); page++) {
      List<Leaf> leaves = pages.get(page).leaves();
      for (int mcid = 0; mcid < leaves.size(); mcid++) {
        content(leaves.get(mcid)).add(page, mcid);
      }
      Map<Leaf, Box> figures = pages.get(page).figures();
      for (Leaf leaf : leaves) {
        if (figures.containsKey(leaf)) content(leaf).cover(page, figures.get(leaf));
      }
      annotate(page);
    }
  }

  private void annotate(int page) {
    COSArray annotations = Cos.array();
    for (LinkArea link : pages.get(page).links()) {
      COSDictionary annotation = links.annotation(link, page, pages.size() + areas.size());
      annotations.add(annotation);
      LeafContent.Area area = new LeafContent.Area(link.leaf(), page, annotation);
      areas.add(area);
      content(link.leaf()).add(area);
    }
    if (annotations.size() == 0) return;
    pageObjects.get(page).setItem(Cos.name("Annots"), annotations);
  }

  private LeafContent content(Leaf leaf) {
    return contents.computeIfAbsent(leaf, any -> new LeafContent());
  }

  private Optional<COSDictionary> element(Tag tag, COSDictionary parent, boolean inTable) {
    boolean table = inTable || tag.role() == Role.TABLE && holdsContent(tag);
    ElementMaker maker = new ElementMaker(tag, parent);
    for (StructureNode child : tag.children()) {
      if (child instanceof Leaf leaf) {
        leaf(tag, leaf, maker);
      } else {
        element((Tag) child, maker.element(), table).ifPresent(maker::add);
      }
    }
    if (maker.isEmpty() && !(inTable && keptEmpty(tag.role()))) return Optional.empty();
    if (tag.role() == Role.FIGURE) {
      cover(tag)
          .map(cover -> Links.rectangle(cover.box(), pages.get(cover.page()).height()))
          .ifPresent(maker::box);
    }
    COSDictionary element = maker.finish(pageObjects);
    name(tag, element);
    return Optional.of(element);
  }

  private void leaf(Tag tag, Leaf leaf, ElementMaker maker) {
    LeafContent content = contents.get(leaf);
    if (content == null) return;
    if (content.areas().isEmpty() || tag.role() == Role.LINK) {
      owners.put(leaf, maker.element());
      maker.add(content, pageObjects);
    } else {
      // An annotation must be in a Link (PDF/UA-1 §7.18.5), also inside a Reference.
      ElementMaker link =
          new ElementMaker(new Tag(Role.LINK, Map.of(), List.of()), maker.element());
      owners.put(leaf, link.element());
      link.add(content, pageObjects);
      maker.add(link.finish(pageObjects));
    }
  }

  private void name(Tag tag, COSDictionary element) {
    String id = tag.get(Tag.Attribute.ID);
    if (id.isEmpty()) {
      if (tag.role() == Role.NOTE) throw new IllegalStateException("a note without an ID");
    } else if (named.put(id, element) != null) {
      throw new IllegalStateException("two tags with the ID " + id);
    }
  }

  /** What is placed inside a figure, on the first page that has any of it. */
  private Optional<LeafContent.Cover> cover(Tag tag) {
    Optional<LeafContent.Cover> all = Optional.empty();
    for (StructureNode child : tag.children()) {
      Optional<LeafContent.Cover> part =
          child instanceof Leaf leaf
              ? Optional.ofNullable(contents.get(leaf)).flatMap(LeafContent::cover)
              : cover((Tag) child);
      all = all.isEmpty() ? part : all.map(cover -> cover.with(part));
    }
    return all;
  }

  private boolean holdsContent(Tag tag) {
    for (StructureNode child : tag.children()) {
      if (child instanceof Leaf leaf ? contents.containsKey(leaf) : holdsContent((Tag) child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean keptEmpty(Role role) {
    return role == Role.TH || role == Role.TD;
  }

  /** Pages first, each with its elements by MCID; then one entry for each annotation. */
  private List<COSBase> parents() {
    List<COSBase> byKey = new ArrayList<>();
    for (EncodedPage page : pages) {
      COSArray elements = Cos.array();
      for (Leaf leaf : page.leaves()) elements.add(owner(leaf));
      byKey.add(elements);
    }
    for (LeafContent.Area area : areas) byKey.add(owner(area.leaf()));
    return byKey;
  }

  private COSDictionary owner(Leaf leaf) {
    COSDictionary owner = owners.get(leaf);
    if (owner == null) throw new IllegalStateException("placed on a leaf outside the structure");
    return owner;
  }

  private COSDictionary idTree() {
    COSArray names = Cos.array();
    named.forEach(
        (id, element) -> {
          names.add(Cos.text(id));
          names.add(element);
        });
    return Cos.dictionary("Names", names);
  }
}
