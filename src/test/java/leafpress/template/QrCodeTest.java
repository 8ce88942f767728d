package leafpress.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final Pattern BOX =
      Pattern.compile("M (\\d+) (\\d+) L (\\d+) \\2 L \\3 (\\d+) L \\1 \\4 Z");

  private static String[] drawn(String address) throws TemplateModelException {
    Object drawn = new QrCode().exec(List.of(new SimpleScalar(address)));
    return ((SimpleScalar) drawn).getAsString().split("\n");
  }

  /** The modules that the path paints, without the quiet zone of four on each side. */
  private static BitMatrix modules(String[] drawn) {
    int size = Integer.parseInt(drawn[0]) - 8;
    BitMatrix modules = new BitMatrix(size);
    Matcher box = BOX.matcher(drawn[1]);
    while (box.find()) {
      int left = Integer.parseInt(box.group(1)) - 4;
      int top = Integer.parseInt(box.group(2)) - 4;
      modules.setRegion(left, top, Integer.parseInt(box.group(3)) - 4 - left, 1);
    }
    return modules;
  }

  @Test
  void aReaderReadsTheAddressBack() throws Exception {
    String address = "https://clinic.example/leaflets/#rheumatology";
    assertEquals(address, new Decoder().decode(modules(drawn(address))).getText());
  }

  /** T-25: at 25 mm a module is at least 0.4 mm wide for an address of a usual length. */
  @Test
  void modulesAreWideEnoughToPrint() throws Exception {
    int side = Integer.parseInt(drawn("https://clinic.example/leaflets/#rheumatology")[0]);
    assertTrue(25.0 / side >= 0.4, "a module of " + 25.0 / side + " mm");
  }

  @Test
  void anAddressThatNoCodeHoldsIsATemplatesError() {
    assertThrows(TemplateModelException.class, () -> drawn("x".repeat(3000)));
  }
}
