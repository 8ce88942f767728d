package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import leafpress.font.Face;
import leafpress.font.Shaped;
import leafpress.geometry.Box;
import leafpress.page.GlyphRun;
import leafpress.page.Leaf;
import leafpress.page.Placed;
import leafpress.page.Remark;
import leafpress.paragraph.Alignment;
import leafpress.paragraph.Breaks;
import leafpress.paragraph.Items;

/** Places the glyphs of one line of a broken paragraph. */
final class LineSetter {
  private final Setting setting;
  private final Composition made;
  private final Alignment alignment;
  private final List<Placed> placed = new ArrayList<>();
  private final RunPen pen = new RunPen(placed);
  private final LinkTracker links;
  private final Underlines underlines = new Underlines();
  private final List<Placed> dots = new ArrayList<>(0);
  private final Set<String> calls = new TreeSet<>();
  private final List<PageSlot> slots = new ArrayList<>();
  private final List<Integer> leaders = new ArrayList<>();
  private long x;
  private long height;
  private long leader;
  private Justification fit;

  private LineSetter(Setting setting, Composition made, Alignment alignment) {
    this.setting = setting;
    this.made = made;
    this.alignment = alignment;
    this.links = new LinkTracker(setting);
  }

  /**
   * Sets a line.
   *
   * @param from first item
   * @param at the item at which the line ends
   * @param next first item of the next line, or the number of items
   * @param measure what justified lines are stretched to
   * @param last whether the paragraph, or what stands before a line end of the author's, ends here
   */
  static Line set(
      Setting setting,
      Composition made,
      Alignment alignment,
      int from,
      int at,
      int next,
      long measure,
      boolean last) {
    LineSetter setter = new LineSetter(setting, made, alignment);
    return setter.line(from, at, next, measure, last);
  }

