package leafpress.press;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.imposition.Folded;
import leafpress.imposition.Grid;
import leafpress.imposition.Imposition;
import leafpress.imposition.OneForm;
import leafpress.imposition.SaddleStitch;
import leafpress.imposition.Scheme;
import leafpress.imposition.Trimming;
import leafpress.pdf.SheetPlan;

/** What users call schemes and papers. */
final class SchemeNames {
  private static final Pattern GRID = Pattern.compile("(nup|repeat):([0-9]{1,2})x([0-9]{1,2})");
  private static final Pattern ONE_FORM = Pattern.compile("work-and-(turn|tumble)(?::(.+))?");
  private static final Pattern SECTIONS = Pattern.compile("saddle:([0-9]{1,3})");
  private static final Pattern PAPER =
      Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,3})?)x([0-9]{1,4}(?:\\.[0-9]{1,3})?)(mm|in)");
  private static final String SCHEMES =
      "saddle, saddle:16, 2up, nup:2x2, repeat:2x2, half-fold, letter-fold, z-fold, gate-fold,"
          + " double-parallel-fold, work-and-turn or work-and-tumble";
  private static final Map<String, Size> PAPERS = new LinkedHashMap<>();

  static {
    PAPERS.put("a3", mm(297, 420));
    PAPERS.put("a4", mm(210, 297));
    PAPERS.put("a5", mm(148, 210));
    PAPERS.put("sra3", mm(320, 450));
    PAPERS.put("sra4", mm(225, 320));
    PAPERS.put("letter", new Size(Length.inch(8.5), Length.inch(11)));
    PAPERS.put("legal", new Size(Length.inch(8.5), Length.inch(14)));
    PAPERS.put("tabloid", new Size(Length.inch(11), Length.inch(17)));
  }

  /** What printing houses ask for. */
  private static final long BLEED = Length.mm(3);

  private final String name;
  private final Size portrait;
  private final long creep;
  private final long gap;
  private final boolean marked;

  SchemeNames(Reprint.Order order) throws WrongOrder {
    this.name = order.scheme();
    this.portrait = named(order.paper());
    if (!(order.creep() >= 0 && order.creep() <= 1)) {
      throw new WrongOrder("a sheet is between 0 and 1 mm thick, not " + order.creep());
    }
    this.creep = SaddleStitch.creep(Length.mm(order.creep()));
    if (!(order.gap() >= 0 && order.gap() <= 50)) {
      throw new WrongOrder("a gap is between 0 and 50 mm, not " + order.gap());
    }
    this.gap = Length.mm(order.gap());
    this.marked = order.marked();
    if (marked && name.startsWith("repeat")) {
      throw new WrongOrder("copies have ticks on the sheet where they are cut, and no other marks");
    }
    if (isOneForm() && order.flip().isPresent()) {
      throw new WrongOrder("how the sheet is turned is what " + name + " says; leave --flip out");
    }
    scheme(portrait); // a wrong name is known at once
    mustMatter();
  }

  /** What would change nothing was meant to change something. */
  private void mustMatter() throws WrongOrder {
    boolean booklet = name.contains("saddle");
    if (creep > 0 && !booklet) {
      throw new WrongOrder("only booklets have creep: take saddle, or leave --creep out");
    }
    if (gap > 0 && !isOneForm() && (booklet || name.endsWith("-fold"))) {
      throw new WrongOrder("pages touch where the sheet is folded: leave --gap out");
    }
  }

  /** The scheme as a part of a file's name. */
  String fileName() {
    return name.replace(":", isOneForm() ? "-" : "");
  }

  /** How the sheets are made: copies that are cut bleed half of the way to the next. */
  SheetPlan plan(Imposition imposition) {
    long bleed = name.startsWith("repeat") || isOneForm() ? gap / 2 : 0;
    Optional<Trimming> trimming =
        marked ? Optional.of(Trimming.of(imposition.paper(), BLEED)) : Optional.empty();
    return new SheetPlan(imposition, bleed, trimming, PrintFiles.duplex(imposition));
  }

  /** The sheet as it lies: so that pages need not be made smaller, or as little as can be. */
  Size paper(Size page) throws WrongOrder {
    Size landscape = new Size(portrait.height(), portrait.width());
    if (name.endsWith("-fold")) return landscape;
    return scale(page, portrait) > scale(page, landscape) ? portrait : landscape;
  }

  /** Whether both sides of a sheet are printed with the same form. */
  boolean isOneForm() {
    return name.startsWith("work-and-");
  }

  Scheme scheme(Size paper) throws WrongOrder {
    Matcher one = ONE_FORM.matcher(name);
    if (one.matches()) return oneForm(one, paper);
    return scheme(name, paper);
  }

  private OneForm oneForm(Matcher named, Size paper) throws WrongOrder {
    boolean tumbled = named.group(1).equals("tumble");
    if (named.group(2) == null) return new OneForm(Grid.single(true), tumbled, gap);
    Scheme product = scheme(named.group(2), OneForm.halves(paper, tumbled, gap).half());
    if (product instanceof Grid) {
      throw new WrongOrder(
          "each half of the sheet is a leaf, or one of saddle, saddle:16, half-fold, letter-fold,"
              + " z-fold, gate-fold, double-parallel-fold; not "
              + named.group(2));
    }
    return new OneForm(product, tumbled, gap);
  }

  Size portrait() {
    return portrait;
  }

  /** Papers that have names, the smallest first. */
  static List<String> papers() {
    Comparator<Map.Entry<String, Size>> byArea =
        Comparator.comparing(
            p -> Length.toMm(p.getValue().width()) * Length.toMm(p.getValue().height()));
    return PAPERS.entrySet().stream().sorted(byArea).map(Map.Entry::getKey).toList();
  }

  private Scheme scheme(String name, Size paper) throws WrongOrder {
    Matcher grid = GRID.matcher(name);
    if (grid.matches()) return grid(grid);
    Matcher sections = SECTIONS.matcher(name);
    if (sections.matches()) return sections(Integer.parseInt(sections.group(1)));
    switch (name) {
      case "saddle":
        return new SaddleStitch(creep);
      case "2up":
        return new Grid(2, 1, false, true, gap);
      case "half-fold":
        return Folded.half(paper);
      case "letter-fold":
        return Folded.letter(paper);
      case "z-fold":
        return Folded.z(paper);
      case "gate-fold":
        return Folded.gate(paper);
      case "double-parallel-fold":
        return Folded.doubleParallel(paper);
      default:
        throw new WrongOrder("there is no scheme “" + name + "”; it is " + SCHEMES);
    }
  }

  private SaddleStitch sections(int pages) throws WrongOrder {
    if (pages < 4 || pages % 4 != 0) {
      throw new WrongOrder("a section has 4, 8, 12 … pages, not " + pages);
    }
    return new SaddleStitch(creep, pages);
  }

  private Grid grid(Matcher grid) throws WrongOrder {
    int columns = Integer.parseInt(grid.group(2));
    int rows = Integer.parseInt(grid.group(3));
    if (columns < 1 || rows < 1 || columns * rows > Grid.MOST) {
      throw new WrongOrder(
          "a side holds 1 to " + Grid.MOST + " pages, not " + columns + " × " + rows);
    }
    return new Grid(columns, rows, grid.group(1).equals("repeat"), true, gap);
  }

  private double scale(Size page, Size paper) throws WrongOrder {
    var place =
        scheme(paper).impose(1, page, paper).sides().stream()
            .flatMap(side -> side.stream())
            .findFirst()
            .orElseThrow();
    return (double) place.box().width() / page.width();
  }

  static Size named(String paper) throws WrongOrder {
    Size known = PAPERS.get(paper.toLowerCase(Locale.ROOT));
    if (known != null) return known;
    Matcher measured = PAPER.matcher(paper);
    if (!measured.matches()) {
      throw new WrongOrder(
          "there is no paper “"
              + paper
              + "”; it is A3, A4, A5, SRA3, SRA4, Letter, Legal, Tabloid or a size such as"
              + " 320x450mm");
    }
    double width = Double.parseDouble(measured.group(1));
    double height = Double.parseDouble(measured.group(2));
    boolean inches = measured.group(3).equals("in");
    Size size = inches ? new Size(Length.inch(width), Length.inch(height)) : mm(width, height);
    long least = Math.min(size.width(), size.height());
    if (least < Length.mm(20) || Math.max(size.width(), size.height()) > Length.mm(3000)) {
      throw new WrongOrder("paper is between 20 and 3000 mm wide, not " + paper);
    }
    return new Size(least, Math.max(size.width(), size.height()));
  }

  private static Size mm(double width, double height) {
    return new Size(Length.mm(width), Length.mm(height));
  }
}
