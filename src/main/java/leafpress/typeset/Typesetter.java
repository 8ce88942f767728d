package leafpress.typeset;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.font.Faces;
import leafpress.page.Image;
import leafpress.page.Mark;
import leafpress.style.ComputedStyle;
import leafpress.style.Styled;

/**
 * Sets styled blocks to a measure. One typesetter serves a whole run and several threads: what it
 * has shaped once it does not shape again.
 */
public final class Typesetter {
  private final FacePicker picker;
  private final Shaper shaper;
  private final Hyphens hyphens = new Hyphens();
  private final HanMarks marks = new HanMarks();
  private final Map<String, Optional<Image>> imagesRead = Pictures.cache();
  private final boolean proofs;
  private final Function<String, Optional<byte[]>> images;

  private Typesetter(
      FacePicker picker, Shaper shaper, Function<String, Optional<byte[]>> images, boolean proofs) {
    this.picker = picker;
    this.shaper = shaper;
    this.images = images;
    this.proofs = proofs;
  }

  /**
   * A typesetter.
   *
   * @param images the bytes of an image that the markup names
   */
  public static Typesetter of(Faces faces, Function<String, Optional<byte[]>> images) {
    return new Typesetter(new FacePicker(faces), new Shaper(), images, false);
  }

  /** This typesetter, but its galleys say why each line was set as it was. */
  public Typesetter forProofs() {
    return new Typesetter(picker, shaper, images, true);
  }

  /** Whether it notes why things stand where they do. */
  public boolean proofs() {
    return proofs;
  }

  /**
   * Sets a block and all in it.
   *
   * @param block a section of a styled document
   */
  public Galley set(Styled block, Column column, Findings findings) {
    return BlockSetter.column(setting(column.depth(), findings), block, column);
  }

  /** Sets a short text as one line, such as a running head or a folio. */
  public ShortLine line(String text, ComputedStyle style, Mark mark, Findings findings) {
    return ShortLine.set(setting(0, findings), text, style, mark, Span.NONE);
  }

  /** Casts copy off for one document, before it is set. */
  public Measurer measurer() {
    return new Measurer(this);
  }

  /** The distance of the baseline from the top of a line of this style. */
  public long ascent(ComputedStyle style) {
    return setting(0, new Findings()).ascentInLine(style);
  }

  Setting setting(long depth, Findings findings) {
    Pictures pictures = new Pictures(images, imagesRead, depth, findings);
    Setting setting = new Setting(picker, shaper, hyphens, marks, pictures, depth, findings);
    setting.proofs = proofs;
    return setting;
  }
}
