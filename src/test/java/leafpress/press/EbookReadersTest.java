package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import leafpress.conformance.EpubText;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Points 54 and 55: programs of others open the books without a word of complaint. Apache Tika
 * always; MuPDF and calibre where they are installed. {@code ./dev readers} opens them in more, and
 * takes pictures.
 */
class EbookReadersTest {
  private static final Path SAMPLE = Path.of("src/test/readers/sample");

  @TempDir static Path dist;
  private static final List<Path> BOOKS = new ArrayList<>();

  @BeforeAll
  static void print() throws Exception {
    for (Made made : Press.print(Order.all(SAMPLE, dist), Progress.NONE).made())
      if (made.file().endsWith(".epub")) BOOKS.add(dist.resolve(made.file()));
    assertEquals(4, BOOKS.size());
  }

  /** Apache Tika reads title and language, and all the text in the order of the spine. */
  @Test
  void tikaReadsTheWholeText() throws Exception {
    for (Path book : BOOKS) {
      Metadata about = new Metadata();
      BodyContentHandler text = new BodyContentHandler(-1);
      try (InputStream in = TikaInputStream.get(book)) {
        new EpubParser().parse(in, text, about, new ParseContext());
      }
      boolean chinese = book.toString().contains("readers.zh");
      assertEquals(
          chinese ? "看一看的小册子" : "A Booklet for Looking At", about.get(TikaCoreProperties.TITLE));
      String read = plain(text.toString());
      int at = 0;
      for (List<String> lines : EpubText.lines(Files.readAllBytes(book)).values()) {
        for (String line : lines) {
          int found = read.indexOf(plain(line), at);
          assertTrue(found >= at, () -> book + " lacks, or has elsewhere: " + line);
          at = found;
        }
      }
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0\\u00AD]+", "");
  }

  @Test
  void mupdfDrawsEveryPage() throws Exception {
    for (Path book : BOOKS) {
      String said = run("mutool", "draw", "-W", "360", "-H", "640", "-F", "txt", book.toString());
      assertFalse(said.toLowerCase(Locale.ROOT).contains("error"), said);
      assertTrue(plain(said).contains("可以变成其他") || plain(said).contains("canbecomecells"), said);
    }
  }

  /** Point 55: cover, contents and Chinese come through to the format of Kindle. */
  @Test
  void calibreMakesABookForKindle() throws Exception {
    Path book = dist.resolve("booklet/readers.zh-Hans+en.epub");
    Path kindle = dist.resolve("book.azw3");
    run("ebook-convert", book.toString(), kindle.toString());
    Path cover = dist.resolve("cover.jpg");
    String about = run("ebook-meta", kindle.toString(), "--get-cover=" + cover);
    assertTrue(about.contains("看一看的小册子"), about);
    assertTrue(Files.size(cover) > 10_000, about);
    Path text = dist.resolve("book.txt");
    run("ebook-convert", kindle.toString(), text.toString());
    assertTrue(plain(Files.readString(text)).contains("干细胞可以变成其他种类的细胞"));
    Path back = dist.resolve("back.epub");
    run("ebook-convert", kindle.toString(), back.toString());
    assertEquals(entries(book, "EPUB/toc.ncx"), entries(back, "toc.ncx"));
  }

  private static long entries(Path book, String ncx) throws Exception {
    byte[] bytes = EpubText.entries(Files.readAllBytes(book)).get(ncx);
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8).split("<navPoint").length - 1;
  }

  /** What a program says; the test is left out where there is no such program. */
  private static String run(String... command) throws Exception {
    boolean there =
        List.of(System.getenv("PATH").split(":")).stream()
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, command[0])));
    assumeTrue(there, command[0] + " is not installed");
    Path said = Files.createTempFile(dist, "said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().put("QT_QPA_PLATFORM", "offscreen");
    Process process = builder.start();
    boolean ended = process.waitFor(180, TimeUnit.SECONDS);
    if (!ended) process.destroyForcibly();
    String text = Files.readString(said);
    assertTrue(ended && process.exitValue() == 0, text);
    return text;
  }
}
