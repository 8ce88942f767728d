package leafpress.epub;

import java.util.ArrayList;
import java.util.List;
import leafpress.markup.Element;

/**
 * A place where a page of the printed edition begins: an element with the type {@code pagebreak}.
 *
 * @param label the folio
 * @param id of the element
 * @param file that it is in
 */
record PageMark(String label, String id, String file) {

  static boolean is(Element element) {
    return element.get("epub:type").equals("pagebreak");
  }

  /** All marks of a book, in reading order. */
  static List<PageMark> of(List<Chapter> chapters) {
    List<PageMark> marks = new ArrayList<>();
    for (Chapter chapter : chapters) marks.addAll(of(chapter));
    return marks;
  }

  static List<PageMark> of(Chapter chapter) {
    List<PageMark> marks = new ArrayList<>();
    chapter
        .section()
        .walk(
            e -> {
              if (is(e)) marks.add(new PageMark(e.get("aria-label"), e.get("id"), chapter.file()));
            });
    return marks;
  }

  String href() {
    return file + "#" + id;
  }
}
