package leafpress.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leafpress.conformance.PdfConformance;
import leafpress.font.Face;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.page.Color;
import leafpress.page.Ground;
import leafpress.page.Leaf;
import leafpress.page.LinkArea;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Role;
import leafpress.page.StructureNode;
import leafpress.page.Tag;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;

class StructureTest {
  private static final Face FACE = Setter.LATIN;

  @Test
  void theTreeIsThatOfTheTagsWithoutWhatWasNotPlaced() throws IOException {
    try (PDDocument file = Little.read(Sample.pages())) {
      assertEquals(
          "Document("
              + "Sect(H1 TOC(Caption TOCI(Lbl Reference(Link))) Div(P)) "
              + "Part("
              + "Sect(H2 P(Span) P(Span Code) P(Link) L(LI(Lbl LBody) LI(Lbl LBody)) BlockQuote(P))"
              + " Sect(H2 H3 Sect(H4 H5 H6) P(Reference(Link))"
              + " Table(Caption THead(TR(TH TH)) TBody(TR(TH TD TD)))"
              + " Figure(Caption) Figure Note(Lbl P))))",
          Little.structure(file));
    }
  }

  @Test
  void aTagWithoutContentGoesWithEmptyParents() throws IOException {
    Leaf leaf = new Leaf();
    Tag root =
        Little.document(
            Little.tag(Role.SECT, Little.tag(Role.P, new Leaf())), Little.tag(Role.P, leaf));
    Pages pages = Little.pages(root, Little.page("1", Setter.line(leaf, FACE, 10, 20, 30, "Here")));
    try (PDDocument file = Little.read(pages)) {
      assertEquals("Document(P)", Little.structure(file));
    }
  }

