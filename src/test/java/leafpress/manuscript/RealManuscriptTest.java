package leafpress.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Test;

/** The publication of this project is read in silence, and its languages have the same blocks. */
class RealManuscriptTest {
  private static final Path FOLDER = Path.of("manuscript");
  private static final List<String> ARTICLES =
      List.of("rheumatology", "multiple-sclerosis", "about");

  private final Findings findings = new Findings();

  private String read(Path path) throws IOException {
    return Manuscripts.decode(Files.readAllBytes(path), path.toString(), findings).orElseThrow();
  }

  @Test
  void isSilentAndParallel() throws IOException {
    Glossary glossary =
        Glossaries.read(read(FOLDER.resolve("glossary.csv")), "glossary.csv", findings);
    assertEquals("", found());
    for (String name : ARTICLES) {
      Article en = article(name, "en", glossary);
      Article zh = article(name, "zh-Hans", glossary);
      assertEquals("", found());
      assertEquals(shape(en.blocks()), shape(zh.blocks()));
    }
  }

  private Article article(String name, String language, Glossary glossary) throws IOException {
    String file = language + "/" + name + ".md";
    return Manuscripts.read(read(FOLDER.resolve(file)), file, language, glossary, findings);
  }

  private static List<String> shape(List<Block> blocks) {
    return blocks.stream().map(Block::kind).toList();
  }

  private String found() {
    return findings.sorted().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }
}
