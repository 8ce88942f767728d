package leafpress.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import leafpress.manuscript.Glossary;
import org.junit.jupiter.api.Test;

/** Chinese terms stand in the order of their pinyin, whether the glossary gives it or not. */
class TermOrderTest {
  private static Glossary.Entry entry(String term, Map<String, String> sort) {
    return new Glossary.Entry(
        Map.of("zh-Hans", term), "", Map.of(), List.of(), "", List.of(), sort, 0);
  }

  private static List<String> sorted(Stream<Glossary.Entry> entries) {
    return entries
        .sorted(new TermOrder("zh-Hans").comparator())
        .map(e -> e.term().get("zh-Hans"))
        .toList();
  }

  @Test
  void commonCharactersGoByPinyinWithoutBeingTold() {
    Stream<String> terms = Stream.of("造血干细胞", "化疗", "采集", "中枢神经系统", "分化", "成体干细胞", "MSC", "肌腱");
    assertEquals(
        List.of("MSC", "采集", "成体干细胞", "分化", "化疗", "肌腱", "造血干细胞", "中枢神经系统"),
        sorted(terms.map(t -> entry(t, Map.of()))));
  }

  @Test
  void whatTheGlossaryGivesCountsMore() {
    Glossary.Entry read = entry("重复", Map.of("zh-Hans", "chongfu"));
    Glossary.Entry other = entry("采集", Map.of("zh-Hans", "caiji"));
    Glossary.Entry last = entry("重症", Map.of("zh-Hans", "zhongzheng"));
    assertEquals(List.of("采集", "重复", "重症"), sorted(Stream.of(last, read, other)));
  }

  @Test
  void whatTheTableLacksStandsLast() {
    assertEquals(List.of("终", "龘"), sorted(Stream.of("龘", "终").map(t -> entry(t, Map.of()))));
  }
}
