package leafpress.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.language.Scripts;

/**
 * Restores English that was left in a Chinese article. Names, abbreviations and units stay: only
 * words in small letters, and phrases that are known, are left over.
 */
final class ChineseRestorer {
  private static final Pattern RUN =
      Pattern.compile("[A-Za-z][A-Za-z0-9'’-]*(?:[ ,]{1,2}[A-Za-z][A-Za-z0-9'’-]*)*");

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9'’-]*|,");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> UNITS =
      Set.of(
          "mg", "kg", "ml", "cm", "mm", "mmol", "pH", "kcal", "min", "dl", "mmHg", "kPa", "iPSC");

  private final String text;
  private final Lexicon lexicon;
  private final Map<String, String> known;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Restored> restored = new ArrayList<>();
  private final int floor;
  private final ProperNames names;
  private int from;
  private int to;

  /** How many phrases were put one after the other: each more is a guess at the word order. */
  private int longestRow;

  private ChineseRestorer(String text, Lexicon lexicon, int floor, ProperNames names) {
    this.lexicon = lexicon;
    this.text = text;
    this.names = names;
    this.floor = floor;
    this.known = lexicon.knownEnglish();
  }

  static ChineseRestorer of(String text, Lexicon lexicon, int floor, ProperNames names) {
    ChineseRestorer restorer = new ChineseRestorer(text, lexicon, floor, names);
    for (Block block : Block.of(text)) restorer.block(block);
    return restorer;
  }

  /** What is known of English forms: Chinese by small letters. */
  static Map<String, String> known(Lexicon lexicon) {
    Map<String, String> known = new HashMap<>();
    for (Forms row : lexicon.glossary()) {
      List<String> names = new ArrayList<>(List.of(row.term(), row.main()));
      names.addAll(row.english());
      for (String name : names) {
        known.putIfAbsent(Words.small(name), row.chinese());
        known.putIfAbsent(Words.small(English.plural(name)), row.chinese());
        known.putIfAbsent(Words.small(English.singular(name)), row.chinese());
      }
    }
    Map<String, String> general = new LinkedHashMap<>();
    for (Phrases.Word word : lexicon.phrases().words()) {
      if (word.kind() == 'V') continue; // 治疗 is no word for “treated” without its grammar
      for (String form : word.forms()) general.putIfAbsent(Words.small(form), word.han());
    }
    for (Phrases.Sense sense : lexicon.phrases().senses()) {
      for (String form : sense.english().split(" *\\| *")) {
        general.putIfAbsent(Words.small(form), sense.han());
      }
    }
    general.forEach(known::putIfAbsent);
    return known;
  }

  List<Edit> edits() {
    return edits;
  }

  List<Restored> restored() {
    return restored;
  }

  private void block(Block block) {
    from = block.start();
    to = block.end();
    int at = block.start();
    for (Spans.Stretch name : names.between(text, block.start(), block.end())) {
      runs(block, at, name.start());
      at = name.end();
    }
    runs(block, at, block.end());
  }

  private void runs(Block block, int start, int end) {
    Matcher run = RUN.matcher(text).region(start, end);
    while (run.find()) {
      if (!edits.isEmpty() && run.start() < edits.get(edits.size() - 1).end()) continue;
      int marked = text.lastIndexOf(Spans.OPEN, run.start());
      if (marked >= block.start() && text.lastIndexOf(Spans.CLOSE, run.start()) < marked) continue;
      if (text.startsWith("://", run.end()) || text.startsWith("@", run.end())) continue;
      restore(run.start(), run.end());
    }
  }

  private void restore(int start, int end) {
    String run = text.substring(start, end);
    boolean stop = text.startsWith(".", end);
    String whole = known.getOrDefault(Words.small(run), "");
    String chinese = whole.isEmpty() ? joined(run) : whole;
    if (!chinese.isEmpty() && echoed(start, end, chinese)) return;
    int percent = whole.isEmpty() ? 105 - 10 * longestRow : 95;
    if (!chinese.isEmpty() && percent >= floor) {
      put(start, end, chinese, percent, chinese.equals(whole) ? Mend.TERM : Mend.PHRASE);
      return;
    }
    if (!leftOver(run)) return;
    int to = stop && run.contains(" ") ? end + 1 : end;
    String left = text.substring(start, to);
    Reason why = new Reason(Mend.UNKNOWN, 0, lexicon.fromEnglish().like(left));
    edits.add(Edit.of(text, start, to, Spans.OPEN + left + Spans.CLOSE, why));
    restored.add(new Restored(start, to, left, Mend.UNKNOWN, left, ""));
  }

