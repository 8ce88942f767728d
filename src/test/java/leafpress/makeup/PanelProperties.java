package leafpress.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import leafpress.edition.Format;
import leafpress.edition.Panel;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever is set on whatever panels or columns, {@link Inspection} finds nothing wrong: all of it
 * is there, or it is refused as overset; nothing overlaps; nothing leaves the safe area of its
 * panel; there is no panel more or less than the format has.
 */
class PanelProperties {
  private static final Path CLINIC = Path.of("styles/clinic/print.css");
  private static final String[] FORMATS = {
    "a4-letter-fold",
    "letter-letter-fold",
    "a4-z-fold",
    "a4-gate-fold",
    "a4-half-fold",
    "a6-card",
    "slim",
    "a4-handout-2col",
    "letter-handout-2col",
    "letter-handout",
    "a4-large-print"
  };

  @Property(tries = 66, seed = "1", shrinking = ShrinkingMode.OFF)
  void anyCopyOnAnyFormat(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Format format = Trial.format(FORMATS[random.nextInt(FORMATS.length)]);
    int blocks = random.nextInt(3) == 0 ? 100 : 1 + random.nextInt(14);
    String kind = format.panels().isEmpty() ? format.name() : "panels " + format.name();
    if (format.columns() > 1 && format.panels().isEmpty()) kind += " columns";
    if (format.asideWidth() > 0) kind += " margin-column";
    String article = RandomArticle.of(seed, blocks).replace("a4-handout", kind);
    Trial trial = Trial.of(article, CLINIC, "", Trial.frame(format));
    Inspection.of(trial);
    if (format.panels().isEmpty()) return;
    assertEquals(format.panels().size(), trial.pages().pages().size());
    for (int i = 0; i < format.panels().size(); i++) {
      Panel panel = format.panels().get(i);
      assertEquals(panel.size().width(), trial.pages().pages().get(i).width());
      assertTrue(trial.frame().columnLeft(i) >= panel.margins().left());
    }
  }
}
