package leafpress.clean;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.language.Scripts;

/** Punctuation and spaces of English text, where its neighbours are English. */
final class Punctuation {
  /** A pattern, what comes in its place, what is wrong with it, and what it cannot do without. */
  private record Rule(Pattern wrong, String right, String why, Set<Hint> hints) {
    static Rule of(String wrong, String right, String why, Hint... hints) {
      return new Rule(Pattern.compile(wrong), right, why, Set.of(hints));
    }

    boolean mayStandIn(Set<Hint> there) {
      for (Hint hint : hints) if (there.contains(hint)) return true;
      return false;
    }
  }

  /** Pairs of characters that one walk over a block finds, so that most patterns need not run. */
  private enum Hint {
    WIDE,
    SPACE_BEFORE_MARK,
    SPACE_AFTER_BRACKET,
    TIGHT_COMMA,
    TIGHT_STOP,
    TIGHT_BRACKET,
    DOUBLED,
    APOSTROPHE,
    QUOTE
  }

  private static final String NO_HAN_AHEAD = "(?! ?\\p{IsHan})";
  private static final String NO_HAN_BEHIND = "(?<!\\p{IsHan})";

  private static final List<Rule> RULES =
      List.of(
          Rule.of(NO_HAN_BEHIND + " *[，、] *" + NO_HAN_AHEAD, ", ", "Chinese comma", Hint.WIDE),
          Rule.of(NO_HAN_BEHIND + " *。 *(?=$)", ".", "Chinese full stop", Hint.WIDE),
          Rule.of(NO_HAN_BEHIND + " *。 *" + NO_HAN_AHEAD, ". ", "Chinese full stop", Hint.WIDE),
          Rule.of(NO_HAN_BEHIND + " *； *" + NO_HAN_AHEAD, "; ", "Chinese semicolon", Hint.WIDE),
          Rule.of(NO_HAN_BEHIND + " *： *(?=$)", ":", "Chinese colon", Hint.WIDE),
          Rule.of(NO_HAN_BEHIND + " *： *" + NO_HAN_AHEAD, ": ", "Chinese colon", Hint.WIDE),
          Rule.of(NO_HAN_BEHIND + "？" + NO_HAN_AHEAD, "?", "Chinese question mark", Hint.WIDE),
          Rule.of(NO_HAN_BEHIND + "！" + NO_HAN_AHEAD, "!", "Chinese exclamation mark", Hint.WIDE),
          Rule.of("(?<=[A-Za-z0-9,]) *（ *" + NO_HAN_AHEAD, " (", "Chinese bracket", Hint.WIDE),
          Rule.of(NO_HAN_BEHIND + " *） *(?=[A-Za-z0-9])", ") ", "Chinese bracket", Hint.WIDE),
          Rule.of(NO_HAN_BEHIND + " *）", ")", "Chinese bracket", Hint.WIDE),
          Rule.of(" +(?=[,;:!?)](?:[ *]|$))", "", "space before a mark", Hint.SPACE_BEFORE_MARK),
          Rule.of(" +(?=\\.(?: |$))", "", "space before a full stop", Hint.SPACE_BEFORE_MARK),
          Rule.of("(?<=\\() +", "", "space after a bracket", Hint.SPACE_AFTER_BRACKET),
          Rule.of("(?<=[a-z]),(?=[A-Za-z])", ", ", "no space after a comma", Hint.TIGHT_COMMA),
          Rule.of(
              "(?<=[a-z]{2})\\.(?=[A-Z][a-z]+[ ,])",
              ". ", "no space after a full stop", Hint.TIGHT_STOP),
          Rule.of(
              "(?<=[A-Za-z]{2})\\((?=[A-Za-z]{2})",
              " (", "no space before a bracket", Hint.TIGHT_BRACKET),
          Rule.of(",(?: ?,)+", ",", "doubled comma", Hint.DOUBLED, Hint.SPACE_BEFORE_MARK),
          Rule.of("(?<=[A-Za-z)])\\.\\.(?=\\s|$)", ".", "doubled full stop", Hint.DOUBLED),
          Rule.of(
              ", ?(?=\\.(?:\\s|$))",
              "",
              "comma before a full stop",
              Hint.DOUBLED,
              Hint.SPACE_BEFORE_MARK),
          Rule.of("(?<=\\p{L})'(?=\\p{L})", "’", "straight apostrophe", Hint.APOSTROPHE));

  private static final Pattern QUOTES =
      Pattern.compile("(?<![^\\s(])\"([^\"\n]{1,200})\"(?![^\\s.,;:!?)])");

  private Punctuation() {}

  static List<Edit> edits(String text) {
    List<Edit> out = new ArrayList<>();
    for (Block block : Block.of(text)) {
      int from = block.start();
      List<Edit> own = new ArrayList<>();
      Set<Hint> hints = hints(text, from, block.end());
      if (hints.isEmpty()) continue;
      for (Rule rule : RULES) {
        if (rule.mayStandIn(hints)) apply(rule, text, from, block.end(), own);
      }
      boolean quoted = hints.contains(Hint.QUOTE);
      if (quoted && block.kind() != Block.Kind.TITLE) quotes(text, from, block.end(), own);
      own.sort((a, b) -> Integer.compare(a.start(), b.start()));
      out.addAll(own);
    }
    return out;
  }

  private static Set<Hint> hints(String text, int from, int to) {
    Set<Hint> out = EnumSet.noneOf(Hint.class);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') continue;
      char next = i + 1 < to ? text.charAt(i + 1) : '\n';
      if (c > 0x7F) {
        if ("，、。；：？！（）".indexOf(c) >= 0) out.add(Hint.WIDE);
      } else if (c == ' ') {
        if (",;:!?).".indexOf(next) >= 0) out.add(Hint.SPACE_BEFORE_MARK);
      } else {
        narrow(c, next, i > from && Scripts.isLatin(text.charAt(i - 1)), out);
      }
    }
    return out;
  }

  private static void narrow(char c, char next, boolean afterLetter, Set<Hint> out) {
    boolean letter = Scripts.isLatin(next);
    if (c == '"') out.add(Hint.QUOTE);
    else if (c == '\'') out.add(Hint.APOSTROPHE);
    else if (c == ',' && letter) out.add(Hint.TIGHT_COMMA);
    else if (c == '.' && letter) out.add(Hint.TIGHT_STOP);
    else if ((c == ',' || c == '.') && (next == ',' || next == '.')) out.add(Hint.DOUBLED);
    else if (c == '(' && next == ' ') out.add(Hint.SPACE_AFTER_BRACKET);
    else if (c == '(' && afterLetter) out.add(Hint.TIGHT_BRACKET);
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