  @Test
  void aParagraphOverThreePagesNamesThePagesOfItsRest() throws IOException {
    Leaf leaf = new Leaf();
    List<Page> three = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      three.add(Little.page("" + i, Setter.line(leaf, FACE, 10, 20, 30, "Part " + i)));
    }
    Pages pages =
        Little.pages(Little.document(Little.tag(Role.P, leaf)), three.toArray(new Page[0]));
    assertEquals(List.of(), PdfConformance.failures(PdfTest.written(pages)));
    try (PDDocument file = Little.read(pages)) {
      COSDictionary paragraph = first(file);
      COSArray kids = paragraph.getCOSArray(COSName.K);
      assertEquals(3, kids.size());
      assertEquals(0, kids.getInt(0));
      assertEquals(
          file.getPage(2).getCOSObject(),
          ((COSDictionary) kids.getObject(2)).getCOSDictionary(COSName.PG));
    }
  }

  @Test
  void contiguousRunsOfALeafShareASequenceAndOthersDoNot() throws IOException {
    Leaf a = new Leaf();
    Leaf b = new Leaf();
    Pages pages =
        Little.pages(
            Little.document(Little.tag(Role.P, a), Little.tag(Role.P, b)),
            Little.page(
                "1",
                Setter.line(a, FACE, 10, 20, 30, "one"),
                Setter.line(a, FACE, 10, 20, 44, "two"),
                Setter.line(b, FACE, 10, 20, 58, "three"),
                Setter.line(a, FACE, 10, 20, 72, "four")));
    try (PDDocument file = Little.read(pages)) {
      COSArray kids = first(file).getCOSArray(COSName.K);
      assertEquals(List.of(0, 2), List.of(kids.getInt(0), kids.getInt(1)));
      assertEquals(2, kids.size());
    }
  }

  @Test
  void aFiguresBoxHoldsAllThatIsPlacedInIt() throws IOException {
    Leaf leaf = new Leaf();
    Tag figure = new Tag(Role.FIGURE, Map.of(Tag.Attribute.ALT, "Two bars"), List.of(leaf));
    Pages pages =
        Little.pages(
            Little.document(figure), Little.page("1", bar(leaf, 20, 50), bar(leaf, 100, 90)));
    try (PDDocument file = Little.read(pages)) {
      COSDictionary layout = first(file).getCOSDictionary(COSName.A);
      assertEquals("Layout", layout.getNameAsString(COSName.O));
      // x from 20 to 110; y from 50 to 95 below the top of 400 points.
      assertEquals(
          List.of(20f, 305f, 110f, 350f), layout.getCOSArray(COSName.BBOX).toCOSNumberFloatList());
    }
  }

  @Test
  void aLinkOverTwoLinesHasTwoAnnotationsAndOneTag() throws IOException {
    Leaf leaf = new Leaf();
    Box top = new Box(Length.pt(20), Length.pt(20), Length.pt(50), Length.pt(12));
    Pages pages =
        Little.pages(
            Little.document(Little.tag(Role.P, Little.tag(Role.LINK, leaf))),
            Little.page(
                "1",
                Setter.line(leaf, FACE, 10, 20, 30, "example.org"),
                new LinkArea(leaf, top, "https://example.org/a", "Example"),
                new LinkArea(leaf, top.moved(0, Length.pt(14)), "https://example.org/a", "")));
    assertEquals(List.of(), PdfConformance.failures(PdfTest.written(pages)));
    try (PDDocument file = Little.read(pages)) {
      assertEquals(2, file.getPage(0).getAnnotations().size());
      assertEquals("Example", file.getPage(0).getAnnotations().get(0).getContents());
      assertEquals("https://example.org/a", file.getPage(0).getAnnotations().get(1).getContents());
      assertEquals(20, file.getPage(0).getAnnotations().get(0).getRectangle().getLowerLeftX());
      assertEquals(368, file.getPage(0).getAnnotations().get(0).getRectangle().getLowerLeftY());
      PDStructureElement paragraph = (PDStructureElement) document(file).getKids().get(0);
      PDStructureElement link = (PDStructureElement) paragraph.getKids().get(0);
      assertEquals(3, link.getKids().size());
    }
  }

  @Test
  void manyPagesAndTheirParentTreeConform() throws IOException {
    List<StructureNode> paragraphs = new ArrayList<>();
    List<Page> pages = new ArrayList<>();
    for (int i = 1; i <= 150; i++) {
      Leaf leaf = new Leaf();
      paragraphs.add(Little.tag(Role.P, leaf));
      pages.add(Little.page("" + i, Setter.line(leaf, FACE, 10, 20, 30, "Page " + i)));
    }
    Tag root = Little.document(paragraphs.toArray(new StructureNode[0]));
    Pages all = Little.pages(root, pages.toArray(new Page[0]));
    assertEquals(List.of(), PdfConformance.failures(PdfTest.written(all)));
    try (PDDocument file = Little.read(all)) {
      COSDictionary tree =
          file.getDocumentCatalog().getStructureTreeRoot().getParentTree().getCOSObject();
      COSArray kids = tree.getCOSArray(COSName.KIDS);
      COSDictionary last = (COSDictionary) kids.getObject(kids.size() - 1);
      assertEquals(List.of(128f, 149f), last.getCOSArray(COSName.LIMITS).toCOSNumberFloatList());
      assertEquals(2 * (150 - 128), last.getCOSArray(COSName.NUMS).size());
    }
  }

  @Test
  void pagesThatContradictThemselvesAreABug() {
    Leaf stray = new Leaf();
    Leaf leaf = new Leaf();
    Tag paragraph = Little.tag(Role.P, leaf);
    Page text = Little.page("1", Setter.line(leaf, FACE, 10, 20, 30, "x"));
    Box box = new Box(0, 0, Length.POINT, Length.POINT);
    bug(Little.pages(Little.document(paragraph), Little.page("1", bar(stray, 0, 0))));
    bug(Little.pages(Little.document(paragraph, Little.tag(Role.P, leaf)), text));
    bug(Little.pages(Little.document(Little.tag(Role.NOTE, leaf)), text));
    bug(
        Little.pages(
            Little.document(Little.tag(Role.LINK, leaf)),
            Little.page("1", new LinkArea(leaf, box, "#nowhere", "Nowhere"))));
  }

  private static void bug(Pages pages) {
    assertThrows(IllegalStateException.class, () -> PdfTest.written(pages));
  }

  private static Ground bar(Leaf leaf, double x, double y) {
    Box box = new Box(Length.pt(x), Length.pt(y), Length.pt(10), Length.pt(5));
    return new Ground(leaf, box, Color.BLACK);
  }

  private static PDStructureElement document(PDDocument file) {
    return (PDStructureElement) file.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
  }

  /** The first element under the document. */
  private static COSDictionary first(PDDocument file) {
    return ((PDStructureElement) document(file).getKids().get(0)).getCOSObject();
  }
}
