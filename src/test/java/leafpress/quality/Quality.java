package leafpress.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import leafpress.conformance.TaggedText;
import leafpress.conformance.TaggedText.Piece;

/**
 * How well a finished PDF is set, measured from the file alone.
 *
 * <p>A full line is one of a paragraph that is not its last and reaches the right edge of its
 * column. It is loose if its word gaps are wider than half an em on average. A widow is the last
 * line of a paragraph alone at the head of a page, an orphan the first line alone at the foot, a
 * stranded heading one whose text begins on the next page. For rivers see {@link Rivers}.
 */
public record Quality(
    int fullLines,
    List<Double> gaps,
    List<String> looseLines,
    int hyphens,
    List<String> rivers,
    List<String> widows,
    List<String> orphans,
    List<String> stranded) {
  static final double LOOSE = 0.50;
  private static final double EDGE = 1.0;

  /** Prints the figures of each file that is named; after {@code --lines} its loose lines, too. */
  public static void main(String[] arguments) throws IOException {
    boolean lines = false;
    for (String argument : arguments) {
      if (argument.equals("--lines")) {
        lines = true;
        continue;
      }
      Quality quality = of(Files.readAllBytes(Path.of(argument)));
      System.out.println(argument);
      System.out.print(quality);
      if (lines) for (String line : quality.looseLines()) System.out.println("    " + line);
    }
  }

  public static Quality of(byte[] pdf) throws IOException {
    List<Paragraph> paragraphs = paragraphs(TaggedText.of(pdf));
    List<Double> gaps = new ArrayList<>();
    List<String> loose = new ArrayList<>();
    List<String> rivers = new ArrayList<>();
    List<String> widows = new ArrayList<>();
    List<String> orphans = new ArrayList<>();
    List<String> stranded = new ArrayList<>();
    int full = 0;
    int hyphens = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      List<Line> lines = paragraph.lines();
      double edge = paragraph.edge();
      for (Line line : lines.subList(0, lines.size() - 1)) {
        if (line.endsWithHyphen()) hyphens++;
        if (paragraph.heading() || line.right() < edge - EDGE || line.meanGap().isEmpty()) continue;
        full++;
        double gap = line.meanGap().getAsDouble();
        gaps.add(gap);
        if (gap > LOOSE) loose.add(String.format(Locale.ROOT, "%.2f  %s", gap, line.text()));
      }
      rivers.addAll(Rivers.of(lines));
      if (paragraph.heading() && i + 1 < paragraphs.size()) {
        boolean apart = paragraphs.get(i + 1).firstPage() > paragraph.lastPage();
        boolean title = paragraph.role().equals("H1");
        if (apart && !title) stranded.add(paragraph.name());
      }
      if (lines.size() > 1
          && paragraph.linesOn(paragraph.lastPage()) == 1
          && paragraph.firstPage() < paragraph.lastPage()) widows.add(paragraph.name());
      if (lines.size() > 1
          && paragraph.linesOn(paragraph.firstPage()) == 1
          && paragraph.firstPage() < paragraph.lastPage()) orphans.add(paragraph.name());
    }
    Collections.sort(gaps);
    return new Quality(full, gaps, loose, hyphens, rivers, widows, orphans, stranded);
  }

  private static List<Paragraph> paragraphs(List<Piece> pieces) {
    Map<Integer, Paragraph> byBlock = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      if (piece.is("Lbl")) continue;
      byBlock.computeIfAbsent(piece.block(), b -> new Paragraph(piece)).add(piece);
    }
    List<Paragraph> found = new ArrayList<>();
    for (Paragraph paragraph : byBlock.values()) {
      if (!paragraph.lines().isEmpty()) found.add(paragraph);
    }
    return found;
  }

  /** The share of loose lines, 0 to 1. */
  public double loose() {
    return gaps.isEmpty() ? 0 : (double) looseLines.size() / gaps.size();
  }

  private double share(double part) {
    if (gaps.isEmpty()) return 0;
    return gaps.get((int) Math.min(gaps.size() - 1, Math.round(part * (gaps.size() - 1))));
  }

  @Override
  public String toString() {
    return String.format(
            Locale.ROOT,
            "  full lines  %d, loose %.1f %%%n"
                + "  word gap    median %.2f em, 95th percentile %.2f em, widest %.2f em%n"
                + "  hyphens     %d%n",
            fullLines,
            100 * loose(),
            share(0.5),
            share(0.95),
            share(1),
            hyphens)
        + list("rivers", rivers)
        + list("widows", widows)
        + list("orphans", orphans)
        + list("stranded", stranded);
  }

  private static String list(String what, List<String> names) {
    String examples = names.isEmpty() ? "" : ": " + String.join("; ", names);
    return String.format(Locale.ROOT, "  %-11s %d%s%n", what, names.size(), examples);
  }
}
