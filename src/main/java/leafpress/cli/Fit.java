package leafpress.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import leafpress.diagnostic.Findings;
import leafpress.json.Json;
import leafpress.press.FitLine;
import leafpress.press.Order;
import leafpress.press.Press;
import leafpress.press.Watch;
import leafpress.press.WrongOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leafpress fit}: shows which type size fits each format. */
@Command(
    name = "fit",
    description = {
      "Shows how articles fit the formats: the largest type that fits or the style's, how many pages",
      "or panels, and what other sizes come to. Makes nothing."
    })
final class Fit implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ARTICLE.md|DIR",
      defaultValue = "manuscript",
      description = "One .md file, or a manuscript's folder (default: manuscript).")
  private Path source;

  @Option(names = "--only", paramLabel = "ARTICLE", description = "Only this article.")
  private Optional<String> article;

  @Option(names = "--lang", paramLabel = "TAG", description = "Only this language.")
  private Optional<String> language;

  @Option(names = "--for", paramLabel = "NAME", description = "Only this format (default: all).")
  private Optional<String> only;

  @Option(names = "--style", paramLabel = "NAME", description = "Use this style.")
  private Optional<String> style;

  @Option(
      names = "--fill",
      description = {
        "Fill panels as a build does: show the type that is set, how full pages are, and how many",
        "lines are left. Takes longer."
      })
  private boolean fill;

  /** How the table is written. */
  enum Form {
    text,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to show it (default: text).")
  private Form form;

  @Mixin private Watching watching;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() throws IOException, WrongOrder {
    return watching.run(this::run);
  }

  private int run(Watch watch) throws IOException, WrongOrder {
    Findings findings = new Findings();
    Order order = new Order(source, Path.of("dist"), article, only, style, language, 1);
    List<FitLine> lines = Press.fit(order.watchedBy(watch).atHome(), fill, findings);
    if (form == Form.json)
      Console.out().print(Json.document(lines.stream().map(Fit::json).toList()));
    else table(lines, fill);
    Console.out().flush();
    Console.show(findings);
    return findings.hasErrors() ? Main.ERRORS : Main.FINE;
  }

  private static void table(List<FitLine> lines, boolean fill) {
    int width = 7;
    for (FitLine line : lines) width = Math.max(width, line.format().length());
    String article = "";
    for (FitLine line : lines) {
      String next = line.article() + " (" + line.language() + ")";
      if (!next.equals(article)) head(article.isEmpty() ? next : "\n" + next, width, fill);
      article = next;
      StringBuilder row = new StringBuilder();
      row.append(text("%-" + width + "s %14s %9s", line.format(), type(line), pages(line)));
      line.filled().ifPresent(filled -> row.append(filled(line, filled)));
      for (double size : FitLine.SIZES) row.append(text(" %10s", cell(line, size)));
      Console.out().println(row.toString().stripTrailing());
    }
  }

  private static void head(String article, int width, boolean fill) {
    Console.out().println(article);
    StringBuilder row = new StringBuilder();
    row.append(text("%-" + width + "s %14s %9s", "format", "type", "pages"));
    if (fill) row.append(text(" %5s %5s", "full", "left"));
    for (double size : FitLine.SIZES) row.append(text(" %10s", number(size) + " pt"));
    Console.out().println(row);
  }

  /** The size that is set with its leading, or the largest that could be. */
  private static String type(FitLine line) {
    if (!line.fits()) return "does not fit";
    String most = line.fixed() ? "up to " : "";
    return line.filled()
        .map(filled -> number(line.size()) + " on " + number(filled.leading()))
        .orElse(most + number(line.size()));
  }

  private static String pages(FitLine line) {
    return line.pages() + (line.fixed() ? " panels" : "");
  }

  private static String filled(FitLine line, FitLine.Filled filled) {
    if (!line.fits()) return text(" %5s %5s", "", "");
    return text(" %4d%% %5.1f", Math.round(100 * filled.fill()), filled.left());
  }

  /** Nothing for a size that is not tried. */
  private static String cell(FitLine line, double size) {
    return line.sizes().stream()
        .filter(at -> at.size() == size)
        .findFirst()
        .map(at -> cell(line, at))
        .orElse("");
  }

  /** Pages where they may be many; where they are fixed, whether it fits or what is over. */
  private static String cell(FitLine line, FitLine.AtSize at) {
    if (!line.fixed()) return Integer.toString(at.pages());
    if (at.fits()) return "fits";
    return "+" + Console.count(at.overLines(), "line");
  }

  private static Map<String, Object> json(FitLine line) {
    List<Object> sizes = new ArrayList<>();
    for (FitLine.AtSize at : line.sizes()) {
      sizes.add(
          Json.object(
              "size", decimal(number(at.size())),
              "pages", at.pages(),
              "fits", at.fits(),
              "overLines", at.overLines()));
    }
    Map<String, Object> json =
        new LinkedHashMap<>(
            Json.object(
                "article", line.article(),
                "language", line.language(),
                "format", line.format(),
                "fixed", line.fixed(),
                "fits", line.fits(),
                "size", decimal(number(line.size())),
                "pages", line.pages(),
                "overLines", line.overLines()));
    line.filled().ifPresent(filled -> json.putAll(json(filled)));
    json.put("sizes", sizes);
    return json;
  }

  private static Map<String, Object> json(FitLine.Filled filled) {
    return Json.object(
        "leading", decimal(number(filled.leading())),
        "fill", decimal(text("%.3f", filled.fill())),
        "left", decimal(text("%.2f", filled.left())),
        "uneven", decimal(text("%.2f", filled.uneven())));
  }

  private static BigDecimal decimal(String number) {
    return new BigDecimal(number);
  }

  private static String number(double value) {
    return text("%.2f", value).replaceFirst("\\.?0+$", "");
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
