package leafpress.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a finished PDF as a screen reader goes through it: along the structure tree. */
public final class TaggedText {
  private final Map<COSDictionary, Map<Integer, Said>> byPage = new HashMap<>();
  private final Map<COSDictionary, Integer> numbers = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();

  /** Takes the place of an element when text and elements are mixed. */
  private int elements;

  private TaggedText() {}

  /**
   * A stretch of content that hangs on one structure element.
   *
   * @param roles the element's role and those around it, the innermost first
   * @param block a number that the pieces of one block share: paragraph, heading, cell
   * @param page from 0
   * @param glyphs in the order of the content stream
   * @param text what they say, by the fonts' Unicode maps and by the replacement texts
   */
  public record Piece(
      List<String> roles, int block, int page, List<TextPosition> glyphs, String text) {
    public boolean is(String role) {
      return roles.contains(role);
    }
  }

  /** What the numbered content of a page shows and says. */
  private static final class Said {
    private final List<TextPosition> glyphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
  }

  /** All text, without what is no content. */
  public static String text(byte[] pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Piece piece : of(pdf)) text.append(piece.text());
    return text.toString();
  }

  /** The text of each block within elements of a role, such as the lines of a contents list. */
  static List<String> blocks(byte[] pdf, String role) throws IOException {
    Map<Integer, StringBuilder> blocks = new LinkedHashMap<>();
    for (Piece piece : of(pdf)) {
      if (!piece.is(role)) continue;
      blocks.computeIfAbsent(piece.block(), b -> new StringBuilder()).append(piece.text());
    }
    return blocks.values().stream().map(StringBuilder::toString).toList();
  }

  /** All pieces in reading order. */
  public static List<Piece> of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TaggedText text = new TaggedText();
      int number = 0;
      for (PDPage page : document.getPages()) {
        text.numbers.put(page.getCOSObject(), number++);
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, Said> ofPage = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
          gather(content, content.getMCID(), ofPage, false);
        }
        text.byPage.put(page.getCOSObject(), ofPage);
      }
      for (Object kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
        text.walk((PDStructureElement) kid, List.of(), 0);
      }
      return text.pieces;
    }
  }

  /**
   * Content inside that has no number of its own, such as a replaced hyphen, belongs to it.
   *
   * @param said whether a replacement text around this content says what it says
   */
  private static void gather(
      PDMarkedContent content, int id, Map<Integer, Said> ofPage, boolean said) {
    Said own = ofPage.computeIfAbsent(id, i -> new Said());
    boolean replaced = content.getActualText() != null;
    if (replaced && !said) own.text.append(content.getActualText());
    for (Object inside : content.getContents()) {
      if (inside instanceof TextPosition) {
        TextPosition glyph = (TextPosition) inside;
        own.glyphs.add(glyph);
        if (!replaced && !said) own.text.append(glyph.getUnicode());
      } else if (inside instanceof PDMarkedContent) {
        PDMarkedContent inner = (PDMarkedContent) inside;
        gather(inner, inner.getMCID() < 0 ? id : inner.getMCID(), ofPage, said || replaced);
      }
    }
  }

  private void walk(PDStructureElement element, List<String> above, int blockAbove) {
    List<String> roles = new ArrayList<>();
    roles.add(element.getStructureType());
    roles.addAll(above);
    int block = inline(element.getStructureType()) ? blockAbove : ++elements;
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement) {
        walk((PDStructureElement) kid, roles, block);
      } else if (kid instanceof Integer) {
        add(roles, block, element.getPage().getCOSObject(), (Integer) kid);
      } else if (kid instanceof PDMarkedContentReference) {
        PDMarkedContentReference reference = (PDMarkedContentReference) kid;
        COSBase page = reference.getCOSObject().getDictionaryObject(COSName.PG);
        COSDictionary own = page == null ? element.getPage().getCOSObject() : (COSDictionary) page;
        add(roles, block, own, reference.getMCID());
      }
    }
  }

  private static boolean inline(String role) {
    return List.of("Span", "Link", "Reference", "Code", "Quote").contains(role);
  }

  private void add(List<String> roles, int block, COSDictionary page, int id) {
    Said said = byPage.get(page).getOrDefault(id, new Said());
    if (said.glyphs.isEmpty()) return;
    pieces.add(new Piece(roles, block, numbers.get(page), said.glyphs, said.text.toString()));
  }
}