  /** The longest known phrases one after the other, if they make up the run. */
  private String joined(String run) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(run);
    while (word.find()) words.add(Words.small(word.group()));
    StringBuilder out = new StringBuilder();
    int at = 0;
    int row = 0;
    longestRow = 1;
    while (at < words.size()) {
      String one = words.get(at);
      if (ARTICLES.contains(one) && at + 1 < words.size()) {
        at++;
        continue;
      }
      if (one.equals(",") || one.equals("and") || one.equals("or")) {
        if (out.length() == 0 || at + 1 == words.size()) return "";
        boolean comma = one.equals(",");
        boolean more = comma && Set.of("and", "or").contains(words.get(at + 1));
        if (!more) out.append(comma ? "、" : one.equals("and") ? "和" : "或");
        at++;
        row = 0;
        continue;
      }
      int next = longest(words, at, out);
      if (next == at) return "";
      at = next;
      longestRow = Math.max(longestRow, ++row);
    }
    return out.toString();
  }

  private int longest(List<String> words, int at, StringBuilder out) {
    for (int end = Math.min(words.size(), at + 12); end > at; end--) {
      String han = known.get(String.join(" ", words.subList(at, end)));
      if (han == null) continue;
      out.append(han);
      return end;
    }
    return at;
  }

  /** Whether a run has common words, not only names, abbreviations and units. */
  private static boolean leftOver(String run) {
    for (String word : run.split("[ ,'’-]+")) {
      if (word.length() > 1 && word.matches("[a-z]+") && !UNITS.contains(word)) return true;
    }
    return false;
  }

  /** “乳糖酶 (lactase)”: the words stand before the brackets already, which go. */
  private boolean echoed(int start, int end, String chinese) {
    Optional<Echo.Bracket> around = Echo.around(text, from, start, end, to);
    if (around.isEmpty() || !said(around.get().start()).endsWith(chinese)) return false;
    Echo.Bracket gone = around.get();
    edits.add(Edit.of(text, gone.start(), gone.end(), "", new Reason(Mend.GLOSS, 95, Echo.WHY)));
    restored.add(new Restored(start, end, gone.inside(), Mend.GLOSS, chinese, Echo.WHY));
    return true;
  }

  /** The text before a place as it reads now, since the start of the block or the last edit. */
  private String said(int at) {
    if (edits.isEmpty()) return text.substring(from, at);
    Edit last = edits.get(edits.size() - 1);
    if (last.end() > at) return "";
    return last.end() < from
        ? text.substring(from, at)
        : last.after() + text.substring(last.end(), at);
  }

  /** The end of brackets after a run that hold just the words for it; otherwise the run's end. */
  private int withEcho(int end, String chinese) {
    Optional<Echo.Bracket> after = Echo.following(text, end, to);
    if (after.isEmpty()) return end;
    String inside = after.get().inside();
    String words = Scripts.hasHan(inside) ? inside : known.getOrDefault(Words.small(inside), "");
    return words.equals(chinese) ? after.get().end() : end;
  }

  private void put(int start, int runEnd, String chinese, int percent, Mend mend) {
    int end = withEcho(runEnd, chinese);
    Mend kind = end > runEnd ? Mend.GLOSS : mend;
    int first = start;
    int last = end;
    while (first > 0 && text.charAt(first - 1) == ' ' && han(first - 2)) first--;
    while (last + 1 < text.length() && text.charAt(last) == ' ' && han(last + 1)) last++;
    String why = "glossary or phrases: “" + text.substring(start, end) + "”";
    edits.add(Edit.of(text, first, last, chinese, new Reason(kind, percent, why)));
    restored.add(new Restored(start, end, text.substring(start, end), kind, chinese, why));
  }

  private boolean han(int at) {
    return at >= 0 && (Scripts.isHan(text.charAt(at)) || "，。、；：（）“”".indexOf(text.charAt(at)) >= 0);
  }
}
