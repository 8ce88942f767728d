package leafpress.makeup;

import java.util.Random;

/**
 * An article that nobody would write: blocks and inlines of all kinds, one in another, drawn from a
 * seed. Markup as templates give it.
 */
final class RandomArticle {
  private static final String[] WORDS = {
    "a",
    "in",
    "cell",
    "stem",
    "therapy",
    "patients",
    "inflammation",
    "immunomodulatory",
    "well-being",
    "2022",
    "and/or",
    "(MSCs)",
    "“quoted”",
    "it’s",
    "treatment,",
    "knee.",
    "Who?",
    "https://example.org/a/very/long/address/of/nothing"
  };
  private static final String HAN = "干细胞疗法在风湿病中的应用，包括类风湿关节炎。其作用（免疫调节）为：“抗炎”、修复；《指南》！是否有效？";

  private final Random random;
  private final boolean chinese;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private int ids;
  private final int most;
  private boolean mayCall = true;
  private int words;

  private RandomArticle(long seed, int most) {
    this.most = most;
    this.random = new Random(seed);
    this.chinese = random.nextInt(3) == 0;
  }

  static String of(long seed) {
    return of(seed, 14);
  }

  /** An article with fewer blocks than {@code most} in each of its sections. */
  static String of(long seed, int most) {
    return new RandomArticle(seed, most).article();
  }

  /**
   * An article of one section with so many words, or a few more where the last block is long; a
   * Chinese character counts as a word.
   */
  static String ofWords(long seed, int words) {
    RandomArticle article = new RandomArticle(seed, 1);
    article.begin();
    article.section(
        0,
        () -> {
          while (article.words < words) article.block(0);
        });
    return article.end();
  }

  private String article() {
    begin();
    int sections = 1 + random.nextInt(3);
    for (int i = 0; i < sections; i++) section(i, () -> blocks(random.nextInt(most), 0));
    return end();
  }

  private String end() {
    return out.append("</body></html>").toString();
  }

