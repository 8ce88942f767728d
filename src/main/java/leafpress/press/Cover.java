package leafpress.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.edition.Format;
import leafpress.geometry.Size;
import leafpress.makeup.Frame;
import leafpress.makeup.Makeup;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.page.Document;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.raster.Raster;

/** The cover picture of an e-book: the cover section, set on a page of a book cover's shape. */
final class Cover {
  /** What sellers of e-books ask for. */
  private static final int WIDTH = 1600;

  private static final int HEIGHT = 2560;

  private Cover() {}

  /** The cover as a page of 5 : 8; nothing if the markup has no cover. */
  static Optional<Page> page(
      Format format, Kit kit, Element markup, Document document, Findings findings) {
    Optional<Element> alone = alone(markup);
    if (alone.isEmpty()) return Optional.empty();
    Pages pages =
        Makeup.pages(
            Press.styled(kit, alone.get(), findings),
            frame(format),
            kit.typesetter(),
            document,
            findings);
    return Optional.of(pages.pages().get(0));
  }

  /** A JPEG of 1600 × 2560 pixels; no bytes if there is no cover. */
  static byte[] jpeg(Optional<Page> cover) throws IOException {
    return cover.isEmpty() ? new byte[0] : Raster.jpeg(cover.get(), WIDTH);
  }

  /** The format's page made higher or lower, without a margin column. */
  private static Frame frame(Format f) {
    long width = f.page().width();
    Size page = new Size(width, width * HEIGHT / WIDTH);
    return new Frame(page, false, f.top(), f.inside(), f.outside(), f.bottom(), 0, 0, 1);
  }

  private static Optional<Element> alone(Element markup) {
    return markup
        .first("body")
        .flatMap(
            body ->
                body.elements().stream()
                    .filter(e -> e.hasClass("cover"))
                    .findFirst()
                    .map(cover -> replaced(markup, body, body.with(List.of(cover)))));
  }

  private static Element replaced(Element root, Element old, Element other) {
    List<Node> children = new ArrayList<>();
    for (Node child : root.children()) children.add(child == old ? other : child);
    return root.with(children);
  }
}
