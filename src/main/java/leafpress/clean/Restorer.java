package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Restores Chinese that was left in an English article. */
final class Restorer {
  private final String text;
  private final Lexicon lexicon;
  private final Words words;
  private final List<Block> blocks;
  private final boolean headlines;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Restored> restored = new ArrayList<>();
  private final List<Restored> lost = new ArrayList<>();
  private String heading = "";

  private Restorer(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.blocks = Block.of(text);
    this.words = Words.of(text, blocks);
    this.headlines = Casing.headlines(text, blocks);
  }

  static Restorer of(String text, Lexicon lexicon) {
    Restorer restorer = new Restorer(text, lexicon);
    if (Scripts.hasHan(text)) {
      for (int i = 0; i < restorer.blocks.size(); i++) restorer.block(i);
    }
    return restorer;
  }

  List<Edit> edits() {
    return edits;
  }

  List<Restored> restored() {
    return restored;
  }

  /** Glosses whose words are lost. */
  List<Restored> lost() {
    return lost;
  }

  private void block(int number) {
    Block block = blocks.get(number);
    StringBuilder done = new StringBuilder();
    int from = block.start();
    if (block.labelEnd() > from) {
      spans(block, number, from, block.labelEnd(), new StringBuilder());
      from = block.textStart(text);
    }
    spans(block, number, from, block.end(), done);
    if (block.kind() == Block.Kind.HEADING) heading = done.toString();
  }

  private void spans(Block block, int number, int from, int to, StringBuilder done) {
    int at = from;
    for (Spans.Stretch span : Spans.han(text, from, to)) {
      int start = start(span, at);
      done.append(text, at, start);
      at = new SpanTurn(block, number, to, done).turn(new Spans.Stretch(start, span.end()));
    }
    done.append(text, at, to);
  }

  /** A term may begin with a number or a letter: 2型糖尿病, β受体阻滞剂. */
  private int start(Spans.Stretch span, int from) {
    int back = span.start();
    while (back > from
        && span.start() - back < 6
        && Character.isLetterOrDigit(text.charAt(back - 1))
        && !Scripts.isHan(text.charAt(back - 1))) {
      back--;
    }
    boolean[] term = {false};
    lexicon.words().from(text, back, (end, meaning) -> term[0] |= end > span.start());
    return term[0] ? back : span.start();
  }

  /** The terms of the items right before and after an item. */
  private List<String> siblings(int number) {
    List<String> out = new ArrayList<>();
    for (int step = -1; step <= 1; step += 2) {
      for (int i = number + step; i >= 0 && i < blocks.size() && out.size() < 12; i += step) {
        Block other = blocks.get(i);
        if (other.kind() != Block.Kind.ITEM) break;
        if (other.labelEnd() > other.start())
          out.add(text.substring(other.start(), other.labelEnd()));
      }
    }
    return out;
  }

  /** The restoration of one span. */
  private final class SpanTurn {
    private final Block block;
    private final boolean label;
    private final List<String> siblings;
    private final int to;
    private final StringBuilder done;

    SpanTurn(Block block, int number, int to, StringBuilder done) {
      this.block = block;
      this.to = to;
      this.done = done;
      this.label = block.labelEnd() > block.start() && to == block.labelEnd();
      this.siblings = label ? siblings(number) : List.of();
    }

    private Scene scene(int from, int end) {
      String right = text.substring(end, Math.min(to, end + 200));
      String left = done.length() > 600 ? done.substring(done.length() - 600) : done.toString();
      String span = text.substring(from, end);
      return new Scene(block, label, span, left, right, heading, siblings, words, lexicon);
    }

    /** Restores a span; gives the place where the text goes on. */
    int turn(Spans.Stretch span) {
      Optional<Integer> bracketed = bracketed(span);
      if (bracketed.isPresent()) return bracketed.get();
      if (understood(span.start(), span.end())) return span.end();
      List<Segments.Segment> segments = Segments.of(text, span.start(), span.end());
      int i = 0;
      while (i < segments.size()) {
        int next = longest(segments, i);
        if (next == i) {
          single(segments.get(i));
          next = i + 1;
        }
        if (next < segments.size())
          between(segments.get(next - 1).end(), segments.get(next).start());
        i = next;
      }
      return span.end();
    }

