package leafpress.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leafpress.geometry.Length;
import leafpress.page.Anchor;
import leafpress.page.Bookmark;
import leafpress.page.Leaf;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Placed;
import leafpress.page.Role;
import leafpress.page.StructureNode;
import leafpress.page.Tag;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Little documents for tests, and what PDFBox reads in them. */
final class Little {
  private Little() {}

  static Page page(String label, Placed... content) {
    return new Page(Length.pt(300), Length.pt(400), label, List.of(content));
  }

  static Pages pages(Tag root, Page... pages) {
    return pages(root, List.of(), List.of(), pages);
  }

  static Pages pages(Tag root, List<Anchor> anchors, List<Bookmark> bookmarks, Page... pages) {
    return new Pages(Sample.document(), List.of(pages), root, anchors, bookmarks);
  }

  static Tag document(StructureNode... children) {
    return tag(Role.DOCUMENT, children);
  }

  static Tag tag(Role role, StructureNode... children) {
    return new Tag(role, Map.of(), List.of(children));
  }

  /** A page with one line of text in a paragraph. */
  static Pages line(String text) {
    Leaf leaf = new Leaf();
    return pages(
        document(tag(Role.P, leaf)), page("1", Setter.line(leaf, Setter.LATIN, 10, 20, 30, text)));
  }

  static PDDocument read(Pages pages) throws IOException {
    return Loader.loadPDF(PdfTest.written(pages));
  }

  /** The structure as nested names: {@code Document(P L(LI(LBody)))}. */
  static String structure(PDDocument file) {
    return names(file.getDocumentCatalog().getStructureTreeRoot());
  }

  private static String names(PDStructureNode node) {
    List<String> names = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String inside = names(element);
        names.add(element.getStructureType() + (inside.isEmpty() ? "" : "(" + inside + ")"));
      }
    }
    return String.join(" ", names);
  }
}
