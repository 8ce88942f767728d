package leafpress.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A format file that nobody would write, drawn from a seed: pages of any size with columns and a
 * margin column, or one of the folds with its panels made wider, higher and for something else. Not
 * each of them can be.
 */
final class RandomFormat {
  private static final List<String> FOLDS =
      List.of(
          "styles/formats/a4-letter-fold.yml",
          "styles/formats/a4-z-fold.yml",
          "styles/formats/a4-gate-fold.yml",
          "styles/formats/a4-half-fold.yml",
          "styles/formats/a6-card.yml",
          "src/test/formats/accordion-fold.yml",
          "src/test/formats/double-parallel-fold.yml");
  private static final String[] ROLES = {"cover", "flap", "inside", "back", "page"};
  private static final Pattern LENGTH = Pattern.compile("(width|height): ([0-9.]+)mm");

  private final Random random;

  private RandomFormat(Random random) {
    this.random = random;
  }

  static String of(Random random) throws IOException {
    RandomFormat format = new RandomFormat(random);
    return format.often(2) ? format.pages() : format.panels();
  }

  private boolean often(int of) {
    return random.nextInt(of) > 0;
  }

  private double between(double least, double most) {
    return least + random.nextDouble() * (most - least);
  }

  private static String mm(double length) {
    return String.format(Locale.ROOT, "%.2fmm", length);
  }

  private String edges(String left, String right, double most) {
    return String.format(
        "margins: {top: %s, %s: %s, %s: %s, bottom: %s}%n",
        mm(between(5, most)),
        left,
        mm(between(5, most)),
        right,
        mm(between(5, most)),
        mm(between(9, most)));
  }

  private String pages() {
    StringBuilder out = new StringBuilder("title: {en: Mine}\n");
    double width = between(60, 300);
    double height = between(90, 420);
    out.append("page: {width: ").append(mm(width));
    out.append(", height: ").append(mm(height)).append("}\n");
    out.append("sides: ").append(1 + random.nextInt(2)).append('\n');
    out.append(edges("inside", "outside", Math.min(25, width / 7)));
    if (!often(4)) out.append("print: large\n");
    if (!often(3)) out.append("text: ").append(often(2) ? "brief" : "abridged").append('\n');
    if (!often(3)) out.append("pages: {multiple-of: 4}\n");
    else if (!often(3)) out.append("pages: {at-most: ").append(1 + random.nextInt(6)).append("}\n");
    if (width > 120 && !often(2)) {
      int columns = 2 + random.nextInt(width > 200 ? 3 : 1);
      out.append("columns: {number: ").append(columns);
      out.append(", gutter: ").append(mm(between(6, 12))).append("}\n");
    } else if (width > 110 && often(2)) {
      out.append("aside: {width: ").append(mm(between(20, 60)));
      out.append(", gap: ").append(mm(between(3, 10))).append("}\n");
    }
    return out.toString();
  }

  private String panels() throws IOException {
    String text = Files.readString(Path.of(FOLDS.get(random.nextInt(FOLDS.size()))));
    double wider = between(0.75, 1.5);
    double higher = between(0.6, 1.6);
    String scaled = LENGTH.matcher(text).replaceAll(m -> scaled(m, wider, higher));
    StringBuilder out = new StringBuilder();
    for (String line : scaled.split("\n")) {
      String role = line.contains("role: ") && !often(6) ? role(line) : line;
      boolean edges = role.startsWith("margins:");
      out.append(edges ? edges("left", "right", 12) : role + "\n");
    }
    return out.toString();
  }

  /** Whole twentieths, so that sums stay sums. */
  private static String scaled(MatchResult length, double wider, double higher) {
    double by = length.group(1).equals("width") ? Math.round(wider * 20) / 20.0 : higher;
    return length.group(1) + ": " + mm(Double.parseDouble(length.group(2)) * by);
  }

  private String role(String line) {
    return line.replaceFirst("role: [a-z]+", "role: " + ROLES[random.nextInt(ROLES.length)]);
  }
}