  /** All lines of a broken paragraph; {@code fullLast} says that the last is justified as well. */
  static List<Line> all(
      Setting setting,
      Composition made,
      Alignment alignment,
      boolean fullLast,
      Breaks breaks,
      long[] measures) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < breaks.lines(); i++) {
      int at = breaks.at()[i];
      int next = i + 1 < breaks.lines() ? breaks.starts()[i + 1] : made.items().size();
      boolean last =
          made.items().kind(at) == Items.PENALTY && made.items().penalty(at) <= -Items.INFINITE;
      lines.add(
          set(
              setting,
              made,
              alignment,
              breaks.starts()[i],
              at,
              next,
              measures[i],
              last && !fullLast));
    }
    return lines;
  }

  private Line line(int from, int at, int next, long measure, boolean last) {
    fit = justified(from, at, measure, last);
    place(from, at);
    boolean hyphenated = made.piece(at) instanceof Piece.Hyphen;
    if (hyphenated) hyphen((Piece.Hyphen) made.piece(at));
    long width = x;
    if (setting.proofs) edges(from, at, measure);
    trailingSpace(at, next);
    pen.flush();
    placed.addAll(0, underlines.done());
    placed.addAll(dots);
    placed.addAll(links.areas());
    return new Line(placed, width, height, List.copyOf(calls), slots, hyphenated, last);
  }

  private Justification justified(int from, int at, long measure, boolean last) {
    long slack = measure - natural(from, at);
    if (!leaders.isEmpty()) {
      leader = Math.max(0, slack) / leaders.size();
      return Justification.natural(made);
    }
    boolean open = alignment != Alignment.JUSTIFIED || last && slack >= 0;
    return open ? Justification.natural(made) : Justification.of(made, from, at, slack);
  }

  private long natural(int from, int at) {
    Items items = made.items();
    long natural = 0;
    for (int i = from; i < at; i++) {
      if (items.kind(i) != Items.PENALTY) natural += items.width(i);
      if (made.piece(i) instanceof Piece.Thing) {
        Atom atom = ((Piece.Thing) made.piece(i)).atom();
        if (atom.kind() == Atom.Kind.LEADER) leaders.add(i);
      }
    }
    if (made.piece(at) instanceof Piece.Hyphen) natural += items.width(at);
    return natural;
  }

  private void place(int from, int at) {
    Items items = made.items();
    int i = from;
    while (i < at) {
      Piece piece = made.piece(i);
      if (piece instanceof Piece.Part) {
        i = part((Piece.Part) piece, i, at);
      } else {
        if (piece instanceof Piece.Thing) thing((Piece.Thing) piece, i);
        else if (items.kind(i) == Items.GLUE) gap(i, piece, fit.width(i));
        else if (items.kind(i) == Items.BOX) glue(piece, items.width(i));
        i++;
      }
    }
  }

  /** Sets a word, or as much of a divided word as stands on this line, as one. */
  private int part(Piece.Part first, int item, int at) {
    Word word = first.word();
    int end = first.to();
    int resume = item + 1;
    for (int i = item + 1; i < at; i++) {
      Piece piece = made.piece(i);
      if (piece instanceof Piece.Part) {
        Piece.Part more = (Piece.Part) piece;
        if (more.word() != word) break;
        end = more.to();
        resume = i + 1;
      } else if (piece != Piece.NONE && !(piece instanceof Piece.Hyphen)) {
        break;
      }
    }
    word(word, first.from(), end);
    return resume;
  }

  private void word(Word word, int from, int to) {
    Shaped shaped = word.shaped();
    if (from > word.start() || to < word.end()) {
      String part = shaped.text().substring(from - word.start(), to - word.start());
      shaped = setting.shaper.shape(word.face(), part, word.run().style());
    }
    boolean fits = word.tracks();
    long tracking = fits ? fit.tracking() : 0;
    int scale = fits ? fit.scale() : GlyphRun.NATURAL;
    long spacing = word.run().style().letterSpacing() + tracking;
    pen.fit(tracking, scale);
    long before = from == word.start() ? word.trimBefore() : 0;
    long after = to == word.end() ? word.trimAfter() : 0;
    long left = x - before;
    long size = word.size();
    long units = 0;
    long spaced = 0;
    for (int g = 0; g < shaped.glyphs().length; g++) {
      long origin = left + word.units(units) * scale / GlyphRun.NATURAL + spaced;
      String says = says(shaped, g);
      pen.glyph(word.face(), word.run(), size, origin, shaped.glyphs()[g], says);
      units += shaped.advances()[g];
      spaced += spacing * says.length();
    }
    long width = word.units(units) * scale / GlyphRun.NATURAL + spaced - before - after;
    cover(word.run(), x, width);
    EmphasisDots.add(setting, word, x, width, dots);
    x += width;
  }

  /** The text of one glyph. */
  static String says(Shaped shaped, int g) {
    int[] clusters = shaped.clusters();
    int end = g + 1 < clusters.length ? clusters[g + 1] : shaped.text().length();
    return shaped.text().substring(clusters[g], end);
  }

  /** Text stands here: what it leads to, and what is drawn under it. */
  private void cover(TextRun run, long from, long width) {
    underlines.add(run, from, width);
    if (!run.link().leads()) return;
    links.add(run, from, width);
    calls.add(run.link().target());
  }

  private void gap(int item, Piece piece, long width) {
    long taken = made.items().width(item) - width;
    if (setting.proofs && taken > 0 && made.kind(item).ofMark()) {
      spot(Remark.Spot.SQUEEZED, x, width);
    }
    glue(piece, width);
  }

  /** Notes what stands beyond the edges of the line, or was taken from the marks there. */
  private void edges(int from, int at, long measure) {
    for (int i = from; i < at; i++) {
      if (!(made.piece(i) instanceof Piece.Part)) continue;
      Piece.Part first = (Piece.Part) made.piece(i);
      long out = first.from() == first.word().start() ? first.word().trimBefore() : 0;
      edge(first.word(), -out, out);
      break;
    }
    if (x < measure - made.size() / 20) return; // a short line ends within the column
    if (made.piece(at) instanceof Piece.Hyphen) {
      Piece.Hyphen hyphen = (Piece.Hyphen) made.piece(at);
      edge(hyphen.word(), x, hyphen.hang());
      return;
    }
    for (int i = at - 1; i >= from; i--) {
      if (!(made.piece(i) instanceof Piece.Part)) continue;
      Piece.Part last = (Piece.Part) made.piece(i);
      edge(last.word(), x, last.to() == last.word().end() ? last.word().trimAfter() : 0);
      break;
    }
  }

  private void edge(Word word, long left, long width) {
    if (width > 0) spot(word.face().han() ? Remark.Spot.SQUEEZED : Remark.Spot.HUNG, left, width);
  }

  private void spot(Remark.Spot spot, long left, long width) {
    placed.add(new Remark(new Box(left, -made.size(), width, made.size()), spot));
  }

  private void glue(Piece piece, long width) {
    if (piece instanceof Piece.Space) space((Piece.Space) piece, width);
    x += width;
  }

  private void space(Piece.Space space, long width) {
    List<Face> faces = setting.faces(space.run().style(), space.run().place());
    if (faces.isEmpty()) return;
    Face face = pen.faceOr(faces.get(0));
    long size = pen.sizeOr(space.run().style().fontSize());
    pen.glyph(face, space.run(), size, x + space.hang(), face.glyph(' '), space.text());
    cover(space.run(), x, width);
  }

  /** A space of the text that the line end swallowed is kept for those who copy or listen. */
  private void trailingSpace(int at, int next) {
    for (int i = at; i < next; i++) {
      if (made.piece(i) instanceof Piece.Space) {
        Piece.Space space = (Piece.Space) made.piece(i);
        List<Face> faces = setting.faces(space.run().style(), space.run().place());
        if (faces.isEmpty()) return;
        Face face = pen.faceOr(faces.get(0));
        long size = pen.sizeOr(space.run().style().fontSize());
        pen.glyph(face, space.run(), size, x + space.hang(), face.glyph(' '), space.text());
        return;
      }
    }
  }

  /** A leader is not read; who listens or copies gets a space for it, as between any two words. */
  private void parted(TextRun run, int leader) {
    int before = leader - 1;
    while (before >= 0 && made.piece(before) == Piece.NONE) before--;
    boolean spaced = before < 0 || made.piece(before) instanceof Piece.Space;
    List<Face> faces = setting.faces(run.style(), run.place());
    if (spaced || faces.isEmpty()) return;
    Face face = pen.faceOr(faces.get(0));
    pen.glyph(face, run, pen.sizeOr(run.style().fontSize()), x, face.glyph(' '), " ");
  }

  private void hyphen(Piece.Hyphen hyphen) {
    Word word = hyphen.word();
    Face face = word.face();
    int glyph = face.glyph('-');
    pen.glyph(face, word.run(), word.size(), x, glyph, "\u00AD");
    long width = word.units(face.advance(glyph));
    if (setting.proofs) spot(Remark.Spot.HYPHEN, x, width);
    cover(word.run(), x, width);
    x += width - hyphen.hang();
  }

  private void thing(Piece.Thing thing, int item) {
    Atom atom = thing.atom();
    if (atom.kind() == Atom.Kind.LEADER) parted(thing.run(), item);
    pen.flush();
    switch (atom.kind()) {
      case LEADER:
        placed.addAll(Leaders.dots(setting, atom, x, leader));
        x += leader;
        break;
      case TARGET_PAGE:
        x += atom.width();
        slots.add(new PageSlot(atom.value(), x, 0, atom.style(), (Leaf) thing.run().mark()));
        cover(thing.run(), x - atom.width(), atom.width());
        break;
      default:
        for (Placed p : atom.content()) placed.add(p.moved(x, 0));
        height = Math.max(height, atom.height());
        x += atom.width();
    }
  }
}
