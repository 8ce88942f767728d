package leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import leafpress.font.Face;
import leafpress.font.Shaped;
import leafpress.page.Leaf;
import leafpress.page.Placed;
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
  private final Set<String> calls = new TreeSet<>();
  private final List<PageSlot> slots = new ArrayList<>();
  private final List<Integer> leaders = new ArrayList<>();
  private long x;
  private long height;
  private long tracking;

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
    Glues glues = glues(from, at, measure, last);
    tracking = glues.tracking;
    place(from, at, glues);
    boolean hyphenated = made.piece(at) instanceof Piece.Hyphen;
    if (hyphenated) hyphen(((Piece.Hyphen) made.piece(at)).word());
    long width = x;
    trailingSpace(at, next);
    pen.flush();
    placed.addAll(0, underlines.done());
    placed.addAll(links.areas());
    return new Line(placed, width, height, List.copyOf(calls), slots, hyphenated, last);
  }

  /** How the line's glue is set: what is missing or over, shared in proportion. */
  private final class Glues {
    private long slack;
    private long total;
    private long done;
    private long given;
    private boolean stretch;
    private long leader;
    private long tracking;

    /** What a glue gives of its own, without the letters' share. */
    private long give(int item) {
      Piece piece = made.piece(item);
      long fit = piece instanceof Piece.Space ? ((Piece.Space) piece).fit() : 0;
      return (stretch ? made.items().stretch(item) : made.items().shrink(item)) - fit;
    }

    /** The width of a glue, exact over the whole line. */
    long width(int item) {
      long width = made.items().width(item);
      if (total == 0) return width;
      long part = give(item);
      done += part;
      long until = Math.round((double) slack * done / total);
      long more = until - given;
      given = until;
      return width + more;
    }
  }

  private Glues glues(int from, int at, long measure, boolean last) {
    Items items = made.items();
    Glues glues = new Glues();
    long natural = natural(from, at);
    glues.slack = measure - natural;
    if (!leaders.isEmpty()) {
      glues.leader = Math.max(0, glues.slack) / leaders.size();
      return glues;
    }
    if (alignment != Alignment.JUSTIFIED || last && glues.slack >= 0) return glues;
    glues.stretch = glues.slack > 0;
    long fits = 0;
    long letters = 0;
    for (int i = from; i < at; i++) {
      Piece piece = made.piece(i);
      if (items.kind(i) == Items.GLUE) glues.total += glues.give(i);
      if (piece instanceof Piece.Space) fits += ((Piece.Space) piece).fit();
      if (piece instanceof Piece.Part) letters += letters((Piece.Part) piece);
    }
    if (fits > 0 && letters > 0) track(glues, fits, letters);
    if (!glues.stretch) glues.slack = Math.max(glues.slack, -glues.total);
    return glues;
  }

  /** Gives the letters their share of the slack, the same for each, within their limit. */
  private void track(Glues glues, long fits, long letters) {
    double share = (double) fits / (glues.total + fits);
    long size = made.size();
    long limit = size / Composer.LETTER_FIT;
    long each = Math.round(glues.slack * share / letters);
    glues.tracking = Math.max(-limit, Math.min(limit, each));
    glues.slack -= glues.tracking * letters;
  }

  private static long letters(Piece.Part part) {
    return part.word().tracks() ? part.to() - part.from() : 0;
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

  private void place(int from, int at, Glues glues) {
    Items items = made.items();
    int i = from;
    while (i < at) {
      Piece piece = made.piece(i);
      if (piece instanceof Piece.Part) {
        i = part((Piece.Part) piece, i, at);
      } else {
        if (piece instanceof Piece.Thing) thing(((Piece.Thing) piece), glues);
        else if (items.kind(i) == Items.GLUE) glue(piece, glues.width(i));
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
    long fit = word.tracks() ? tracking : 0;
    long spacing = word.run().style().letterSpacing() + fit;
    pen.track(fit);
    long left = x - word.trimBefore();
    long units = 0;
    long spaced = 0;
    for (int g = 0; g < shaped.glyphs().length; g++) {
      long origin = left + word.units(units) + spaced;
      pen.glyph(word.face(), word.run(), origin, shaped.glyphs()[g], says(shaped, g));
      units += shaped.advances()[g];
      spaced += spacing * says(shaped, g).length();
    }
    long width = word.units(units) + spaced - word.trimBefore() - word.trimAfter();
    cover(word.run(), x, width);
    x += width;
  }

  private static String says(Shaped shaped, int g) {
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

  private void glue(Piece piece, long width) {
    if (piece instanceof Piece.Space) space((Piece.Space) piece, width);
    x += width;
  }

  private void space(Piece.Space space, long width) {
    List<Face> faces = setting.faces(space.run().style(), space.run().place());
    if (faces.isEmpty()) return;
    Face face = pen.faceOr(faces.get(0));
    pen.glyph(face, space.run(), x, face.glyph(' '), space.text());
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
        pen.glyph(face, space.run(), x, face.glyph(' '), space.text());
        return;
      }
    }
  }

  private void hyphen(Word word) {
    Face face = word.face();
    int glyph = face.glyph('-');
    pen.glyph(face, word.run(), x, glyph, "\u00AD");
    long width = word.units(face.advance(glyph));
    cover(word.run(), x, width);
    x += width;
  }

  private void thing(Piece.Thing thing, Glues glues) {
    Atom atom = thing.atom();
    pen.flush();
    switch (atom.kind()) {
      case LEADER:
        placed.addAll(Leaders.dots(setting, atom, x, glues.leader));
        x += glues.leader;
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
