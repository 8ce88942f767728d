package leafpress.diagnostic;

/**
 * A place in a file that the user wrote: file name as the user would type it, line and column from
 * 1; 0 where it is not known.
 */
public record Span(String file, int line, int column) implements Comparable<Span> {
  /** No place: a finding about the whole run. */
  public static final Span NONE = new Span("", 0, 0);

  /** A whole file. */
  public static Span of(String file) {
    return new Span(file, 0, 0);
  }

  /** A line of a file. */
  public static Span of(String file, int line) {
    return new Span(file, line, 0);
  }

  @Override
  public int compareTo(Span other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) return byFile;
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  // Spelt out: a record's own is put together by the virtual machine at each start, slowly.
  @Override
  public boolean equals(Object other) {
    return other instanceof Span && compareTo((Span) other) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * file.hashCode() + line) + column;
  }

  /** {@code file:line:column}, without the parts that are not known. */
  @Override
  public String toString() {
    if (line == 0) return file;
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
