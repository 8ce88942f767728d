package leafpress.press;

import java.util.Random;

/**
 * A manuscript that nobody would write, of so many words, drawn from a seed: front matter with and
 * without a summary, and all that Markdown may say here, in any order, some of it for some editions
 * only; its figures show {@link #DRAWING}. In Chinese a character counts as a word.
 */
final class RandomManuscript {
  private static final String[] WORDS = {
    "cells", "stem", "treatment", "your", "doctor", "a", "in", "is", "immunomodulatory",
        "well-being",
    "people", "who", "ask", "risk", "2022", "inflammation", "and", "blood", "bone", "may"
  };
  private static final String HAN = "干细胞疗法在风湿病中的应用包括类风湿关节炎其作用为抗炎修复请咨询医生";
  private static final String[] MARKS = {
    "<!-- only: full -->",
    "<!-- only: full, abridged -->",
    "<!-- only: brief -->",
    "<!-- on: flap -->"
  };

  /** What figures show: of the manuscript's folder. */
  static final String DRAWING = "cell.svg";

  static final String DRAWN =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 80 50\" width=\"80mm\" height=\"50mm\">"
          + "<circle cx=\"40\" cy=\"25\" r=\"20\" fill=\"#0B4F5C\"/></svg>\n";

  private static final String[] ODD = {
    "[a long address](https://example.org/registered/trials/of/stem-cells/2022?phase=3&country=all)",
    "<https://example.org/registered-clinical-trials/of/stem-cells-for-joints>",
    "**in bold**",
    "*stressed*",
    "***both***",
    "`x < y`",
    "干细胞 (SC)",
    "“类风湿关节炎”",
    "25 mg/kg",
    "3.5 × 10^6",
    "pneumonoultramicroscopicsilicovolcanoconiosis",
    "CD34+/CD45−",
    "50–60 %"
  };

  private final Random random;
  private final boolean chinese;
  private final StringBuilder out = new StringBuilder();
  private int words;
  private int notes;
  private int footnotes;
  private boolean inSection;

  private RandomManuscript(Random random, boolean chinese) {
    this.random = random;
    this.chinese = chinese;
  }

  static String of(Random random, boolean chinese, int words) {
    RandomManuscript manuscript = new RandomManuscript(random, chinese);
    manuscript.matter();
    while (manuscript.words < words) manuscript.block();
    return manuscript.out.toString();
  }

  private void matter() {
    out.append("---\ntitle: \"").append(run(1 + random.nextInt(9))).append("\"\n");
    if (random.nextInt(3) > 0) out.append("subtitle: \"").append(run(6)).append("\"\n");
    if (random.nextInt(3) > 0) {
      out.append("summary: \"").append(sentence(8)).append(' ').append(sentence(12)).append("\"\n");
    }
    out.append("---\n\n");
    words = 0;
  }

  private void block() {
    int kind = random.nextInt(20);
    if (kind > 3 && random.nextInt(6) == 0) {
      out.append(MARKS[random.nextInt(kind == 9 || kind == 10 ? 4 : 3)]).append("\n\n");
    }
    switch (kind) {
      case 4, 5 -> list();
      case 6, 7 -> heading("## ", 8);
      case 8 -> heading(inSection ? "### " : "## ", 5);
      case 9 -> out.append("> [!EDITOR N").append(++notes).append("]\n> ").append(paragraph());
      case 10 -> out.append("> [!WARNING]\n> ").append(paragraph());
      case 11 -> table();
      case 12 -> steps();
      case 13 -> footnote();
      case 14 -> out.append("> ").append(paragraph()).append("\n>\n> ").append(paragraph());
      case 15 -> nested();
      case 16 -> figure();
      case 17 -> odd();
      case 18 -> out.append(random.nextInt(3) > 0 ? "***" : "```\n" + run(4) + "\n\n  x < y\n```");
      default -> out.append(paragraph());
    }
    out.append("\n\n");
  }

  private void heading(String level, int most) {
    inSection = true;
    out.append(level).append(run(1 + random.nextInt(most)));
  }

  private void list() {
    out.append(sentence(6)).append("\n\n");
    int items = 1 + random.nextInt(6);
    for (int i = 0; i < items; i++) {
      out.append("- **").append(run(2)).append("**: ").append(sentence(4 + random.nextInt(12)));
      out.append('\n');
    }
  }

  /** Often more than nine, so that numbers have two digits. */
  private void steps() {
    int items = 1 + random.nextInt(14);
    for (int i = 1; i <= items; i++) {
      out.append(i).append(". ").append(sentence(2 + random.nextInt(12))).append('\n');
    }
  }

  private void footnote() {
    int number = ++footnotes;
    out.append(sentence(4 + random.nextInt(12))).append("[^").append(number).append("]\n\n");
    out.append("[^").append(number).append("]: ").append(paragraph());
  }

  private void table() {
    out.append("| ").append(run(2)).append(" | ").append(run(1)).append(" |\n| --- | ---: |\n");
    int rows = 1 + random.nextInt(5);
    for (int i = 0; i < rows; i++) {
      out.append("| ").append(run(3)).append(" | ").append(run(4)).append(" |\n");
    }
    if (random.nextBoolean()) out.append("\nTable: ").append(run(5));
  }

  /** Lists within lists and an item of several blocks. */
  private void nested() {
    out.append(sentence(5)).append("\n\n");
    out.append("- ").append(sentence(9)).append("\n  - ").append(sentence(7));
    out.append("\n    1. ").append(sentence(5)).append("\n    2. ").append(sentence(12));
    out.append("\n  - ").append(sentence(3)).append("\n\n- ").append(sentence(6));
    out.append("\n\n  ").append(paragraph()).append("\n\n- ").append(sentence(4));
  }

  private void figure() {
    out.append("![").append(run(5)).append("](").append(DRAWING);
    if (random.nextBoolean()) out.append(" \"").append(run(4)).append('"');
    out.append(")\n\n").append(paragraph());
  }

  /** A paragraph of what is hard to break and to tag. */
  private void odd() {
    for (int i = 0; i < 5; i++) {
      out.append(run(1 + random.nextInt(5))).append(chinese ? "" : " ");
      out.append(ODD[random.nextInt(ODD.length)]).append(chinese ? "" : " ");
    }
    out.append(run(2)).append(chinese ? "。" : ".");
  }

  private String paragraph() {
    StringBuilder all = new StringBuilder();
    int sentences = 1 + random.nextInt(5);
    for (int i = 0; i < sentences; i++) {
      if (i > 0 && !chinese) all.append(' ');
      all.append(sentence(4 + random.nextInt(18)));
    }
    return all.toString();
  }

  private String sentence(int length) {
    return run(length) + (chinese ? "。" : ".");
  }

  private String run(int length) {
    StringBuilder all = new StringBuilder();
    words += length;
    for (int i = 0; i < length; i++) {
      if (chinese) {
        all.append(HAN.charAt(random.nextInt(HAN.length())));
        continue;
      }
      String word = WORDS[random.nextInt(WORDS.length)];
      if (i > 0) all.append(' ');
      all.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
    }
    return all.toString();
  }
}
