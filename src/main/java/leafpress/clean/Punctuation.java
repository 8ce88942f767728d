package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Punctuation and spaces of English text, where its neighbours are English. */
final class Punctuation {
  /** A pattern, what comes in its place, and what is wrong with it. */
  private record Rule(Pattern wrong, String right, String why) {
    static Rule of(String wrong, String right, String why) {
      return new Rule(Pattern.compile(wrong), right, why);
    }
  }

  private static final String NO_HAN_AHEAD = "(?! ?\\p{IsHan})";
  private static final String NO_HAN_BEHIND = "(?<!\\p{IsHan})";

  /** The rules before this one are about Chinese marks. */
  private static final int CHINESE = 11;

  private static final List<Rule> RULES =
      List.of(
          Rule.of(NO_HAN_BEHIND + " *[，、] *" + NO_HAN_AHEAD, ", ", "Chinese comma"),
          Rule.of(NO_HAN_BEHIND + " *。 *(?=$)", ".", "Chinese full stop"),
          Rule.of(NO_HAN_BEHIND + " *。 *" + NO_HAN_AHEAD, ". ", "Chinese full stop"),
          Rule.of(NO_HAN_BEHIND + " *； *" + NO_HAN_AHEAD, "; ", "Chinese semicolon"),
          Rule.of(NO_HAN_BEHIND + " *： *(?=$)", ":", "Chinese colon"),
          Rule.of(NO_HAN_BEHIND + " *： *" + NO_HAN_AHEAD, ": ", "Chinese colon"),
          Rule.of(NO_HAN_BEHIND + "？" + NO_HAN_AHEAD, "?", "Chinese question mark"),
          Rule.of(NO_HAN_BEHIND + "！" + NO_HAN_AHEAD, "!", "Chinese exclamation mark"),
          Rule.of("(?<=[A-Za-z0-9,]) *（ *" + NO_HAN_AHEAD, " (", "Chinese bracket"),
          Rule.of(NO_HAN_BEHIND + " *） *(?=[A-Za-z0-9])", ") ", "Chinese bracket"),
          Rule.of(NO_HAN_BEHIND + " *）", ")", "Chinese bracket"),
          Rule.of(" +(?=[,;:!?)](?:[ *]|$))", "", "space before a mark"),
          Rule.of(" +(?=\\.(?: |$))", "", "space before a full stop"),
          Rule.of("(?<=\\() +", "", "space after a bracket"),
          Rule.of("(?<=[a-z]),(?=[A-Za-z])", ", ", "no space after a comma"),
          Rule.of("(?<=[a-z]{2})\\.(?=[A-Z][a-z]+[ ,])", ". ", "no space after a full stop"),
          Rule.of("(?<=[A-Za-z]{2})\\((?=[A-Za-z]{2})", " (", "no space before a bracket"),
          Rule.of(",(?: ?,)+", ",", "doubled comma"),
          Rule.of("(?<=[A-Za-z)])\\.\\.(?=\\s|$)", ".", "doubled full stop"),
          Rule.of(", ?(?=\\.(?:\\s|$))", "", "comma before a full stop"),
          Rule.of("(?<=\\p{L})'(?=\\p{L})", "’", "straight apostrophe"));

  private static final Pattern QUOTES =
      Pattern.compile("(?<![^\\s(])\"([^\"\n]{1,200})\"(?![^\\s.,;:!?)])");

  private Punctuation() {}

  static List<Edit> edits(String text) {
    List<Edit> out = new ArrayList<>();
    for (Block block : Block.of(text)) {
      int from = block.start();
      List<Edit> own = new ArrayList<>();
      boolean wide = wide(text, from, block.end());
      for (Rule rule : wide ? RULES : RULES.subList(CHINESE, RULES.size()))
        apply(rule, text, from, block.end(), own);
      if (block.kind() != Block.Kind.TITLE) quotes(text, from, block.end(), own);
      own.sort((a, b) -> Integer.compare(a.start(), b.start()));
      out.addAll(own);
    }
    return out;
  }

  private static boolean wide(String text, int from, int to) {
    for (int i = from; i < to; i++) if ("，、。；：？！（）".indexOf(text.charAt(i)) >= 0) return true;
    return false;
  }

  private static void apply(Rule rule, String text, int from, int to, List<Edit> out) {
    Matcher wrong = rule.wrong.matcher(text).region(from, to);
    wrong.useTransparentBounds(true).useAnchoringBounds(true);
    while (wrong.find()) {
      if (marked(text, from, wrong.start())) continue;
      out.add(
          Edit.of(
              text,
              wrong.start(),
              wrong.end(),
              rule.right,
              Reason.sure(Mend.PUNCTUATION, rule.why)));
    }
  }

  /** Whether a place lies within a span that is marked as unknown or as a name. */
  private static boolean marked(String text, int from, int at) {
    boolean marked = false;
    boolean tag = false;
    for (int i = from; i <= at; i++) {
      char c = text.charAt(i);
      if (c == Spans.OPEN || c == Spans.CLOSE) marked = c == Spans.OPEN;
      if (c == '<' || c == '>') tag = c == '<';
    }
    return marked || tag;
  }

  private static void quotes(String text, int from, int to, List<Edit> out) {
    Matcher pair = QUOTES.matcher(text).region(from, to);
    Reason why = Reason.sure(Mend.PUNCTUATION, "straight quotation marks");
    while (pair.find()) {
      if (marked(text, from, pair.start())) continue;
      out.add(Edit.of(text, pair.start(), pair.start() + 1, "“", why));
      out.add(Edit.of(text, pair.end() - 1, pair.end(), "”", why));
    }
  }
}