  private void begin() {
    String lang = chinese ? "zh-Hans" : "en";
    out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"").append(lang);
    out.append("\" xml:lang=\"").append(lang).append("\"><head><title>T</title></head>");
    out.append("<body class=\"leaflet a4-handout\">");
  }

  private void section(int number, Runnable body) {
    notes.setLength(0);
    out.append("<section class=\"").append(number == 2 ? "back" : "article").append("\" id=\"s");
    out.append(number).append("\">");
    if (random.nextBoolean()) {
      out.append("<header class=\"title-block\"><h1 id=\"h").append(number).append("\">");
      words(1 + random.nextInt(6));
      out.append("</h1></header>");
    }
    body.run();
    if (notes.length() > 0) {
      out.append("<section class=\"footnotes\"><h2 class=\"footnotes-title\">Notes</h2>");
      out.append(notes).append("</section>");
    }
    out.append("</section>");
  }

  private void blocks(int count, int depth) {
    for (int i = 0; i < count; i++) block(depth);
  }

  private void block(int depth) {
    switch (random.nextInt(depth > 2 ? 6 : 13)) {
      case 0, 1, 2, 3, 4 -> paragraph();
      case 5 -> heading();
      case 6, 7 -> list(depth);
      case 8, 9 -> note(depth);
      case 10 -> table();
      case 11 -> quote(depth);
      default -> odd();
    }
  }

  private void paragraph() {
    out.append("<p>");
    inlines(random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(9));
    out.append("</p>");
  }

  private void heading() {
    int level = 2 + random.nextInt(3);
    out.append("<h").append(level).append(" id=\"i").append(ids++).append("\">");
    words(1 + random.nextInt(8));
    out.append("</h").append(level).append(">");
  }

  private void list(int depth) {
    boolean ordered = random.nextBoolean();
    out.append(ordered ? "<ol start=\"" + random.nextInt(9) + "\">" : "<ul>");
    int items = 1 + random.nextInt(4);
    for (int i = 0; i < items; i++) {
      out.append("<li>");
      if (random.nextInt(5) > 0) paragraph();
      blocks(random.nextInt(3), depth + 1);
      out.append("</li>");
    }
    out.append(ordered ? "</ol>" : "</ul>");
  }

  private void note(int depth) {
    String kind = random.nextBoolean() ? "editor" : "warning";
    out.append("<aside class=\"note ").append(kind).append("\" id=\"n").append(ids++);
    out.append("\"><p class=\"note-label\">Note <span class=\"status\">open</span></p>");
    blocks(random.nextInt(3), depth + 1);
    out.append("</aside>");
  }

  private void quote(int depth) {
    out.append("<blockquote>");
    blocks(1 + random.nextInt(2), depth + 1);
    out.append("</blockquote>");
  }

  private void table() {
    int columns = 1 + random.nextInt(random.nextInt(8) == 0 ? 12 : 4);
    boolean outer = mayCall;
    mayCall = mayCall && columns < 2;
    out.append("<table>");
    if (random.nextBoolean()) {
      out.append("<caption>");
      words(3);
      out.append("</caption>");
    }
    out.append("<thead>");
    row("th scope=\"col\"", columns);
    out.append("</thead><tbody>");
    int rows = 1 + random.nextInt(6);
    for (int i = 0; i < rows; i++) row("td", columns);
    out.append("</tbody></table>");
    mayCall = outer;
  }

  private void row(String cell, int columns) {
    out.append("<tr>");
    for (int i = 0; i < columns; i++) {
      out.append("<").append(cell).append(">");
      inlines(random.nextInt(3));
      out.append("</").append(cell, 0, 2).append(">");
    }
    out.append("</tr>");
  }

  private void odd() {
    switch (random.nextInt(4)) {
      case 0 -> out.append("<hr/>");
      case 1 -> out.append("<pre><code>one\n  two {\n}</code></pre>");
      case 2 -> {
        out.append("<figure><img src=\"cell.png\" alt=\"A cell\"/><figcaption>");
        words(5);
        out.append("</figcaption></figure>");
      }
      default -> {
        out.append("<p class=\"").append(random.nextBoolean() ? "right" : "center").append("\">");
        inlines(2);
        out.append("</p>");
      }
    }
  }

  private void inlines(int count) {
    for (int i = 0; i < count; i++) {
      inline();
      if (!chinese || random.nextInt(3) == 0) out.append(random.nextInt(9) == 0 ? "\n " : " ");
    }
  }

  private void inline() {
    switch (random.nextInt(14)) {
      case 0 -> wrapped("em", "em");
      case 1 -> wrapped("strong", "strong");
      case 2 -> wrapped("a href=\"#s0\"", "a");
      case 3 -> wrapped("a href=\"https://example.org/\" id=\"i" + ids++ + "\"", "a");
      case 4 -> wrapped("abbr title=\"mesenchymal stem cell\"", "abbr");
      case 5 -> wrapped("span lang=\"" + (chinese ? "en" : "zh-Hans") + "\"", "span");
      case 6 -> out.append("soft\u00ADhyphen\u00ADation");
      case 7 -> call();
      case 8 -> {
        if (random.nextInt(3) == 0) out.append("<br/>");
        else wrapped("sup", "sup");
      }
      case 9 -> han(1 + random.nextInt(30));
      default -> words(1 + random.nextInt(12));
    }
  }

  private void wrapped(String start, String name) {
    out.append("<").append(start).append(">");
    if (random.nextInt(4) == 0) out.append("<em>bold</em> ");
    if (random.nextBoolean()) words(1 + random.nextInt(4));
    else han(1 + random.nextInt(6));
    out.append("</").append(name).append(">");
  }

  /** Calls a note that is long or short, and may have a list. */
  private void call() {
    if (!mayCall || random.nextInt(3) > 0) {
      words(1);
      return;
    }
    String id = "f" + ids++;
    out.append("<a class=\"noteref\" href=\"#fn-").append(id).append("\" id=\"fnref-").append(id);
    out.append("\">").append(ids).append("</a>");
    mayCall = false;
    int from = out.length();
    out.append("<aside class=\"footnote\" id=\"fn-").append(id).append("\"><p>");
    inlines(1 + random.nextInt(6));
    out.append("<a class=\"backlink\" href=\"#fnref-").append(id).append("\">back</a></p>");
    if (random.nextInt(5) == 0) list(3);
    out.append("</aside>");
    notes.append(out, from, out.length());
    out.setLength(from);
    mayCall = true;
  }

  private void words(int count) {
    for (int i = 0; i < count; i++) {
      if (i > 0) out.append(' ');
      if (chinese && random.nextInt(4) > 0) {
        han(1 + random.nextInt(12));
        continue;
      }
      words++;
      if (random.nextInt(300) == 0) out.append("electroencephalographically");
      else out.append(WORDS[random.nextInt(WORDS.length)]);
    }
  }

  private void han(int count) {
    int from = random.nextInt(HAN.length());
    for (int i = 0; i < count; i++) {
      char next = HAN.charAt((from + i) % HAN.length());
      if (Character.isIdeographic(next)) words++;
      out.append(next);
    }
  }
}
