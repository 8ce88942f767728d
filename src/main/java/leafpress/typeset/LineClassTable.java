package leafpress.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Code point to {@link LineClass}. The lists hold sorted ranges, a line each; a page of 256 code
 * points is filled from them when one of its characters is first asked for, so that a text pays for
 * the scripts it uses and no others.
 */
final class LineClassTable {
  static final LineClassTable UNICODE = new LineClassTable();

  private static final int PAGE = 256;

  private final AtomicReferenceArray<byte[]> pages = new AtomicReferenceArray<>(0x110000 / PAGE);
  private final byte[] classes = read("linebreak.txt");
  private final byte[] brackets = read("eastasian-open-close.txt");
  private final byte[] pictures = read("pictographic.txt");

  private LineClassTable() {}

  byte of(int codePoint) {
    return page(codePoint / PAGE)[codePoint % PAGE];
  }

  /** The classes of the 256 code points from 256 times this number on. */
  byte[] page(int number) {
    byte[] page = pages.get(number);
    if (page == null) {
      page = fill(number * PAGE);
      pages.set(number, page);
    }
    return page;
  }

  private byte[] fill(int first) {
    byte[] page = new byte[PAGE]; // AL, which XX becomes, is 0
    Range range = new Range(classes, first);
    for (; range.starts(first + PAGE); range.advance()) {
      byte named = LineClass.named(range.name());
      for (int c = range.from(first); c <= range.to(first + PAGE - 1); c++) {
        page[c - first] = named;
      }
    }
    for (range = new Range(brackets, first); range.starts(first + PAGE); range.advance()) {
      for (int c = range.from(first); c <= range.to(first + PAGE - 1); c++) {
        page[c - first] = LineClass.wide(page[c - first]);
      }
    }
    for (range = new Range(pictures, first); range.starts(first + PAGE); range.advance()) {
      for (int c = range.from(first); c <= range.to(first + PAGE - 1); c++) {
        page[c - first] = LineClass.PICTURE;
      }
    }
    return page;
  }

  private static byte[] read(String name) {
    try (InputStream in = LineClassTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line {@code 4E00..9FFF ID} of a list, and those after it. */
  private static final class Range {
    private final byte[] text;
    private int at;
    private int low;
    private int high;

    /** The first range that does not end before a code point. */
    Range(byte[] text, int codePoint) {
      this.text = text;
      int least = 0;
      while (least < text.length && text[least] == '#') {
        least = nextLine(least);
      }
      int most = text.length;
      while (least < most) {
        int middle = lineStart(least + (most - least) / 2, least);
        parse(middle);
        if (high < codePoint) {
          least = nextLine(middle);
        } else {
          most = middle;
        }
      }
      parse(least);
    }

    boolean starts(int before) {
      return at < text.length && low < before;
    }

    void advance() {
      parse(nextLine(at));
    }

    int from(int least) {
      return Math.max(low, least);
    }

    int to(int most) {
      return Math.min(high, most);
    }

    String name() {
      int space = at;
      while (text[space] != ' ') {
        space++;
      }
      int length = nextLine(at) - space - 1;
      return new String(text, space + 1, length, StandardCharsets.US_ASCII).strip();
    }

    private void parse(int line) {
      at = line;
      if (line >= text.length) {
        return;
      }
      int i = line;
      low = 0;
      for (; text[i] != '.'; i++) {
        low = 16 * low + Character.digit(text[i], 16);
      }
      high = 0;
      for (i += 2; i < text.length && text[i] > ' '; i++) {
        high = 16 * high + Character.digit(text[i], 16);
      }
    }

    private int nextLine(int from) {
      int i = from;
      while (i < text.length && text[i] != '\n') {
        i++;
      }
      return Math.min(text.length, i + 1);
    }

    private int lineStart(int from, int least) {
      int i = from;
      while (i > least && text[i - 1] != '\n') {
        i--;
      }
      return i;
    }
  }
}
