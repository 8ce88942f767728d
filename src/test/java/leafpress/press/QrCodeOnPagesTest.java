package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.geometry.Length;
import leafpress.geometry.Outline;
import leafpress.page.Color;
import leafpress.page.Leaf;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Placed;
import leafpress.page.Role;
import leafpress.page.Shape;
import leafpress.page.StructureNode;
import leafpress.page.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A code on a finished page is large enough for phones, has room round it, and says its address.
 */
class QrCodeOnPagesTest {
  private static final String ADDRESS = "https://clinic.example/cells/#a";
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a4-handout", "a5-booklet", "a4-letter-fold", "slim"})
  void itKeepsTheSizesOfT25AndHasItsAltText(String format) throws Exception {
    write("en/a.md", "---\ntitle: A Promising Therapy\nlang: en\n---\n\nText.\n");
    write(
        "publication.yml",
        """
        id: cells
        title: {en: Cells}
        date: 2026-11-22
        languages: [en]
        articles: [a]
        style: clinic
        address: https://clinic.example/cells/
        editions:
          - leaflet: {format: %s}
        """
            .replace("%s", format));
    Proof proof = Proof.of(folder);
    Pages pages = proof.pages().orElseThrow(() -> new AssertionError(proof.findings().sorted()));
    Tag figure = figure(pages.structure()).orElseThrow();
    assertEquals("QR code: " + ADDRESS, figure.get(Tag.Attribute.ALT));
    List<Shape> shapes = shapes(pages, (Leaf) figure.children().get(0));
    assertEquals(2, shapes.size(), "a ground and the modules, as vectors");
    long[] ground = box(shapes.get(0).outline());
    long[] code = box(shapes.get(1).outline());
    assertEquals(new Color(0xFFFFFF), shapes.get(0).fill().orElseThrow());
    assertEquals(new Color(0x000000), shapes.get(1).fill().orElseThrow());
    assertTrue(Length.toMm(ground[2] - ground[0]) >= 20, "its width");
    double quiet = Length.toMm(code[0] - ground[0]);
    double module = quiet / 4;
    assertTrue(module >= 0.4, "a module of " + module + " mm");
    assertEquals(quiet, Length.toMm(code[1] - ground[1]), 0.01, "above");
    assertEquals(quiet, Length.toMm(ground[2] - code[2]), 0.01, "at the right");
    assertEquals(quiet, Length.toMm(ground[3] - code[3]), 0.01, "below");
    double modules = Length.toMm(code[2] - code[0]) / module;
    assertEquals(Math.rint(modules), modules, 0.01, "the quiet zone is four modules wide");
    assertEquals(1, Math.floorMod(Math.round(modules), 4), "17 and four more for each version");
  }

  private static Optional<Tag> figure(Tag tag) {
    if (tag.role() == Role.FIGURE && tag.get(Tag.Attribute.ALT).startsWith("QR")) {
      return Optional.of(tag);
    }
    for (StructureNode child : tag.children()) {
      if (!(child instanceof Tag)) continue;
      var found = figure((Tag) child);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private static List<Shape> shapes(Pages pages, Leaf leaf) {
    List<Shape> shapes = new ArrayList<>();
    for (Page page : pages.pages()) {
      for (Placed placed : page.content()) {
        if (placed instanceof Shape && ((Shape) placed).mark() == leaf) shapes.add((Shape) placed);
      }
    }
    return shapes;
  }

  /** Left, top, right, bottom. */
  private static long[] box(Outline outline) {
    long[] box = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE};
    for (int i = 0; i < outline.points().length; i++) {
      long at = outline.points()[i];
      box[i % 2] = Math.min(box[i % 2], at);
      box[2 + i % 2] = Math.max(box[2 + i % 2], at);
    }
    return box;
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
