package leafpress.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.page.Anchor;
import leafpress.page.GlyphRun;
import leafpress.page.Ground;
import leafpress.page.Leaf;
import leafpress.page.LinkArea;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Picture;
import leafpress.page.Placed;
import leafpress.page.StructureNode;
import leafpress.page.Tag;
import leafpress.style.Child;
import leafpress.style.ComputedStyle;
import leafpress.style.Styled;
import leafpress.style.StyledDocument;
import leafpress.style.StyledText;
import leafpress.typeset.TypesetRule;

/** Holds finished pages to what must be true of any. */
public final class Inspection {
  private final Trial trial;
  private final Map<Leaf, StringBuilder> said = new IdentityHashMap<>();
  private final Map<Leaf, Integer> inTree = new IdentityHashMap<>();

  private Inspection(Trial trial) {
    this.trial = trial;
  }

  /** Fails where pages lose, move or cover something. */
  public static void of(StyledDocument styled, Frame frame, Pages pages, Findings findings) {
    of(new Trial(styled, frame, pages, findings));
  }

  static void of(Trial trial) {
    Inspection inspection = new Inspection(trial);
    inspection.read();
    inspection.treeHoldsEachLeafOnce();
    if (!inspection.overset()) inspection.textIsThatOfTheMarkup();
    inspection.nothingLeavesItsPlace();
    if (!inspection.overfull()) inspection.nothingLiesOnText();
    if (!inspection.overset()) inspection.notesStandWhereTheyAreCalled();
  }

  private void read() {
    for (Page page : trial.pages().pages()) {
      for (Placed placed : page.content()) {
        if (!(placed instanceof GlyphRun)) continue;
        GlyphRun run = (GlyphRun) placed;
        if (run.mark() instanceof Leaf) {
          said.computeIfAbsent((Leaf) run.mark(), l -> new StringBuilder()).append(run.text());
        }
      }
    }
  }

  private void treeHoldsEachLeafOnce() {
    count(trial.pages().structure());
    inTree.forEach((leaf, times) -> assertEquals(1, times, "a leaf is in the tree " + times));
    said.forEach((leaf, text) -> assertTrue(inTree.containsKey(leaf), "not in the tree: " + text));
  }

  private void count(Tag tag) {
    for (StructureNode child : tag.children()) {
      if (child instanceof Tag) count((Tag) child);
      else inTree.merge((Leaf) child, 1, Integer::sum);
    }
  }

  private void textIsThatOfTheMarkup() {
    StringBuilder expected = new StringBuilder();
    markup(trial.styled().root(), expected);
    StringBuilder actual = new StringBuilder();
    tree(trial.pages().structure(), actual);
    String is = bare(actual);
    String should = bare(expected);
    int same = 0;
    while (same < Math.min(is.length(), should.length())
        && is.charAt(same) == should.charAt(same)) {
      same++;
    }
    if (!is.equals(should))
      fail("text should go on " + from(should, same) + " but " + from(is, same));
  }

