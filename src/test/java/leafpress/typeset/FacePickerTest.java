package leafpress.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leafpress.diagnostic.Findings;
import leafpress.font.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Z-24: marks that both scripts share come from the face of the run's language. */
class FacePickerTest {
  private static final Face LATIN = face("SourceSerif4-Regular");
  private static final Face HAN = face("NotoSerifSC-Regular");
  private static final List<Face> ORDER = List.of(LATIN, HAN);

  @ParameterizedTest
  @ValueSource(ints = {0x2018, 0x2019, 0x201C, 0x201D, 0x2014, 0x2026, 0xB7})
  void sharedMarksFollowTheLanguage(int mark) {
    assertEquals(LATIN, FacePicker.face(ORDER, mark, false).orElseThrow());
    assertEquals(HAN, FacePicker.face(ORDER, mark, true).orElseThrow());
  }

  @Test
  void allElseIsOfTheFirstFaceThatHasIt() {
    for (boolean chinese : new boolean[] {false, true}) {
      assertEquals(LATIN, FacePicker.face(ORDER, 'a', chinese).orElseThrow());
      assertEquals(HAN, FacePicker.face(ORDER, '\u7684', chinese).orElseThrow());
      assertEquals(HAN, FacePicker.face(ORDER, '\u3002', chinese).orElseThrow());
    }
  }

  private static Face face(String name) {
    try {
      byte[] file = Files.readAllBytes(Path.of("styles", "fonts", name + ".ttf"));
      return Face.read(name, file, new Findings()).orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
