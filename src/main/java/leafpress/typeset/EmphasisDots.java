package leafpress.typeset;

import java.util.List;
import java.util.Optional;
import leafpress.geometry.Outline;
import leafpress.language.LanguageTag;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.Placed;
import leafpress.page.Shape;
import leafpress.style.ComputedStyle;
import leafpress.style.Emphasis;

/**
 * Dots of emphasis: one at each Han character, none at marks and Latin letters (CLREQ 3.3.1, Z-18).
 * They are drawn, not set: text that is copied or listened to has none of them.
 */
final class EmphasisDots {
  /** Half the width of a dot, in thousandths of an em: a comma's head. */
  private static final long RADIUS = 75;

  /** From the baseline to a dot under it: clear of the character, nearer to it than to the next. */
  private static final long UNDER = 285;

  private static final long OVER = -1015;

  private EmphasisDots() {}

  /** Adds the dot of a character that stands at {@code x}, if it has one. */
  static void add(Setting setting, Word word, long x, long width, List<Placed> placed) {
    ComputedStyle style = word.run().style();
    if (style.emphasis() == Emphasis.NONE) return;
    if (Script.of(word.shaped().text().codePointAt(0)) != Script.HAN) return;
    long em = style.fontSize();
    if (style.leading() * 2 < em * 3) setting.tightEmphasis(word.run().place());
    long y = (under(style) ? UNDER : OVER) * em / 1000 - word.run().rise();
    long radius = RADIUS * em / 1000;
    Outline dot = Outline.oval(x + width / 2, y, radius, radius);
    Optional<Color> ink = Optional.of(new Color(style.color()));
    placed.add(new Shape(Artifact.LAYOUT, dot, ink, Optional.empty(), 0));
  }

  private static boolean under(ComputedStyle style) {
    boolean either = style.emphasis() == Emphasis.AUTO;
    return either ? LanguageTag.chinese(style.language()) : style.emphasis() == Emphasis.UNDER;
  }
}
