package leafpress.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for marks that do not belong in English print. */
final class EnglishMarks implements Check {
  private static final Pattern STRAIGHT = Pattern.compile("[\"']");
  private static final Pattern CHINESE =
      Pattern.compile("(?<!\\p{IsHan})[，。；：？！（）、](?!\\p{IsHan})");

  @Override
  public void check(Sheet sheet, Report report) {
    if (sheet.isHan()) return;
    for (Passage passage : sheet.passages()) {
      Matcher straight = STRAIGHT.matcher(passage.text());
      if (straight.find() && !passage.quotes(straight)) {
        report.add(
            CheckRule.STRAIGHT_QUOTES,
            passage,
            straight.start(),
            "“" + straight.group() + "” is a mark of the typewriter",
            "write “ and ”, ‘ and ’");
      }
      Matcher chinese = CHINESE.matcher(passage.text());
      while (chinese.find()) {
        report.add(
            CheckRule.CHINESE_MARK,
            passage,
            chinese.start(),
            "“" + chinese.group() + "” is a Chinese mark in text that is not Chinese",
            "write the mark of the language");
      }
    }
  }
}
