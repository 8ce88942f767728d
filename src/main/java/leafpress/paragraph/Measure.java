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
    return indented(width, indent, 1);
  }

  /** So many lines shorter by an indent: beside a large first letter. */
  static Measure indented(long width, long indent, int lines) {
    return new Measure() {
      @Override
      public long width(int line) {
        return line < lines ? width - indent : width;
      }

      @Override
      public int constantFrom() {
        return indent == 0 ? 0 : lines;
      }
    };
  }
}
