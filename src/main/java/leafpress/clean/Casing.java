package leafpress.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.language.Scripts;

/** Capitals: headings in headline style where the article has that, terms of items as sentences. */
final class Casing {
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

  private final String text;
  private final Lexicon lexicon;
  private final Words words;
  private final String running;
  private final Map<String, Boolean> names = new HashMap<>();
  private final List<Edit> out = new ArrayList<>();

  private Casing(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.words = Words.of(text, Block.of(text));
    StringBuilder sentences = new StringBuilder();
    for (Block block : Block.of(text)) {
      if (!block.titled()) sentences.append(text, block.textStart(text), block.end()).append('\n');
    }
    this.running = sentences.toString();
  }

  static List<Edit> edits(String text, Lexicon lexicon) {
    Casing casing = new Casing(text, lexicon);
    List<Block> blocks = Block.of(text);
    boolean headlines = headlines(text, blocks);
    for (Block block : blocks) {
      if (block.titled() && headlines) casing.heading(block);
      if (block.labelEnd() > block.start()) casing.label(block);
    }
    return casing.out;
  }

  /** Whether most headings that are wholly English are in headline style. */
  static boolean headlines(String text, List<Block> blocks) {
    int yes = 0;
    int no = 0;
    for (Block block : blocks) {
      if (!block.titled()) continue;
      String heading = text.substring(block.start(), block.end());
      if (heading.split(" ").length < 2 || !Scripts.hasLatin(heading)) continue;
      if (headline(heading)) yes++;
      else no++;
    }
    return yes >= no;
  }

  private static boolean headline(String heading) {
    int big = 0;
    int all = 0;
    Matcher word = WORD.matcher(heading);
    while (word.find()) {
      if (word.group().length() < 4) continue;
      all++;
      if (Character.isUpperCase(word.group().charAt(0))) big++;
    }
    return all > 0 && big * 5 >= all * 4 && (big > 1 || all == 1);
  }

  private void heading(Block block) {
    String heading = text.substring(block.start(), block.end());
    if (Scripts.hasHan(heading) || !headline(heading)) return;
    String want = English.headline(heading, true);
    replace(block.start(), heading, want, "headline style");
  }

  /** “Repair Damaged Tissue” is “Repair damaged tissue”; names keep their capitals. */
  private void label(Block block) {
    String label = text.substring(block.start(), block.labelEnd());
    if (!headline(label)) return;
    Matcher word = WORD.matcher(label);
    StringBuilder want = new StringBuilder(label);
    boolean first = true;
    while (word.find()) {
      String one = word.group();
      boolean plain = one.matches("[A-Z][a-z]*") && !(one.length() == 1 && one.equals("I"));
      boolean joined = word.start() > 0 && "’'".indexOf(label.charAt(word.start() - 1)) >= 0;
      boolean letter = one.length() == 1 && !one.equals("A");
      if (!first && plain && !letter && !joined && !proper(one)) {
        want.setCharAt(word.start(), Character.toLowerCase(one.charAt(0)));
      }
      first = false;
    }
    replace(block.start(), label, want.toString(), "a term is written as a sentence");
  }

  private boolean proper(String word) {
    return names.computeIfAbsent(word, this::isName);
  }

  private boolean isName(String word) {
    if (lexicon.phrases().proper().contains(word)) return true;
    String small = Words.small(word);
    for (Forms row : lexicon.glossary()) {
      if (row.term().contains(word)) return true;
      if (row.term().contains(small)) return false;
    }
    if (words.exactly(small) > 0) return false;
    // A name stands with its capital within sentences.
    return Pattern.compile("[a-z,] " + word + "\\b").matcher(running).find();
  }

  private void replace(int at, String old, String want, String why) {
    if (want.length() != old.length()) return;
    for (int i = 0; i < old.length(); i++) {
      if (old.charAt(i) == want.charAt(i)) continue;
      out.add(
          Edit.of(text, at + i, at + i + 1, want.substring(i, i + 1), Reason.sure(Mend.CASE, why)));
    }
  }
}
