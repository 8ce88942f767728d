package leafpress.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private final Map<String, String> known;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Restored> restored = new ArrayList<>();

  private ChineseRestorer(String text, Map<String, String> known) {
    this.text = text;
    this.known = known;
  }

  static ChineseRestorer of(String text, Map<String, String> known) {
    ChineseRestorer restorer = new ChineseRestorer(text, known);
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
    Matcher run = RUN.matcher(text).region(block.start(), block.end());
    while (run.find()) {
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
    if (!chinese.isEmpty()) {
      put(start, end, chinese, chinese.equals(whole) ? Mend.TERM : Mend.PHRASE);
      return;
    }
    if (!leftOver(run)) return;
    int to = stop && run.contains(" ") ? end + 1 : end;
    String left = text.substring(start, to);
    edits.add(
        Edit.of(text, start, to, Spans.OPEN + left + Spans.CLOSE, new Reason(Mend.UNKNOWN, 0, "")));
    restored.add(new Restored(start, to, left, Mend.UNKNOWN, left, ""));
  }

  /** The longest known phrases one after the other, if they make up the run. */
  private String joined(String run) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(run);
    while (word.find()) words.add(Words.small(word.group()));
    StringBuilder out = new StringBuilder();
    int at = 0;
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
        continue;
      }
      int next = longest(words, at, out);
      if (next == at) return "";
      at = next;
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

  private void put(int start, int end, String chinese, Mend kind) {
    int from = start;
    int to = end;
    while (from > 0 && text.charAt(from - 1) == ' ' && han(from - 2)) from--;
    while (to + 1 < text.length() && text.charAt(to) == ' ' && han(to + 1)) to++;
    String why = "glossary or phrases: “" + text.substring(start, end) + "”";
    edits.add(Edit.of(text, from, to, chinese, new Reason(kind, 95, why)));
    restored.add(new Restored(start, end, text.substring(start, end), kind, chinese, why));
  }

  private boolean han(int at) {
    return at >= 0 && (Scripts.isHan(text.charAt(at)) || "，。、；：（）“”".indexOf(text.charAt(at)) >= 0);
  }
}
