package leafpress.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FacesTest {
  private final AtomicInteger reads = new AtomicInteger();

  private Faces.Declared declared(String family, int weight, boolean italic, String name) {
    return new Faces.Declared(family, weight, italic, name, () -> bytes(name));
  }

  private byte[] bytes(String name) {
    reads.incrementAndGet();
    try {
      return name.equals("broken.ttf") ? new byte[7] : Fonts.bytes(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Faces faces() {
    List<Faces.Declared> all = new ArrayList<>();
    String[] styles = {"Regular", "Italic", "Bold", "BoldItalic"};
    for (int i = 0; i < styles.length; i++) {
      String name = "SourceSerif4-" + styles[i] + ".ttf";
      all.add(declared("Source Serif 4", i < 2 ? 400 : 700, i % 2 == 1, name));
    }
    all.add(declared("Noto Sans SC", 400, false, "NotoSansSC-Regular.ttf"));
    all.add(declared("Noto Sans SC", 700, false, "NotoSansSC-Bold.ttf"));
    all.add(declared("Broken", 400, false, "broken.ttf"));
    all.add(declared("Half", 400, false, "broken.ttf"));
    all.add(declared("Half", 700, false, "NotoSansSC-Bold.ttf"));
    return Faces.of(all);
  }

  private static String names(List<Face> faces) {
    return faces.stream()
        .map(face -> face.name().replace(".ttf", ""))
        .collect(Collectors.joining(" "));
  }

  private static String both(Faces faces, int weight, boolean italic) {
    List<String> families = List.of("SOURCE serif 4", "Nowhere", "Noto Sans SC");
    return names(faces.choose(families, weight, italic));
  }

  @Test
  void choosesTheNearestInTheOrderOfTheFamilies() {
    Faces faces = faces();
    assertEquals("SourceSerif4-Regular NotoSansSC-Regular", both(faces, 400, false));
    assertEquals("SourceSerif4-BoldItalic NotoSansSC-Bold", both(faces, 700, true));
    assertEquals("SourceSerif4-Italic NotoSansSC-Regular", both(faces, 300, true));
    assertEquals("SourceSerif4-Bold NotoSansSC-Bold", both(faces, 600, false));
    assertEquals("SourceSerif4-Regular NotoSansSC-Regular", both(faces, 500, false));
    assertEquals(List.of(), faces.choose(List.of("Nowhere"), 400, false));
  }

  @Test
  void readsAFileOnceAndOnlyWhenWanted() {
    Faces faces = faces();
    assertEquals(0, reads.get());
    List<Face> found =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> faces.choose(List.of("Noto Sans SC"), 400, false).get(0))
            .collect(Collectors.toList());
    for (Face face : found) assertSame(found.get(0), face);
    assertEquals(1, reads.get());
  }

  @Test
  void passesOverWhatCannotBeRead() {
    Faces faces = faces();
    assertEquals(List.of(), faces.choose(List.of("Broken"), 400, false));
    assertEquals("NotoSansSC-Bold", names(faces.choose(List.of("Half"), 400, false)));
    assertEquals(1, faces.findings().sorted().size());
    assertTrue(faces.findings().hasErrors());
  }

  @Test
  void aMachinesFailureIsNotSwallowed() {
    Faces faces = Faces.of(List.of(declared("Lost", 400, false, "lost.ttf")));
    assertThrows(UncheckedIOException.class, () -> faces.choose(List.of("Lost"), 400, false));
  }
}
