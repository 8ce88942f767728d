package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Test;

class MakereadyTest {
  /** A template that fails would leave FreeMarker cold, and nobody would hear of it. */
  @Test
  void everyDoorIsPassedWithoutAFinding() {
    Findings findings = new Findings();
    Makeready.run(true, findings);
    assertEquals("", findings.sorted().toString().replaceAll("[\\[\\]]", ""));
  }
}
