package leafpress.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import leafpress.page.GlyphRun;
import leafpress.page.Page;
import leafpress.page.Placed;
import leafpress.press.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How evenly the Chinese articles here are set, on the finished pages of leaflets and booklet: the
 * gaps that justification opened between characters (CLREQ 3.2.2; Z-12).
 */
class ChineseLinesTest {
  private static final String PUBLICATION =
      """
      id: lines
      title: {zh-Hans: 认识干细胞疗法}
      publisher: Leafpress
      date: 2026-11-22
      languages: [zh-Hans]
      articles: [rheumatology, multiple-sclerosis]
      glossary: glossary.csv
      style: clinic
      editions:
        - leaflet: {format: a4-handout}
        - leaflet: {format: a5-booklet}
        - leaflet: {format: a4-letter-fold}
        - booklet: {format: a5, style: reader, outputs: [pdf]}
      """;

  /** One line in a hundred, as for English. */
  private static final double LOOSE = 0.01;

  @TempDir Path folder;

  @Test
  void charactersStandCloseTogether() throws Exception {
    copy(Path.of("manuscript"), folder);
    Files.writeString(folder.resolve("publication.yml"), PUBLICATION);
    long runs = 0;
    long loose = 0;
    double widest = 0;
    List<Proof> proofs = Proof.all(folder);
    assertTrue(proofs.size() == 7, proofs.size() + " editions");
    for (Proof proof : proofs) {
      for (Page page : proof.pages().orElseThrow().pages()) {
        for (Placed placed : page.content()) {
          double gap = placed instanceof GlyphRun ? widest((GlyphRun) placed) : 0;
          if (gap == 0) continue;
          runs++;
          if (gap > 1 / 8.0) loose++;
          widest = Math.max(widest, gap);
        }
      }
    }
    String said = runs + " runs that are opened, " + loose + " loose, widest " + widest;
    assertTrue(runs > 50, said);
    assertTrue(loose <= runs * LOOSE, said);
    assertTrue(widest <= 0.5, said);
  }

  /** The widest gap between two Han characters of a run, in ems. */
  private static double widest(GlyphRun run) {
    double widest = 0;
    for (int i = 1; i < run.glyphs().length; i++) {
      int from = run.clusters()[i - 1];
      if (!han(run, from) || !han(run, run.clusters()[i])) continue;
      long gap = run.offsets()[i] - run.offsets()[i - 1] - run.size();
      widest = Math.max(widest, (double) gap / run.size());
    }
    return widest;
  }

  private static boolean han(GlyphRun run, int at) {
    return Character.isIdeographic(run.text().codePointAt(at));
  }

  private static void copy(Path from, Path to) throws Exception {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
