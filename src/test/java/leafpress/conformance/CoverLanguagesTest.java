package leafpress.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leafpress.page.GlyphRun;
import leafpress.page.Page;
import leafpress.page.Placed;
import leafpress.press.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first pages of editions in two languages, as staff look at them to find the pair. */
class CoverLanguagesTest {
  private static final String PUBLICATION =
      """
      id: cells
      title: {en: All about cells, zh-Hans: 细胞全书}
      publisher: The Clinic
      date: 2026-11-22
      languages: [en, zh-Hans]
      articles: [cells]
      style: clinic
      editions:
        - leaflet: {format: a5-booklet}
        - leaflet: {format: a4-letter-fold}
        - booklet: {format: a5, style: reader, outputs: [pdf]}
      """;

  @TempDir Path folder;

  @Test
  void eachCoverNamesItsLanguageInItsOwnScriptAndTheOtherTitle() throws Exception {
    write("publication.yml", PUBLICATION);
    write("en/cells.md", "---\ntitle: What cells are\nlang: en\nsummary: Ask.\n---\n\nText.\n");
    write("zh-Hans/cells.md", "---\ntitle: 什么是细胞\nlang: zh-Hans\nsummary: 请问。\n---\n\n文字。\n");
    List<String> seen = new ArrayList<>();
    for (Proof proof : Proof.all(folder)) {
      boolean chinese = proof.languages().get(0).equals("zh-Hans");
      boolean leaflet = proof.name().startsWith("leaflets");
      String cover = cover(proof.pages().orElseThrow().pages().get(0));
      assertTrue(cover.contains(chinese ? "简体中文" : "English"), proof.name() + ": " + cover);
      String other = leaflet ? "Whatcellsare" : "Allaboutcells";
      if (chinese) assertTrue(cover.contains(other), proof.name() + ": " + cover);
      seen.add(proof.name());
    }
    assertTrue(seen.size() == 6, seen.toString());
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String cover(Page page) {
    StringBuilder text = new StringBuilder();
    for (Placed placed : page.content()) {
      if (placed instanceof GlyphRun) text.append(((GlyphRun) placed).text());
    }
    return text.toString().replaceAll("\\s", "");
  }
}