  private static String from(String text, int at) {
    return "“" + text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 30)) + "”";
  }

  private static String bare(StringBuilder text) {
    return text.toString().replaceAll("[\\s\u00AD]", "");
  }

  private static void markup(Styled styled, StringBuilder into) {
    int number = start(styled);
    for (Child child : styled.children()) {
      if (child instanceof StyledText) {
        into.append(((StyledText) child).text());
      } else if (child instanceof Styled) {
        Styled inner = (Styled) child;
        if (inner.style().display() == ComputedStyle.Display.LIST_ITEM) {
          into.append(mark(inner, number++));
        }
        markup(inner, into);
      }
    }
  }

  private static int start(Styled list) {
    return list.element().has("start") ? Integer.parseInt(list.element().get("start")) : 1;
  }

  private static String mark(Styled item, int number) {
    String style = item.style().listStyle();
    if (style.equals("disc")) return "•";
    return style.equals("decimal") ? number + "." : style.replace("\"", "");
  }

  private void tree(Tag tag, StringBuilder into) {
    for (StructureNode child : tag.children()) {
      if (child instanceof Tag) tree((Tag) child, into);
      else into.append(said.getOrDefault((Leaf) child, new StringBuilder()));
    }
  }

  private void nothingLeavesItsPlace() {
    boolean overfull = overfull();
    for (int i = 0; i < trial.pages().pages().size(); i++) {
      Page page = trial.pages().pages().get(i);
      for (Placed placed : page.content()) {
        Box box = box(placed);
        boolean inside =
            box.x() >= 0
                && box.y() >= 0
                && box.bottom() <= page.height()
                && (overfull || box.right() <= page.width());
        if (!inside) fail("outside page " + (i + 1) + ": " + show(placed));
        if (placed instanceof GlyphRun && inked((GlyphRun) placed)) {
          Box within = ((GlyphRun) placed).text().matches("[0-9]+\\.") ? hung(box) : box;
          within = marksOff((GlyphRun) placed, within);
          if (initial((GlyphRun) placed)) within = ink((GlyphRun) placed, within);
          assertTrue(inColumn(i, within, overfull), "outside its column: " + show(placed));
        }
      }
    }
  }

  private boolean overfull() {
    return trial.findings().sorted().stream().anyMatch(d -> d.rule() == TypesetRule.OVERFULL_LINE);
  }

  /** Copy is refused by an error; what is refused is not there. */
  private boolean overset() {
    return trial.findings().sorted().stream().anyMatch(d -> d.rule() == MakeupRule.OVERSET_COPY);
  }

  /** Text of the manuscript that can be seen: a blank at a line's end has no place to leave. */
  private static boolean inked(GlyphRun run) {
    return run.mark() instanceof Leaf && !run.text().isBlank();
  }

  /** Without the part of a mark at either end that optical margins let hang: half an em at most. */
  private static Box marksOff(GlyphRun run, Box box) {
    String marks = "\u00AD-–—.,;:!?'\"‘’“”";
    String text = run.text().strip();
    long most = Math.min(run.size() / 2, box.width() / 2);
    long left = marks.indexOf(text.charAt(0)) < 0 ? 0 : most;
    long right = marks.indexOf(text.charAt(text.length() - 1)) < 0 ? 0 : most;
    return new Box(box.x() + left, box.y(), box.width() - left - right, box.height());
  }

  /** A letter or two of a size that only large first letters have, if the trial has any. */
  private boolean initial(GlyphRun run) {
    return trial.initials() && run.text().strip().length() <= 3 && run.size() > Length.pt(20);
  }

  /** The ink of a large first letter stands on the edge, so what is blank beside it stands out. */
  private static Box ink(GlyphRun run, Box box) {
    long left = Long.MAX_VALUE;
    long[] points = run.face().outline(run.glyphs()[0]).points();
    for (int i = 0; i < points.length; i += 2) left = Math.min(left, points[i]);
    long blank = Length.units(Math.max(0, left), run.face().unitsPerEm(), run.size());
    return new Box(box.x() + blank, box.y(), Math.max(0, box.width() - blank), box.height());
  }

  /** A number of a list may be wider than the list is indented. */
  private static Box hung(Box box) {
    return box.moved(Math.min(box.width(), Length.pt(20)), 0);
  }

  private boolean inColumn(int page, Box box, boolean overfull) {
    Frame f = trial.frame();
    long free = Length.pt(0.8); // A divided word is kerned anew.
    boolean upright =
        box.y() >= f.top(page) - free && box.bottom() <= f.top(page) + f.depth(page) + free;
    if (f.columns(page) > 1 || f.fixed()) return upright && inAny(page, box, overfull, free);
    long left = Math.min(f.columnLeft(page), f.asideWidth() > 0 ? f.asideLeft(page) : box.x());
    left = Math.min(left, f.columnLeft(page));
    long right = f.page().width() - (f.left(page) ? f.inside() : f.outside());
    return upright && box.x() >= left - free && (overfull || box.right() <= right + free);
  }

  /** Within a column, or across all of them, above what stands in them: nothing lies on text. */
  private boolean inAny(int page, Box box, boolean overfull, long free) {
    Frame f = trial.frame();
    for (int c = 0; c < f.columns(page); c++) {
      long left = f.columnLeft(page, c);
      boolean across = c == 0 && !f.fixed();
      long right = left + (across ? f.width(page) : f.measure());
      if (box.x() >= left - free && (overfull || box.right() <= right + free)) return true;
    }
    return false;
  }

  /** No two pieces of text share a place, be they lines, margin notes, footnotes or folios. */
  private void nothingLiesOnText() {
    for (Page page : trial.pages().pages()) {
      List<GlyphRun> runs = new ArrayList<>();
      for (Placed placed : page.content()) {
        if (!(placed instanceof GlyphRun) || ((GlyphRun) placed).text().isBlank()) continue;
        for (GlyphRun other : runs) {
          if (meet(core((GlyphRun) placed), core(other))) {
            fail(show(placed) + " lies on " + show(other));
          }
        }
        runs.add((GlyphRun) placed);
      }
    }
  }

  private static boolean meet(Box a, Box b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  /** From capitals down to descenders; a wide mark may stand half an em outside its blank. */
  private static Box core(GlyphRun run) {
    Box box = box(run);
    long free = Math.min(run.size() * 11 / 20, box.width() / 2);
    long width = Math.max(0, box.width() - 2 * free);
    long up = run.size() * 7 / 10;
    long down = Math.min(run.size() / 5, Length.pt(3)); // an initial has no descender
    return new Box(box.x() + free, run.baseline() - up, width, up + down);
  }

  private void notesStandWhereTheyAreCalled() {
    Map<String, Integer> notes = new HashMap<>();
    for (Anchor anchor : trial.pages().anchors()) notes.put("#" + anchor.name(), anchor.page());
    for (int i = 0; i < trial.pages().pages().size(); i++) {
      for (Placed placed : trial.pages().pages().get(i).content()) {
        if (!(placed instanceof LinkArea)) continue;
        String target = ((LinkArea) placed).target();
        if (target.startsWith("#fn-") && small(target.substring(1))) {
          int page = notes.getOrDefault(target, -1);
          assertTrue(page == i || carried(i, placed) && page == i - 1, target + " on " + page);
        }
      }
    }
  }

  /** A note in the margin that had to wait leaves what it calls at the foot of its text. */
  private boolean carried(int page, Placed call) {
    Frame f = trial.frame();
    long left = f.columnLeft(page);
    long x = ((LinkArea) call).box().x();
    return f.asideWidth() > 0 && (x < left || x > left + f.measure());
  }

  /** Whether a note surely finds room under its call: it has up to two lines. */
  private boolean small(String id) {
    Set<Long> lines = new HashSet<>();
    Set<Leaf> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
    note(trial.pages().structure(), id, false, leaves);
    for (Page page : trial.pages().pages()) {
      for (Placed placed : page.content()) {
        boolean its = placed instanceof GlyphRun && leaves.contains(((GlyphRun) placed).mark());
        if (its) lines.add(((GlyphRun) placed).baseline());
      }
    }
    return lines.size() <= 2 && trial.frame() != Trial.TINY;
  }

  private static void note(Tag tag, String id, boolean inside, Set<Leaf> leaves) {
    boolean here = inside || tag.get(Tag.Attribute.ID).equals(id);
    for (StructureNode child : tag.children()) {
      if (child instanceof Tag) note((Tag) child, id, here, leaves);
      else if (here) leaves.add((Leaf) child);
    }
  }

  /** What a thing covers; spaces at the end of a line reach where nobody sees them. */
  private static Box box(Placed placed) {
    if (placed instanceof Ground) return ((Ground) placed).box();
    if (placed instanceof Picture) return ((Picture) placed).box();
    if (placed instanceof LinkArea) {
      Box box = ((LinkArea) placed).box();
      return new Box(box.x(), Math.max(0, box.y()), box.width(), 0);
    }
    if (!(placed instanceof GlyphRun)) return new Box(0, 0, 0, 0);
    GlyphRun run = (GlyphRun) placed;
    int last = run.glyphs().length - 1;
    while (last > 0 && run.textOf(last).isBlank()) last--;
    long advance =
        run.textOf(last).isBlank()
            ? 0
            : Length.units(
                run.face().advance(run.glyphs()[last]), run.face().unitsPerEm(), run.size());
    if (wide(run, last)) advance = run.size() / 2;
    long blank = wide(run, 0) ? run.size() / 2 : 0;
    long up = run.size() * 7 / 10;
    long width = Math.max(0, run.offsets()[last] + advance - blank);
    return new Box(run.x() + blank, run.baseline() - up, width, up);
  }

  /** A mark that may stand on half its em. */
  private static boolean wide(GlyphRun run, int glyph) {
    return "，。：；？！（）“”‘’《》、".contains(run.textOf(glyph))
        && run.face().advance(run.glyphs()[glyph]) * 10 >= run.face().unitsPerEm() * 9;
  }

  private static String show(Placed placed) {
    Box box = box(placed);
    String text = placed instanceof GlyphRun ? " “" + ((GlyphRun) placed).text() + "”" : "";
    return String.format(
        Locale.ROOT,
        "%s %s %s %s × %s%s",
        placed.getClass().getSimpleName(),
        Length.show(box.x()),
        Length.show(box.y()),
        Length.show(box.width()),
        Length.show(box.height()),
        text);
  }
}
