package leafpress.check;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Span;

/**
 * Looks at the marks and spaces round Chinese (GB/T 15834—2011; CLREQ 3.1). Western marks after
 * Chinese are reported in any article: in English they show where Chinese is left over.
 */
final class ChineseMarks implements Check {
  private static final Pattern WESTERN =
      Pattern.compile(
          "(?<=[\\p{IsHan}）”])\\s?[,;:?!]"
              + "|(?<=[\\p{IsHan}）”])\\.(?![\\p{L}\\p{N}])\\.*"
              + "|\\((?=[^()]*\\p{IsHan}|[^()]*\\)\\p{IsHan})"
              + "|(?<=\\p{IsHan})(?:\\((?=[^()]*\\))|[\"']|--+)");
  private static final Pattern WESTERN_BEFORE =
      Pattern.compile("(?:[,;:?!\"]|(?<!\\d)\\.)(?=\\p{IsHan})");

  /** Three short items and more before “and”, or a comma among enumeration commas. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?<=(?:^|[：:。；]|包括|例如|比如|诸如|像|如))(?:\\p{IsHan}{2,6}，){2,}\\p{IsHan}{2,6}(?:和|及|以及|或|与)\\p{IsHan}{2,8}"
              + "|、\\p{IsHan}{2,6}，\\p{IsHan}{2,6}(?:和|及|以及|或)(?=\\p{IsHan}{2,6}[。；，])");

  /**
   * Between words it is wrong. Between clauses it stands before 或 and 以及 rightly, and before a 和
   * that is “with”; so 或 and 以及 after a full comma are wrong after an enumeration comma only.
   */
  private static final Pattern AND =
      Pattern.compile(
          "[,、]\\s*(?:和(?![谐平睦缓])|或(?!许)|以及)|,\\s*并"
              + "|，\\s*和(?![谐平睦缓])"
              + "(?!\\p{IsHan}{1,8}(?:一起|谈|商|讨论|沟通|交流|联系|聊|说|相比|比较|不同|一样|相同|有关|无关))"
              + "|(?<=、\\p{IsHan}{1,5})，\\s*(?:或(?!许)|以及)");

  private static final Pattern SPACE = Pattern.compile("(?<=\\p{IsHan})[ \\u3000]+(?=\\p{IsHan})");
  private static final Pattern SPACED =
      Pattern.compile("(?<=\\p{IsHan}) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9%]) (?=\\p{IsHan})");
  private static final Pattern UNSPACED =
      Pattern.compile("(?<=\\p{IsHan})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=\\p{IsHan})");
  private static final Pattern WIDE = Pattern.compile("[Ａ-Ｚａ-ｚ０-９％／＋－＝＜＞＠＃＆]+");

  @Override
  public void check(Sheet sheet, Report report) {
    Traditional traditional = Traditional.table();
    for (Passage passage : sheet.passages()) {
      each(passage, WESTERN, m -> western(passage, m, report));
      each(passage, AND, m -> and(passage, m, report));
      each(passage, SPACE, m -> space(passage, m, report));
      if (!sheet.isHan()) continue;
      each(passage, WESTERN_BEFORE, m -> western(passage, m, report));
      each(passage, WIDE, m -> wide(passage, m, report));
      each(passage, LISTED, m -> listed(passage, m, report));
      if (sheet.language().equals("zh-Hans") || sheet.language().equals("zh-CN")) {
        traditional.find(passage, report);
      }
    }
    if (sheet.isHan()) spaces(sheet, report);
  }

  private static void each(Passage passage, Pattern pattern, Consumer<Matcher> found) {
    Matcher matcher = pattern.matcher(passage.text());
    while (matcher.find()) if (!passage.quotes(matcher)) found.accept(matcher);
  }

  private static void western(Passage passage, Matcher match, Report report) {
    String mark = match.group().strip();
    report.add(
        CheckRule.WESTERN_MARK,
        passage,
        match.start() + match.group().indexOf(mark),
        "“" + mark + "” is a Western mark beside Chinese",
        passage.isHan() ? "中文用 " + instead(mark) : "put the Chinese into English first");
  }

  private static String instead(String mark) {
    switch (mark.charAt(0)) {
      case ',':
        return "，或、";
      case '.':
        return mark.length() > 1 ? "……" : "。";
      case ':':
        return "：";
      case ';':
        return "；";
      case '?':
        return "？";
      case '!':
        return "！";
      case '(':
        return "（）";
      case '-':
        return "——";
      default:
        return "“”";
    }
  }

  private static void and(Passage passage, Matcher match, Report report) {
    report.add(
        CheckRule.COMMA_BEFORE_AND,
        passage,
        match.start(),
        "“" + match.group() + "” has a comma as English has it",
        "删去“" + match.group().replaceAll("^[，,、]\\s*", "") + "”前的逗号");
  }

  private static void listed(Passage passage, Matcher match, Report report) {
    report.add(
        CheckRule.COMMA_IN_LIST,
        passage,
        match.start() + match.group().indexOf('，'),
        "“" + Report.brief(match.group()) + "” enumerates with commas",
        "并列词语之间用“、”");
  }

  private static void space(Passage passage, Matcher match, Report report) {
    report.add(
        CheckRule.SPACE_IN_CHINESE,
        passage,
        match.start(),
        "a space stands between two Chinese characters",
        "delete it");
  }

  private static void wide(Passage passage, Matcher match, Report report) {
    report.add(
        CheckRule.FULL_WIDTH_LATIN,
        passage,
        match.start(),
        "“" + match.group() + "” is of full width",
        "write letters, digits and signs of half width");
  }

  /** One finding for an article that has both, at the first place of the rarer. */
  private static void spaces(Sheet sheet, Report report) {
    int spaced = 0;
    int unspaced = 0;
    for (Passage passage : sheet.passages()) {
      spaced += (int) SPACED.matcher(passage.text()).results().count();
      unspaced += (int) UNSPACED.matcher(passage.text()).results().count();
    }
    if (spaced == 0 || unspaced == 0) return;
    Pattern rarer = spaced <= unspaced ? SPACED : UNSPACED;
    for (Passage passage : sheet.passages()) {
      Matcher matcher = rarer.matcher(passage.text());
      if (!matcher.find()) continue;
      Span span = passage.at(matcher.start());
      report.add(
          CheckRule.UNEVEN_SPACES,
          sheet.language(),
          span,
          "between Chinese and Latin there is a space in "
              + spaced
              + " places and none in "
              + unspaced,
          "type none: the space is made when the page is set");
      return;
    }
  }
}
