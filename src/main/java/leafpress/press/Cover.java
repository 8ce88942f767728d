package leafpress.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import leafpress.diagnostic.Findings;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.makeup.Frame;
import leafpress.makeup.Makeup;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.page.Document;
import leafpress.page.Page;
import leafpress.raster.Raster;

/**
 * Pictures of the cover: the cover section of the markup, set on a page of another shape. Style
 * sheets know the shape by a class of {@code body}; the section reaches to the edges of the page.
 */
enum Cover {
  /** The cover of an e-book, as its sellers ask for it: 1600 × 2560 pixels. */
  BOOK("book-cover", 400, 640, 1600),
  /** What messengers show of an address that is passed on: 1200 × 630 pixels. */
  CARD("card-cover", 600, 315, 1200);

  private final String name;
  private final Size size;
  private final int pixels;

  Cover(String name, int width, int height, int pixels) {
    this.name = name;
    this.size = new Size(width * Length.POINT, height * Length.POINT);
    this.pixels = pixels;
  }

  /** The cover as a page; nothing if the markup has no cover. */
  Optional<Page> page(Kit kit, Element markup, Document document, Findings findings) {
    return alone(markup)
        .map(cover -> Press.styled(kit, cover, findings))
        .map(cover -> Makeup.pages(cover, frame(), kit.typesetter(), document, findings))
        .map(pages -> pages.pages().get(0));
  }

  /** A JPEG of the page. */
  byte[] jpeg(Page cover) throws IOException {
    return Raster.jpeg(cover, pixels);
  }

  /** A JPEG of the page, which is drawn on another thread from now on. */
  Supplier<byte[]> begun(Page cover) {
    return ForkJoinTask.adapt(() -> drawn(cover)).fork()::join;
  }

  private byte[] drawn(Page cover) {
    try {
      return jpeg(cover);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Frame frame() {
    return new Frame(size, false, 0, 0, 0, 0, 0, 0, 1);
  }

  private Optional<Element> alone(Element markup) {
    return markup
        .first("body")
        .flatMap(
            body ->
                body.elements().stream()
                    .filter(e -> e.hasClass("cover"))
                    .findFirst()
                    .map(cover -> replaced(markup, body, shaped(body, cover))));
  }

  private Element shaped(Element body, Element cover) {
    Map<String, String> attributes = new LinkedHashMap<>(body.attributes());
    attributes.put("class", (body.get("class") + " " + name).strip());
    return new Element(body.name(), attributes, List.of(cover), body.span());
  }

  private static Element replaced(Element root, Element old, Element other) {
    List<Node> children = new ArrayList<>();
    for (Node child : root.children()) children.add(child == old ? other : child);
    return root.with(children);
  }
}
