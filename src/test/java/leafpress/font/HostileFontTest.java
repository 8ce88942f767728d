package leafpress.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any file gives a face that can be used or a finding, and soon. */
class HostileFontTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(strings = {"AtkinsonHyperlegibleNext-Italic.ttf", "SourceSerif4-Italic.ttf"})
  void mutatedFilesDoNotFail(String name) throws IOException {
    byte[] good = Fonts.bytes(name);
    assertTimeoutPreemptively(
        SOON,
        () -> {
          for (int seed = 0; seed < 600; seed++) {
            use(mutated(good, new Random(seed)), "seed " + seed);
          }
        });
  }

  @Test
  void truncatedFilesDoNotFail() throws IOException {
    byte[] good = Fonts.bytes("AtkinsonHyperlegibleNext-Regular.ttf");
    assertTimeoutPreemptively(
        SOON,
        () -> {
          for (int length = 0; length < good.length; length += length < 600 ? 1 : 251) {
            assertFalse(use(Arrays.copyOf(good, length), "length " + length));
          }
        });
  }

  /** Half of the changes hit the directory and the tables that steer the rest. */
  private static byte[] mutated(byte[] good, Random random) {
    byte[] bad = good.clone();
    Table file = Table.of(good);
    for (int changes = 1 + random.nextInt(12); changes > 0; changes--) {
      int from = 0;
      int length = good.length;
      if (random.nextInt(4) != 0) {
        int entry = 12 + 16 * random.nextInt(file.u16(4));
        from = (int) file.u32(entry + 8);
        length = (int) Math.min(file.u32(entry + 12), 400);
      }
      int at = from + random.nextInt(length);
      bad[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextBoolean() ? -1 : 0);
    }
    return bad;
  }

  /** Everything that a face can do; whether there was one. */
  private static boolean use(byte[] file, String what) {
    Findings findings = new Findings();
    try {
      Optional<Face> read = Face.read("bad.ttf", file, findings);
      assertEquals(read.isEmpty(), findings.hasErrors(), what);
      if (read.isEmpty()) return false;
      Face face = read.get();
      String text = "office AVATAR To “Yo” q\u0301 1789\u2009%";
      face.shape(text, EnumSet.noneOf(Feature.class));
      face.shape(text, EnumSet.allOf(Feature.class));
      TreeSet<Integer> glyphs = new TreeSet<>();
      for (int glyph = 0; glyph < 400; glyph++) glyphs.add(glyph);
      for (int glyph : glyphs) face.outline(glyph);
      face.subset(glyphs);
      face.webSubset(text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new)), "X");
      face.postScriptName();
      return true;
    } catch (RuntimeException e) {
      throw new AssertionError(what, e);
    }
  }

  @Test
  void saysWhichKindWorks() throws IOException {
    byte[] good = Fonts.bytes("AtkinsonHyperlegibleNext-Regular.ttf");
    for (String kind : List.of("OTTO", "ttcf", "wOFF", "wOF2")) {
      assertEquals(FontRule.UNSUPPORTED_FACE, refusal(retagged(good, 0, kind)).rule(), kind);
    }
    byte[] postScript = retagged(good, entry(good, "glyf"), "CFF ");
    assertEquals(FontRule.UNSUPPORTED_FACE, refusal(postScript).rule());
    byte[] uncoded = retagged(good, entry(good, "cmap"), "cmop");
    assertEquals(FontRule.UNREADABLE_FACE, refusal(uncoded).rule());
    assertEquals(FontRule.UNREADABLE_FACE, refusal(new byte[0]).rule());
    byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);
    assertEquals(FontRule.UNREADABLE_FACE, refusal(page).rule());
    Diagnostic variable = refusal(retagged(good, entry(good, "STAT"), "fvar"));
    assertEquals(
        "bad.ttf: error: the font is a variable font [unsupported-face]\n"
            + "  hint: use a static TrueType file (.ttf with glyf outlines), one face a file",
        variable.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 0x102, 0x100, 0x200})
  void fontsThatMayNotBeEmbeddedAreRefused(int type) throws IOException {
    byte[] file = Fonts.bytes("AtkinsonHyperlegibleNext-Regular.ttf");
    int os2 = (int) Table.of(file).u32(entry(file, "OS/2") + 8);
    FontWriter.put16(file, os2 + 8, type);
    assertEquals(FontRule.RESTRICTED_FACE, refusal(file).rule());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 8})
  void fontsThatMayBeEmbeddedAreTaken(int type) throws IOException {
    byte[] file = Fonts.bytes("AtkinsonHyperlegibleNext-Regular.ttf");
    int os2 = (int) Table.of(file).u32(entry(file, "OS/2") + 8);
    FontWriter.put16(file, os2 + 8, type);
    assertTrue(Face.read("good.ttf", file, new Findings()).isPresent());
  }

  private static Diagnostic refusal(byte[] file) {
    Findings findings = new Findings();
    assertTrue(Face.read("bad.ttf", file, findings).isEmpty());
    assertEquals(1, findings.sorted().size());
    assertFalse(findings.sorted().get(0).hint().isEmpty());
    return findings.sorted().get(0);
  }

  private static int entry(byte[] file, String tag) {
    Table table = Table.of(file);
    for (int at = 12; at < 12 + 16 * table.u16(4); at += 16) {
      if (table.tag(at).equals(tag)) return at;
    }
    throw new AssertionError("no table " + tag);
  }

  private static byte[] retagged(byte[] file, int at, String tag) {
    byte[] copy = file.clone();
    System.arraycopy(tag.getBytes(StandardCharsets.US_ASCII), 0, copy, at, 4);
    return copy;
  }
}
