package leafpress.press;

import java.util.Random;

/**
 * A manuscript that nobody would write, of so many words, drawn from a seed: front matter with and
 * without a summary, headings, paragraphs, lists, tables, notes and footnotes, some of them for
 * some editions only. In Chinese a character counts as a word.
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
    int kind = random.nextInt(14);
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
    out.append("| ").append(run(2)).append(" | ").append(run(1)).append(" |\n| --- | --- |\n");
    int rows = 1 + random.nextInt(5);
    for (int i = 0; i < rows; i++) {
      out.append("| ").append(run(3)).append(" | ").append(run(4)).append(" |\n");
    }
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