    private int longest(List<Segments.Segment> segments, int i) {
      for (int j = Math.min(segments.size(), i + 6); j > i; j--) {
        if (i == 0 && j == segments.size() && j > 1) continue;
        if (understood(segments.get(i).start(), segments.get(j - 1).end())) return j;
      }
      return i;
    }

    private boolean understood(int from, int end) {
      Optional<Node> node = Chart.understand(lexicon, text.substring(from, end));
      if (node.isEmpty()) return false;
      Scene scene = scene(from, end);
      Speaker speaker = new Speaker(scene, node.get());
      Optional<String> said = speaker.say();
      if (said.isEmpty()) return false;
      String words = Segments.serial(text, from, node.get(), said.get());
      Mend kind = kind(node.get(), speaker);
      put(from, end, dressed(scene, words), kind, speaker.confidence(), speaker.evidence());
      if (speaker.lost().isPresent()) {
        lost.add(new Restored(from, end, text.substring(from, end), kind, words, ""));
      }
      return true;
    }

    private Mend kind(Node node, Speaker speaker) {
      if (speaker.gloss() && node.kind() == 'n') return Mend.GLOSS;
      if (node.kind() == 's') return Mend.SENTENCE;
      boolean term = node.word().isPresent() && node.word().get().senses().get(0).term();
      return term ? Mend.TERM : Mend.PHRASE;
    }

    /** Brackets that say in Chinese what stands before them in English. */
    private Optional<Integer> bracketed(Spans.Stretch span) {
      boolean closed = span.end() < to && ")）".indexOf(text.charAt(span.end())) >= 0;
      if (!closed || !done.toString().stripTrailing().endsWith("(")) return Optional.empty();
      Glosses glosses = new Glosses(scene(span.start(), span.end()));
      String han = text.substring(span.start(), span.end());
      Optional<String> held = glosses.after(done.toString(), han);
      if (held.isEmpty()) return Optional.empty();
      put(span.start(), span.end(), held.get(), Mend.GLOSS, 95, "gloss: " + glosses.evidence());
      return Optional.of(span.end());
    }

    /** A segment that is not understood: perhaps its first word is. */
    private void single(Segments.Segment segment) {
      int lead = segment.start() + lead(text.substring(segment.start(), segment.end()));
      boolean led =
          lead > segment.start() && lead < segment.end() && understood(segment.start(), lead);
      int from = led ? lead : segment.start();
      String left = text.substring(from, segment.end());
      String marked = (led ? " " : "") + Spans.OPEN + left + Spans.CLOSE;
      edits.add(Edit.of(text, from, segment.end(), marked, new Reason(Mend.UNKNOWN, 0, "")));
      restored.add(new Restored(from, segment.end(), left, Mend.UNKNOWN, left, ""));
      done.append(led ? " " : "").append(left);
    }

    /** The length of the longest adverbial that a text begins with. */
    private int lead(String part) {
      int[] longest = {0};
      lexicon
          .words()
          .from(
              part,
              0,
              (end, meaning) -> {
                if (meaning.kind() == 'd') longest[0] = Math.max(longest[0], end);
              });
      return longest[0];
    }

    private void between(int from, int end) {
      String mark = text.substring(from, end);
      String want = mark.matches(".*[;；].*") ? "; " : mark.contains("/") ? "/" : ", ";
      if (!mark.equals(want)) {
        edits.add(Edit.of(text, from, end, want, Reason.sure(Mend.PUNCTUATION, "between words")));
      }
      done.append(want);
    }

    private void put(int from, int end, String words, Mend kind, int percent, String evidence) {
      char before = from == 0 ? ' ' : text.charAt(from - 1);
      char after = end == text.length() ? ' ' : text.charAt(end);
      boolean open =
          Character.isLetterOrDigit(before) && !Scripts.isHan(before)
              || ",;.:)!?%，、；。：）".indexOf(before) >= 0;
      boolean close = Character.isLetterOrDigit(after) && !Scripts.isHan(after) || after == '(';
      String spaced = (open ? " " : "") + words + (close ? " " : "");
      edits.add(Edit.of(text, from, end, spaced, new Reason(kind, percent, evidence)));
      restored.add(new Restored(from, end, text.substring(from, end), kind, words, evidence));
      done.append(spaced);
    }

    private String dressed(Scene scene, String words) {
      if (block.titled() && headlines) return English.headline(words, scene.starts());
      return scene.starts() ? English.capital(words) : words;
    }
  }
}
