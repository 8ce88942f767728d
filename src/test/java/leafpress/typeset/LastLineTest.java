package leafpress.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What the last line of a paragraph takes with it, so that it is no scrap. */
class LastLineTest {
  private static String kept(String text) {
    return text.substring(LastLine.tail(text));
  }

  @Test
  void aHanCharacterTakesTheOneBeforeItInShortParagraphsAsWell() {
    assertEquals("验？", kept("它是否属于已注册的临床试验？"));
    assertEquals("六", kept("一二三四五六"));
    assertEquals("", kept("一二三四五"), "a cell of few characters ends as it likes");
  }

  @Test
  void aShortWordTakesTheOneBeforeItInLongParagraphs() {
    assertEquals("it.", kept("Ask your doctor about it."));
    assertEquals("", kept("Ask about it."));
    assertEquals("", kept("Ask your doctor about therapy."));
  }
}
