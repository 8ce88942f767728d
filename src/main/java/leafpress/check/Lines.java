package leafpress.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Span;

/**
 * Looks at the lines as they were typed, for headings and items that nobody marked. A line of at
 * most ten words that does not end like a sentence is a heading; a line {@code Label: text} after
 * one that ends in a colon, or after another item, is an item.
 */
final class Lines implements Check {
  private static final int HEADING_WORDS = 10;
  private static final int LABEL_WORDS = 6;
  private static final Pattern MARKED =
      Pattern.compile("\\s*(?:[-*+>|#!<`~=]|Table:|表[:：]|\\d+[.)]\\s|\\[\\^|\\*\\*|:?-{3}| {4}).*");
  private static final Pattern ITEM = Pattern.compile("\\s*([-*+])\\s+\\S.*");
  private static final Pattern LABEL = Pattern.compile("([^:：.。]{1,80}?)\\s?[:：]\\s*\\S.*");
  private static final Pattern ENDED = Pattern.compile("(?s).*[.:;,!。：；，！…)）]");

  @Override
  public void check(Sheet sheet, Report report) {
    Typescript typescript = sheet.typescript();
    List<String> lines = typescript.lines();
    Walk walk = new Walk(sheet, report);
    boolean code = false;
    for (int i = typescript.frontMatter(); i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.strip().startsWith("```") || line.strip().startsWith("~~~")) code = !code;
      else if (!code) walk.line(line, i + 1 < lines.size() ? lines.get(i + 1) : "", i + 1);
    }
    String text = typescript.text();
    if (!text.isEmpty() && !text.endsWith("\n")) {
      report.add(
          CheckRule.OPEN_LAST_LINE,
          sheet.language(),
          new Span(typescript.article().file(), lines.size(), 1),
          "the last line of the file does not end",
          "put a line end after it");
    }
  }

  /** Goes from line to line, and knows what the one before was. */
  private static final class Walk {
    private final Sheet sheet;
    private final Report report;
    private String before = "";
    private boolean itemBefore;
    private boolean bareItemBefore;
    private String mark = "";

    Walk(Sheet sheet, Report report) {
      this.sheet = sheet;
      this.report = report;
    }

    void line(String line, String next, int number) {
      boolean bare = false;
      Matcher item = ITEM.matcher(line);
      boolean marked = item.matches() && !line.strip().matches("[-*_ ]+");
      if (marked) mark(item.group(1), number);
      else if (!line.isBlank() && !MARKED.matcher(line).matches() && !line.startsWith("  ")) {
        if (heading(line, next)) {
          tell(
              CheckRule.UNMARKED_HEADING,
              number,
              "“" + Report.brief(line) + "” looks like a heading",
              "write ## before it, with a blank line on either side");
        } else if (item(line)) {
          bare = true;
          tell(
              CheckRule.UNMARKED_ITEM,
              number,
              "“" + Report.brief(line) + "” looks like an item of a list",
              "write - **Label**: text");
        }
      }
      itemBefore = marked || bare;
      bareItemBefore = bare;
      boolean announced = before.endsWith(":") || before.endsWith("：");
      if (!line.isBlank() || !announced) before = line.strip();
    }

    private boolean heading(String line, String next) {
      String text = line.strip();
      if (ENDED.matcher(text).matches() || text.endsWith("|")) return false;
      int c = text.codePointAt(0);
      boolean begins = Character.isUpperCase(c) || Character.isIdeographic(c) || c == '“';
      boolean free = before.isEmpty() || itemBefore || before.matches("(?s).*[.!?:。！？：]");
      boolean goesOn = !next.isEmpty() && Character.isLowerCase(next.codePointAt(0));
      int length = Sentences.words(text).size() + Sentences.length(text, true) / 2;
      return begins && free && !goesOn && length <= HEADING_WORDS;
    }

    private boolean item(String line) {
      Matcher label = LABEL.matcher(line.strip());
      boolean follows = before.endsWith(":") || before.endsWith("：") || itemBefore;
      if (!label.matches() || !follows) return false;
      String words = label.group(1);
      return Sentences.words(words).size() + Sentences.length(words, true) / 2 <= LABEL_WORDS;
    }

    private void mark(String own, int number) {
      boolean other = !mark.isEmpty() && !own.equals(mark);
      if (other || bareItemBefore) {
        tell(
            CheckRule.LIST_MARK,
            number,
            bareItemBefore
                ? "this item has a mark, those before it have none"
                : "this item is marked “" + own + "”, those before it “" + mark + "”",
            "use - for all lists");
      }
      if (mark.isEmpty()) mark = own;
    }

    private void tell(CheckRule rule, int line, String message, String hint) {
      Span span = new Span(sheet.typescript().article().file(), line, 1);
      report.add(rule, sheet.language(), span, message, hint);
    }
  }
}
