package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.language.Scripts;

/** Punctuation of Chinese text (GB/T 15834): wide marks, the comma of lists, no spaces. */
final class ChinesePunctuation {
  private static final String HAN = "[\\p{IsHan}）”》]";

  /** A pattern and what comes in its place. */
  private record Rule(Pattern wrong, String right, String why) {
    static Rule of(String wrong, String right, String why) {
      return new Rule(Pattern.compile(wrong), right, why);
    }
  }

  private static final Pattern LIST =
      Pattern.compile(
          "(?<=\\p{IsHan})[,，] ?(?=\\p{IsHan}{1,8}(?:[,，] ?\\p{IsHan}{1,8}){0,8}[,，] ?(?:和|或|以及)\\p{IsHan})");

  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              "(?<=\\p{IsHan})(?:, ?|、 ?)(?=(?:和|或|以及|或者)\\p{IsHan})", "", "comma before 和 or 或"),
          Rule.of("(?<=" + HAN + ") *, *(?=\\S)", "，", "Western comma"),
          Rule.of("(?<=[A-Za-z0-9%⟧]) *, *(?=\\p{IsHan})", "，", "Western comma"),
          Rule.of(
              "(?<=" + HAN + ") *\\.(?= *(?:\\p{IsHan}|[A-Z“（]|$)) *", "。", "Western full stop"),
          Rule.of("(?<=[A-Za-z%])\\. *(?=\\p{IsHan})", "。", "Western full stop"),
          Rule.of("(?<=" + HAN + ") *: *(?!\\*)", "：", "Western colon"),
          Rule.of("(?<=" + HAN + ") *; *", "；", "Western semicolon"),
          Rule.of("(?<=" + HAN + ") *\\?", "？", "Western question mark"),
          Rule.of("(?<=" + HAN + ") *!(?!\\[)", "！", "Western exclamation mark"),
          Rule.of("(?<=\\p{IsHan}) +(?=\\p{IsHan})", "", "space within Chinese"),
          Rule.of("(?<=[，。；：！？、）]) +(?=\\S)", "", "space after a wide mark"),
          Rule.of("(?<=\\S) +(?=[，。；：！？、（）])", "", "space before a wide mark"));

  private static final Pattern BRACKETS = Pattern.compile("(?<!\\]) *\\(([^()\n]{1,80})\\) *");

  private ChinesePunctuation() {}

  static List<Edit> edits(String text) {
    List<Edit> out = new ArrayList<>();
    for (Block block : Block.of(text)) {
      List<Edit> own = new ArrayList<>();
      brackets(text, block, own);
      each(LIST, "、", "comma between items", text, block, own);
      for (Rule rule : RULES) each(rule.wrong, rule.right, rule.why, text, block, own);
      own.sort((a, b) -> Integer.compare(a.start(), b.start()));
      out.addAll(own);
    }
    return out;
  }

  private static void each(
      Pattern wrong, String right, String why, String text, Block block, List<Edit> out) {
    Matcher found = wrong.matcher(text).region(block.start(), block.end());
    found.useTransparentBounds(true).useAnchoringBounds(true);
    while (found.find()) {
      int start = found.start();
      if (overlaps(out, start, found.end())) continue;
      out.add(Edit.of(text, start, found.end(), right, Reason.sure(Mend.PUNCTUATION, why)));
    }
  }

  private static boolean overlaps(List<Edit> edits, int start, int end) {
    for (int i = edits.size() - 1; i >= 0; i--) {
      Edit edit = edits.get(i);
      if (start < edit.end() && edit.start() < end) return true;
    }
    return false;
  }

  /** Brackets beside Chinese, or round it. */
  private static void brackets(String text, Block block, List<Edit> out) {
    Matcher pair = BRACKETS.matcher(text).region(block.start(), block.end());
    while (pair.find()) {
      int before = pair.start() - 1;
      boolean beside = before >= block.start() && Scripts.isHan(text.charAt(before));
      if (!beside && !Scripts.hasHan(pair.group(1))) continue;
      Reason why = Reason.sure(Mend.PUNCTUATION, "Western brackets");
      int open = pair.start(1);
      int close = pair.end(1);
      out.add(Edit.of(text, pair.start(), open, "（", why));
      out.add(Edit.of(text, close, pair.end(), "）", why));
    }
  }
}
