package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.language.Scripts;

/** Restores Chinese that was left in an English article. */
final class Restorer {
  private final String text;
  private final Lexicon lexicon;
  private final Words words;
  private final List<Block> blocks;
  private final boolean headlines;
  private final int floor;
  private final ProperNames names;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Restored> restored = new ArrayList<>();
  private final List<Restored> lost = new ArrayList<>();
  private String heading = "";

  private Restorer(String text, Lexicon lexicon, int floor, ProperNames names) {
    this.names = names;
    this.text = text;
    this.floor = floor;
    this.lexicon = lexicon;
    this.blocks = Block.of(text);
    this.words = Words.of(text, blocks);
    this.headlines = Casing.headlines(text, blocks);
  }

  /**
   * Restores what is at least so sure.
   *
   * @param floor in percent; what is less sure stays, marked
   * @param names that stay
   */
  static Restorer of(String text, Lexicon lexicon, int floor, ProperNames names) {
    Restorer restorer = new Restorer(text, lexicon, floor, names);
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
    for (Spans.Stretch name : names.between(text, from, to)) {
      at = spans(new SpanTurn(block, number, to, done), at, name.start());
      if (at >= name.end()) continue; // taken away with the brackets round it
      done.append(text, at, name.end());
      at = name.end();
    }
    spans(new SpanTurn(block, number, to, done), at, to);
  }

  private int spans(SpanTurn turn, int from, int to) {
    int at = from;
    for (Spans.Stretch span : Spans.han(text, from, to)) {
      int start = start(span, at);
      turn.done.append(text, at, start);
      at = turn.turn(new Spans.Stretch(start, span.end()));
    }
    if (at < to) turn.done.append(text, at, to);
    return Math.max(at, to);
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
    private int reached;

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
      reached = span.end();
      if (bracketed(span) || understood(span.start(), span.end())) return reached;
      List<Segments.Segment> segments = Segments.of(text, span.start(), span.end());
      int marked = edits.size();
      int noted = restored.size();
      int told = lost.size();
      int said = done.length();
      if (!piece(segments, 0).isSafe(text)) {
        cut(edits, marked);
        cut(restored, noted);
        cut(lost, told);
        done.setLength(said);
        whole(segments, span.end());
      }
      return reached;
    }

    private void cut(List<?> list, int size) {
      list.subList(size, list.size()).clear();
    }

    /** Restores segment by segment; gives how much of the words was known. */
    private Patchwork piece(List<Segments.Segment> segments, int from) {
      Patchwork work = new Patchwork();
      int i = from;
      while (i < segments.size()) {
        int next = longest(segments, i);
        boolean known = next > i;
        if (!known) {
          Segments.Segment segment = segments.get(i);
          unknown(segment.start(), segment.end(), "");
          next = i + 1;
        }
        work.add(segments.get(i).start(), segments.get(next - 1).end(), known);
        if (next < segments.size())
          between(segments.get(next - 1).end(), segments.get(next).start());
        i = next;
      }
      return work;
    }

    /** Leaves a clause whole, but for an adverbial that stands before its first comma. */
    private void whole(List<Segments.Segment> segments, int end) {
      int from = segments.get(0).start();
      if (segments.size() > 1) {
        Segments.Segment first = segments.get(0);
        Optional<Node> node = Chart.understand(lexicon, text.substring(from, first.end()));
        boolean adverbial = node.isPresent() && node.get().kind() == 'd';
        if (adverbial && understood(first.start(), first.end())) {
          from = segments.get(1).start();
          between(first.end(), from);
        }
      }
      unknown(from, end, Patchwork.WHY);
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
      if (speaker.confidence() < floor) {
        String doubt = "“" + words + "”, but only " + speaker.confidence() + " % sure";
        mark(from, end, new Reason(Mend.UNKNOWN, speaker.confidence(), doubt));
        return true;
      }
      if (echoed(from, end, words)) return true;
      Mend kind = kind(node.get(), speaker);
      put(from, end, dressed(scene, words), kind, speaker.confidence(), speaker.evidence());
      if (speaker.lost().isPresent()) {
        lost.add(new Restored(from, end, text.substring(from, end), kind, words, ""));
      }
      return true;
    }

