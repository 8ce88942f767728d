package leafpress.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leafpress.diagnostic.Findings;
import leafpress.exchange.Exchange.Pair;
import leafpress.yaml.Yaml;
import org.junit.jupiter.api.Test;

/** Pairs of sentences go to other tools as TMX 1.4b, and theirs become phrases. */
class MemoryTest {
  @Test
  void sentencesOfAPairStandSideBySide() {
    Findings findings = new Findings();
    List<Pair> pairs =
        Exchange.pairs(
            "---\ntitle: Gout\n---\nIt hurts. E.g. at night.\n\n## Care\n\n- **Rest**: Lie down.\n",
            "---\ntitle: 痛风\n---\n很疼。例如夜间。\n\n## 护理\n\n- **休息**：躺下。\n",
            "en/gout.md",
            findings);
    assertEquals(
        List.of(
            new Pair("Gout", "痛风"),
            new Pair("It hurts.", "很疼。"),
            new Pair("E.g. at night.", "例如夜间。"),
            new Pair("Care", "护理"),
            new Pair("**Rest**: Lie down.", "**休息**：躺下。")),
        pairs);
    assertEquals(List.of(), findings.sorted());
    String tmx = Exchange.tmx("en", "zh-Hans", pairs);
    assertTrue(
        tmx.contains("<seg><bpt i=\"1\">**</bpt>Rest<ept i=\"1\">**</ept>: Lie down.</seg>"));
    assertTrue(tmx.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM"));
  }

  @Test
  void sectionsThatDoNotMatchAreLeftOutAndSaid() {
    Findings findings = new Findings();
    List<Pair> pairs =
        Exchange.pairs(
            "## A\n\nOne.\n\nTwo.\n\n## B\n\nC.\n",
            "## 甲\n\n一。\n\n## 乙\n\n丙。\n",
            "en/a.md",
            findings);
    assertEquals(List.of(new Pair("B", "乙"), new Pair("C.", "丙。")), pairs);
    assertEquals("en/a.md:1", findings.sorted().get(0).span().toString());
    assertEquals(1, findings.sorted().size());
  }

  @Test
  void memoryOfAnotherToolBecomesPhrases() {
    String tmx =
        "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\"><header/><body>\n"
            + "<tu><tuv lang=\"EN-us\"><seg>Ask <ph>{1}</ph>your \"doctor\".</seg></tuv>"
            + "<tuv xml:lang=\"zh_CN\"><seg>请咨询医生。</seg></tuv></tu>\n"
            + "<tu><tuv xml:lang=\"en\"><seg>Alone</seg></tuv></tu></body></tmx>";
    Findings findings = new Findings();
    String phrases = Exchange.read(tmx, "a.tmx", "en", "zh-Hans", findings).orElseThrow().text();
    assertEquals("phrases:\n  \"请咨询医生。\": \"Ask your \\\"doctor\\\".\"\n", phrases);
    assertEquals("a.tmx:4", findings.sorted().get(0).span().toString());
  }

  @Test
  void memoryOfTheRepositoryBecomesPhrasesThatCanBeRead() throws IOException {
    Findings findings = new Findings();
    List<Pair> pairs =
        Exchange.pairs(
            Files.readString(Path.of("manuscript/en/multiple-sclerosis.md")),
            Files.readString(Path.of("manuscript/zh-Hans/multiple-sclerosis.md")),
            "en/multiple-sclerosis.md",
            findings);
    assertTrue(pairs.size() > 80, () -> "" + pairs.size());
    String tmx = Exchange.tmx("en", "zh-Hans", pairs);
    String phrases = Exchange.read(tmx, "a.tmx", "en", "zh-Hans", findings).orElseThrow().text();
    assertTrue(Yaml.read(phrases, "phrases.yml", findings).isPresent());
    assertEquals(List.of(), findings.sorted());
  }
}
