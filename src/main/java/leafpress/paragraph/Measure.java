package leafpress.paragraph;

/** The width that each line is set to; lines count from 0. */
public interface Measure {
  long width(int line);

  /** From this line on all widths are the same. */
  int constantFrom();

  /** The same width for all lines. */
  static Measure of(long width) {
    return indented(width, 0);
  }

  /** The first line shorter by an indent. */
  static Measure indented(long width, long indent) {
    return new Measure() {
      @Override
      public long width(int line) {
        return line == 0 ? width - indent : width;
      }

      @Override
      public int constantFrom() {
        return indent == 0 ? 0 : 1;
      }
    };
  }
}
