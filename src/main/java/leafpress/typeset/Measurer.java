package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import leafpress.copyfit.Sentence;
import leafpress.diagnostic.Findings;
import leafpress.style.ComputedStyle;
import leafpress.style.Styled;

/**
 * Casts copy off: gives the rows that a typesetter would set, with their heights and what a break
 * after each costs, but nothing on them. It remembers for one document what was broken at a size
 * and measure, so that another leading costs next to nothing. For one thread.
 */
public final class Measurer {
  private final Typesetter typesetter;
  private final BrokenCopy broken;

  private Measurer(Typesetter typesetter, BrokenCopy broken) {
    this.typesetter = typesetter;
    this.broken = broken;
  }

  Measurer(Typesetter typesetter) {
    this(typesetter, new BrokenCopy());
  }

  /**
   * A measurer that composes each paragraph at one size only, and takes what it finds for any other
   * in proportion: several times as fast where many sizes are tried. What it finds is to be
   * confirmed by one that does not, for once in a great many paragraphs a line ends elsewhere.
   */
  public Measurer inProportion() {
    return new Measurer(typesetter, broken.inProportion());
  }

  /** Begins another trial. */
  public void begin() {
    broken.begin();
  }

  /** The distance of the baseline from the top of a line of this style. */
  public long ascent(ComputedStyle style) {
    return typesetter.ascent(style);
  }

  /** The rows of a section; see {@link Typesetter#set}. */
  public Galley set(Styled block, Column column) {
    Setting setting = typesetter.setting(column.depth(), new Findings()).castingOff(broken);
    return BlockSetter.column(setting, block, column);
  }

  /** What could be cut from the paragraphs that were cast off, in their order. */
  public List<Sentence> sentences() {
    Setting setting = typesetter.setting(0, new Findings()).castingOff(broken);
    List<Sentence> found = new ArrayList<>();
    for (BrokenCopy.Broken paragraph : broken.all()) found.addAll(Sentences.of(setting, paragraph));
    return found;
  }

  /** The demerits of the lines of this trial, a line on average. */
  public double meanDemerits() {
    return broken.meanDemerits();
  }
}
