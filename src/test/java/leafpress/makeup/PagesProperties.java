package leafpress.makeup;

import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever is set in whatever style and format, {@link Inspection} finds nothing wrong. */
class PagesProperties {
  private static final Path CLINIC = Path.of("styles/clinic/print.css");
  private static final Path READER = Path.of("styles/reader/print.css");
  private static final Path GOLDEN = Path.of("src/test/golden/style/print.css");
  private static final String FANCY =
      "p { text-align: justify; hyphens: auto; text-indent: 20pt } aside.note { float: margin }"
          + " h2, h3 { break-after: avoid } figure { break-inside: avoid } .center { text-align:"
          + " center } li { letter-spacing: 1pt } sup { vertical-align: super; font-size: 7pt }"
          + " em { text-decoration: underline } img { width: 40pt }";

  private static final String INITIAL =
      "p::first-letter, h2::first-letter, li::first-letter, td::first-letter"
          + " { initial-letter: 2.5 2; margin-right: 2pt }";

  @Property(tries = 400, seed = "1", shrinking = ShrinkingMode.OFF)
  void squareGlyphsOnSmallPages(@ForAll long seed) {
    Inspection.of(Trial.of(article(seed, "small"), GOLDEN, "", Trial.SMALL));
  }

  @Property(tries = 400, seed = "1", shrinking = ShrinkingMode.OFF)
  void squareGlyphsBesideNotes(@ForAll long seed) {
    Inspection.of(Trial.of(article(seed, "small"), GOLDEN, FANCY, Trial.BESIDE));
  }

  @Property(tries = 200, seed = "1", shrinking = ShrinkingMode.OFF)
  void largeFirstLetters(@ForAll long seed) {
    Inspection.of(Trial.of(article(seed, "small"), GOLDEN, FANCY + INITIAL, Trial.BESIDE));
  }

  @Property(tries = 40, seed = "1", shrinking = ShrinkingMode.OFF)
  void tinyPages(@ForAll long seed) {
    Inspection.of(Trial.of(article(seed, "small"), GOLDEN, FANCY, Trial.TINY));
  }

  @Property(tries = 25, seed = "1", shrinking = ShrinkingMode.OFF)
  void handoutsOfTheClinic(@ForAll long seed) {
    Inspection.of(Trial.of(article(seed, "a4-handout"), CLINIC, "", Trial.A4));
  }

  @Property(tries = 25, seed = "1", shrinking = ShrinkingMode.OFF)
  void bookletsOfTheReader(@ForAll long seed) {
    Inspection.of(Trial.of(article(seed, "a5"), READER, "", Trial.A5));
  }

  private static String article(long seed, String format) {
    return RandomArticle.of(seed).replace("a4-handout", format);
  }
}