    /** “glaucoma (青光眼)”: the words stand before the brackets already, which go. */
    private boolean echoed(int from, int end, String words) {
      Optional<Echo.Bracket> around = Echo.around(text, block.start(), from, end, to);
      if (around.isEmpty()) return false;
      String before = done.toString().stripTrailing().replaceFirst("[(（]$", "").stripTrailing();
      if (!Echo.endsWith(before, words)) return false;
      Echo.Bracket gone = around.get();
      edits.add(Edit.of(text, gone.start(), gone.end(), "", new Reason(Mend.GLOSS, 95, Echo.WHY)));
      restored.add(new Restored(from, end, gone.inside(), Mend.GLOSS, words, Echo.WHY));
      done.setLength(before.length());
      reached = gone.end();
      return true;
    }

    private Mend kind(Node node, Speaker speaker) {
      if (speaker.gloss() && node.kind() == 'n') return Mend.GLOSS;
      if (node.kind() == 's') return Mend.SENTENCE;
      boolean term = node.word().isPresent() && node.word().get().senses().get(0).term();
      return term ? Mend.TERM : Mend.PHRASE;
    }

    /** Brackets that say in Chinese what stands before them in English. */
    private boolean bracketed(Spans.Stretch span) {
      boolean closed = span.end() < to && ")）".indexOf(text.charAt(span.end())) >= 0;
      if (!closed || !done.toString().stripTrailing().endsWith("(")) return false;
      Glosses glosses = new Glosses(scene(span.start(), span.end()));
      String han = text.substring(span.start(), span.end());
      Optional<String> held = glosses.after(done.toString(), han);
      if (held.isEmpty()) return false;
      put(span.start(), span.end(), held.get(), Mend.GLOSS, 95, "gloss: " + glosses.evidence());
      return true;
    }

    private void unknown(int from, int end, String why) {
      String like = lexicon.fromChinese().like(text.substring(from, end));
      String between = why.isEmpty() || like.isEmpty() ? "" : "; ";
      mark(from, end, new Reason(Mend.UNKNOWN, 0, why + between + like));
    }

    private void mark(int from, int end, Reason why) {
      String left = text.substring(from, end);
      edits.add(Edit.of(text, from, end, Spans.OPEN + left + Spans.CLOSE, why));
      restored.add(new Restored(from, end, left, Mend.UNKNOWN, left, ""));
      done.append(left);
    }

    private void between(int from, int end) {
      String mark = text.substring(from, end);
      String want = mark.matches(".*[;；].*") ? "; " : mark.contains("/") ? "/" : ", ";
      if (!mark.equals(want)) {
        edits.add(Edit.of(text, from, end, want, Reason.sure(Mend.PUNCTUATION, "between words")));
      }
      done.append(want);
    }

    /** Puts words in the place of a span, and of brackets after it that say them again. */
    private void put(int from, int end, String words, Mend kind, int percent, String evidence) {
      Optional<Echo.Bracket> after = Echo.following(text, end, to);
      boolean again = after.isPresent() && Echo.endsWith(words, after.get().inside());
      int last = again ? after.get().end() : end;
      char before = from == 0 ? ' ' : text.charAt(from - 1);
      char next = last == text.length() ? ' ' : text.charAt(last);
      boolean open =
          Character.isLetterOrDigit(before) && !Scripts.isHan(before)
              || ",;.:)!?%，、；。：）".indexOf(before) >= 0;
      boolean close = Character.isLetterOrDigit(next) && !Scripts.isHan(next) || next == '(';
      String spaced = (open ? " " : "") + words + (close ? " " : "");
      Mend rule = again ? Mend.GLOSS : kind;
      String why = again ? evidence + "; " + Echo.WHY : evidence;
      edits.add(Edit.of(text, from, last, spaced, new Reason(rule, percent, why)));
      restored.add(new Restored(from, last, text.substring(from, last), rule, words, why));
      done.append(spaced);
      reached = Math.max(reached, last);
    }

    private String dressed(Scene scene, String words) {
      if (block.titled() && headlines) return English.headline(words, scene.starts());
      return scene.starts() ? English.capital(words) : words;
    }
  }
}
