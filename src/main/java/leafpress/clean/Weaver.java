package leafpress.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Two runs of edits woven into one: the first leads from the raw text to a middle text, the second
 * from there to a new one. Edits that touch the same characters become one edit that keeps the
 * reasons of both.
 */
final class Weaver {
  private final String raw;
  private final List<Edit> first;
  private final List<Edit> second;
  private final List<Edit> out = new ArrayList<>();
  private int i;
  private int j;

  /** What the middle text is ahead of the raw text before the next edit of the first run. */
  private int shift;

  Weaver(String raw, List<Edit> first, List<Edit> second) {
    this.raw = raw;
    this.first = first;
    this.second = second;
  }

  List<Edit> woven() {
    while (i < first.size() || j < second.size()) {
      if (j == second.size() || i < first.size() && middleEnd(first.get(i)) <= start(j)) {
        keep(first.get(i++));
      } else if (i == first.size() || second.get(j).end() <= middleStart(first.get(i))) {
        Edit edit = second.get(j++);
        out.add(moved(edit, edit.start() - shift, edit.end() - shift));
      } else {
        join();
      }
    }
    return List.copyOf(out);
  }

  private int start(int at) {
    return second.get(at).start();
  }

  private int middleStart(Edit edit) {
    return edit.start() + shift;
  }

  private int middleEnd(Edit edit) {
    return edit.start() + shift + edit.after().length();
  }

  private void keep(Edit edit) {
    out.add(edit);
    shift += edit.growth();
  }

  private Edit moved(Edit edit, int start, int end) {
    return new Edit(start, end, raw.substring(start, end), edit.after(), edit.reasons());
  }

  /** All edits of both runs that overlap each other, as one. */
  private void join() {
    int from = Math.min(middleStart(first.get(i)), start(j));
    int rawFrom = from - shift;
    Chain chain = new Chain(from, rawFrom);
    if (middleStart(first.get(i)) <= start(j)) chain.takeFirst();
    else chain.takeSecond();
    while (true) {
      if (i < first.size() && middleStart(first.get(i)) < chain.to) chain.takeFirst();
      else if (j < second.size() && start(j) < chain.to) chain.takeSecond();
      else break;
    }
    int rawTo = chain.to - shift;
    String after = chain.after(rawTo);
    String old = raw.substring(rawFrom, rawTo);
    if (!old.equals(after)) out.add(new Edit(rawFrom, rawTo, old, after, chain.reasons()));
  }

  /** Edits that overlap, while they are gathered. */
  private final class Chain {
    private final StringBuilder middle = new StringBuilder();
    private final List<Edit> seconds = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final int from;
    private int rawAt;
    private int to;

    Chain(int from, int rawFrom) {
      this.from = from;
      this.to = from;
      this.rawAt = rawFrom;
    }

    void takeFirst() {
      Edit edit = first.get(i++);
      middle.append(raw, rawAt, edit.start()).append(edit.after());
      rawAt = edit.end();
      to = Math.max(to, middleEnd(edit));
      shift += edit.growth();
      reasons.addAll(edit.reasons());
    }

    void takeSecond() {
      Edit edit = second.get(j++);
      to = Math.max(to, edit.end());
      seconds.add(edit);
    }

    String after(int rawTo) {
      middle.append(raw, rawAt, rawTo);
      StringBuilder after = new StringBuilder();
      int at = 0;
      for (Edit edit : seconds) {
        after.append(middle, at, edit.start() - from).append(edit.after());
        at = edit.end() - from;
        for (Reason reason : edit.reasons()) if (!reasons.contains(reason)) reasons.add(reason);
      }
      return after.append(middle, at, middle.length()).toString();
    }

    List<Reason> reasons() {
      return List.copyOf(reasons);
    }
  }
}
