package leafpress.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.drawing.Drawings;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Picture;
import leafpress.page.Placed;
import leafpress.pdf.Pdf;

/**
 * The images of a manuscript. An author names an image from where the article is, or from the
 * manuscript's folder; markup that leaves here names it from the manuscript's folder, so that one
 * name means one image.
 */
final class Images {
  private final Sources sources;
  private final Map<String, Optional<byte[]>> bytes = new ConcurrentHashMap<>();

  Images(Sources sources) {
    this.sources = sources;
  }

  /** The bytes of an image, by its name from the manuscript's folder. */
  Optional<byte[]> read(String name) {
    return bytes.computeIfAbsent(name, sources::manuscript);
  }

  /** The images that the markup names. */
  SortedMap<String, byte[]> in(Element markup) {
    SortedMap<String, byte[]> found = new TreeMap<>();
    markup.walk(
        e -> {
          if (e.is("img")) read(e.get("src")).ifPresent(image -> found.put(e.get("src"), image));
        });
    return found;
  }

  /** Reports drawings that are refused, for print and e-books alike. */
  void checkDrawings(Element markup, Findings findings) {
    markup.walk(
        e -> {
          if (!e.is("img")) return;
          String name = e.get("src");
          Optional<byte[]> svg = read(name).filter(Drawings::isSvg);
          svg.ifPresent(drawing -> Drawings.read(drawing, name, e.span(), findings));
        });
  }

  /** Reports images that a PDF for archives cannot hold, such as a JPEG in CMYK. */
  static void check(Pages pages, Findings findings) {
    Placed.Painter inspector =
        new Placed.Painter() {
          @Override
          public void paint(Picture picture) {
            if (Pdf.accepts(picture.image())) return;
            findings.add(
                PressRule.UNPRINTABLE_IMAGE,
                Span.of(picture.image().name()),
                "this image is not in RGB or grey, so a PDF for archives cannot hold it",
                "save it as PNG, or as JPEG in sRGB");
          }
        };
    for (Page page : pages.pages()) for (Placed p : page.content()) p.paintWith(inspector);
  }

  /** The markup with images named from the manuscript's folder. */
  Element placed(Element markup) {
    return markup.first("img").isPresent() ? placed(markup, markup.span()) : markup;
  }

  private Element placed(Element element, Span above) {
    Span span = element.span().file().isEmpty() ? above : element.span();
    List<Node> children = new ArrayList<>();
    for (Node child : element.children()) {
      children.add(child instanceof Element ? placed((Element) child, span) : child);
    }
    if (!element.is("img")) return element.with(children);
    Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
    attributes.put("src", name(element.get("src"), span));
    return new Element("img", attributes, children, span);
  }

  private String name(String written, Span from) {
    String folder = sources.folderOf(from.file());
    return read(folder + written).isPresent() ? Sources.plain(folder + written) : written;
  }
}
