package leafpress.lint;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import leafpress.conformance.EpubText;
import leafpress.epub.Sample;

/** A good book taken apart, for faults to be planted in. */
final class Specimen {
  private static final String[] STRANGER = {
    "META-INF/container.xml",
    "META-INF/com.apple.ibooks.display-options.xml",
    "EPUB/content.opf",
    "EPUB/nav.xhtml",
    "EPUB/toc.ncx",
    "EPUB/styles/stylesheet1.css",
    "EPUB/text/cover.xhtml",
    "EPUB/text/ch001.xhtml",
    "EPUB/text/ch002.xhtml"
  };

  final Map<String, byte[]> entries = new LinkedHashMap<>();
  final String opf;
  final String nav = "EPUB/nav.xhtml";
  final String chapter;
  final String css;
  final String font;
  boolean deflatedMimetype;
  boolean extraField;

  private Specimen(String opf, String chapter, String css, String font) {
    this.opf = opf;
    this.chapter = chapter;
    this.css = css;
    this.font = font;
  }

  /** A book of ours. */
  static Specimen ours() {
    Specimen book =
        new Specimen(
            "EPUB/package.opf",
            "EPUB/rheumatology.xhtml",
            "EPUB/style.css",
            "EPUB/fonts/leaf-1-400.ttf");
    try {
      book.entries.putAll(EpubText.entries(Sample.written()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return book;
  }

  /** A book that was not made by Leafpress: in the manner of pandoc, by hand. */
  static Specimen strangers() {
    Specimen book =
        new Specimen(
            "EPUB/content.opf",
            "EPUB/text/ch001.xhtml",
            "EPUB/styles/stylesheet1.css",
            "EPUB/fonts/Sans-Regular.ttf");
    book.entries.put("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
    for (String name : STRANGER)
      book.entries.put(name, resource("/leafpress/lint/stranger/" + name));
    book.entries.put("EPUB/media/file0.jpg", resource("/leafpress/epub/cover.jpg"));
    book.entries.put("EPUB/media/file1.png", resource("/leafpress/epub/cell.png"));
    book.entries.put(book.font, resource("/styles/fonts/AtkinsonHyperlegibleNext-Regular.ttf"));
    return book;
  }

  private static byte[] resource(String name) {
    try (InputStream in = Specimen.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String name) {
    return new String(entries.get(name), StandardCharsets.UTF_8);
  }

  /** Replaces what a regular expression finds first, which must be there. */
  Specimen edit(String name, String pattern, String replacement) {
    String before = text(name);
    String after = before.replaceFirst(pattern, replacement);
    assertNotEquals(before, after, name + " has no " + pattern);
    entries.put(name, after.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds markup at the end of the chapter’s text. */
  Specimen insert(String markup) {
    return edit(chapter, "</body>", markup + "</body>");
  }

  Specimen meta(String xml) {
    return edit(opf, "</metadata>", xml + "\n</metadata>");
  }

  Specimen style(String rule) {
    return edit(css, "(?s)\\z", "\n" + rule + "\n");
  }

  Specimen add(String name, byte[] bytes) {
    entries.put(name, bytes);
    return this;
  }

  byte[] zip() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) put(zip, entry);
      zip.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(ZipOutputStream zip, Map.Entry<String, byte[]> file) throws IOException {
    ZipEntry entry = new ZipEntry(file.getKey());
    entry.setTimeLocal(LocalDateTime.of(2026, 3, 1, 0, 0));
    byte[] bytes = file.getValue();
    if (file.getKey().equals("mimetype") && !deflatedMimetype) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCompressedSize(bytes.length);
      entry.setCrc(sum.getValue());
      if (extraField) entry.setExtra(new byte[] {0x55, 0x55, 2, 0, 1, 1});
    }
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  static List<Specimen> both() {
    return List.of(ours(), strangers());
  }
}
