package leafpress.check;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at numbers with units and at ranges in Chinese (GB 3100; GB/T 15835—2011; CLREQ 3.2; Z-22).
 * A number with two hyphens is a date or a telephone number, and is passed.
 */
final class ChineseNumbers implements Check {
  private static final String UNIT =
      "(?:[kmμµ]?g|[kmcμµ]?m|m?[Ll]|mmol|IU|kPa|mmHg|kcal|kJ|Gy|mSv)(?![\\p{IsLatin}/])";
  private static final Pattern APART =
      Pattern.compile("(?<=\\d)[ \\u00A0\\u2009\\u202F]+(?=[%‰℃])");
  private static final Pattern CLOSED =
      Pattern.compile("(?<![\\p{IsLatin}\\d.-])[\\d.]+(?=" + UNIT + ")");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d.–~-])\\d+(?:\\.\\d+)?[%℃]?\\s?([-–~])\\s?\\d+(?:\\.\\d+)?"
              + "(?=\\s?(?:[\\p{IsHan}%‰℃]|"
              + UNIT
              + "))(?![–~-])");

  @Override
  public void check(Sheet sheet, Report report) {
    if (!sheet.isHan()) return;
    for (Passage passage : sheet.passages()) {
      each(
          passage,
          APART,
          m ->
              report.add(
                  CheckRule.UNIT_SPACE,
                  passage,
                  m.start(),
                  "a space stands before “" + passage.text().charAt(m.end()) + "”",
                  "数字与 %、℃ 之间不空格"));
      each(
          passage,
          CLOSED,
          m ->
              report.add(
                  CheckRule.UNIT_SPACE,
                  passage,
                  m.end(),
                  "no space stands between “" + m.group() + "” and its unit",
                  "数字与单位之间空一格：20 mg"));
      each(
          passage,
          RANGE,
          m ->
              report.add(
                  CheckRule.RANGE_MARK,
                  passage,
                  m.start(1),
                  "“" + m.group() + "” is a range with “" + m.group(1) + "”",
                  "数值范围用“～”：3～5"));
    }
  }

  private static void each(Passage passage, Pattern pattern, Consumer<Matcher> found) {
    Matcher matcher = pattern.matcher(passage.text());
    while (matcher.find()) if (!passage.quotes(matcher)) found.accept(matcher);
  }
}
