package leafpress.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import leafpress.page.Image;
import leafpress.page.Page;
import leafpress.page.Picture;
import leafpress.page.Placed;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;

/** The images of a document, each stored once, in the order in which they first appear. */
final class Images {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Image> inOrder = new ArrayList<>();
  private final List<COSStream> objects = new ArrayList<>();

  private Images() {}

  /** RGB images are said to be in the colour space given. */
  static Images of(List<Page> pages, COSBase rgb, Flate flate) throws IOException {
    Images images = new Images();
    Placed.Painter collector =
        new Placed.Painter() {
          @Override
          public void paint(Picture picture) {
            images.add(picture.image());
          }
        };
    for (Page page : pages) {
      for (Placed thing : page.content()) thing.paintWith(collector);
    }
    for (Image image : images.inOrder) {
      images.objects.add(
          image.jpeg() ? JpegObject.of(image, rgb) : PngObject.of(image, rgb, flate));
    }
    return images;
  }

  int number(Image image) {
    return numbers.get(image.name());
  }

  COSStream object(int number) {
    return objects.get(number);
  }

  static String resource(int number) {
    return "Im" + (number + 1);
  }

  private void add(Image image) {
    if (numbers.putIfAbsent(image.name(), inOrder.size()) == null) inOrder.add(image);
  }
}
