package leafpress.makeup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import leafpress.copyfit.Adjustment;
import leafpress.copyfit.Copyfit;
import leafpress.copyfit.Fit;
import leafpress.diagnostic.Findings;
import leafpress.edition.Editions;
import leafpress.edition.Format;
import leafpress.edition.Panel;
import leafpress.font.Faces;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.markup.Markup;
import leafpress.page.Document;
import leafpress.page.Pages;
import leafpress.style.Cascade;
import leafpress.style.FittedDocuments;
import leafpress.style.StyleSheet;
import leafpress.style.StyledDocument;
import leafpress.typeset.Measurer;
import leafpress.typeset.Typesetter;

/** A piece of markup made up into pages in one of the styles. */
record Trial(
    StyledDocument styled,
    Frame frame,
    Pages pages,
    Findings findings,
    boolean refused,
    boolean initials) {
  private static final Path SQUARE = Path.of("src/test/golden/style/print.css");
  private static final Path IMAGE = Path.of("src/test/resources/leafpress/epub/cell.png");
  private static final Map<String, Kit> KITS = new ConcurrentHashMap<>();

  Trial(StyledDocument styled, Frame frame, Pages pages, Findings findings) {
    this(styled, frame, pages, findings, false, false);
  }

  /** Pages of 24 characters a line and 14 lines, as those of the goldens. */
  static final Frame SMALL = frame(280, 228, 0);

  /** The same with a margin column of six characters, on the left of left-hand pages. */
  static final Frame BESIDE = frame(370, 228, 80);

  /** As narrow and low as a page may be. */
  static final Frame TINY = frame(100, 120, 0);

  static final Frame A4 =
      new Frame(
          new Size(Length.mm(210), Length.mm(297)),
          true,
          Length.mm(16),
          Length.mm(20),
          Length.mm(18),
          Length.mm(18),
          Length.mm(46),
          Length.mm(7.46),
          1);
  static final Frame A5 =
      new Frame(
          new Size(Length.mm(148), Length.mm(210)),
          true,
          Length.mm(15),
          Length.mm(15),
          Length.mm(15),
          Length.mm(15),
          0,
          0,
          4);

  /** A sheet with the typesetter of its faces. */
  private record Kit(StyleSheet sheet, Typesetter typesetter) {}

  /** A format of the house. */
  static Format format(String name) throws IOException {
    String yaml = Files.readString(Path.of("styles/formats/" + name + ".yml"));
    return Editions.format(yaml, name, name, new Findings()).orElseThrow();
  }

  /** The frame of a format. */
  static Frame frame(Format f) {
    if (!f.panels().isEmpty()) return Frame.of(f.panels().stream().map(Trial::panel).toList());
    return new Frame(
        f.page(),
        f.twoSided(),
        f.top(),
        f.inside(),
        f.outside(),
        f.bottom(),
        f.asideWidth(),
        f.asideGap(),
        f.multipleOf(),
        f.columns(),
        f.gutter(),
        List.of());
  }

  private static Frame.Panel panel(Panel p) {
    String takes = p.role().name().toLowerCase(Locale.ROOT).replace("page", "inside");
    return new Frame.Panel(p.name(), takes, p.size(), p.margins(), p.columns(), p.gutter());
  }

  private static Frame frame(long width, long height, long aside) {
    return new Frame(
        new Size(Length.pt(width), Length.pt(height)),
        true,
        Length.pt(20),
        Length.pt(20),
        Length.pt(20),
        Length.pt(40),
        Length.pt(aside),
        Length.pt(aside == 0 ? 0 : 10),
        1);
  }

  /** Sets a body's markup in the goldens' style with some more rules. */
  static Trial square(String body, String rules, Frame frame) {
    return of("<html lang=\"en\"><body>" + body + "</body></html>", SQUARE, rules, frame);
  }

  static Trial of(String xhtml, Path css, String rules, Frame frame) {
    Findings findings = new Findings();
    Kit kit = KITS.computeIfAbsent(css + rules, k -> kit(css, rules));
    StyledDocument styled =
        Cascade.of(List.of(kit.sheet))
            .apply(Markup.read(xhtml, "a.xhtml", findings).orElseThrow(), findings);
    Document document = Document.of("T", "en", "2026-11-22", "t");
    Pages pages = Makeup.pages(styled, frame, kit.typesetter, document, findings);
    return new Trial(styled, frame, pages, findings);
  }

  /** Markup fitted to panels first; where nothing fits, it is set as tight as can be. */
  static Trial fitted(String xhtml, Path css, String rules, Frame frame) {
    Findings findings = new Findings();
    Kit kit = KITS.computeIfAbsent(css + rules, k -> kit(css, rules));
    StyledDocument styled =
        Cascade.of(List.of(kit.sheet))
            .apply(Markup.read(xhtml, "a.xhtml", findings).orElseThrow(), findings);
    Measurer measurer = kit.typesetter.measurer();
    int panels = frame.panels().size();
    FittedDocuments fitted = styled.fitted();
    Fit fit =
        Copyfit.search(
            styled.limits().withFloor(Length.pt(12)),
            a -> Makeup.castOff(fitted.at(a), frame.withMargins(a.margin()), measurer, panels));
    Adjustment to = fit.best().orElse(fit.tried().get(0).adjustment());
    StyledDocument set = fitted.at(to);
    Frame within = frame.withMargins(to.margin());
    Document document = Document.of("T", "en", "2026-11-22", "t");
    Pages pages = Makeup.pages(set, within, kit.typesetter, document, findings);
    boolean refused = fit.best().isEmpty();
    return new Trial(set, within, pages, findings, refused, rules.contains("initial-letter"));
  }

  private static Kit kit(Path css, String rules) {
    String text = new String(read(css), java.nio.charset.StandardCharsets.UTF_8) + rules;
    Path root = css.equals(SQUARE) ? Path.of("src/test/golden") : Path.of("");
    StyleSheet sheet =
        StyleSheet.parse(
            text,
            root.relativize(css).toString(),
            name -> Optional.of(new String(read(root.resolve(name)))),
            new Findings());
    List<Faces.Declared> faces =
        sheet.fontFaces().stream()
            .map(
                f ->
                    new Faces.Declared(
                        f.family(),
                        f.weight(),
                        f.italic(),
                        f.source(),
                        () -> read(font(f.source()))))
            .toList();
    return new Kit(sheet, Typesetter.of(Faces.of(faces), n -> Optional.of(read(IMAGE))));
  }

  private static Path font(String source) {
    return source.contains("Square")
        ? Path.of("src/test/resources").resolve(source)
        : Path.of(source);
  }

  private static byte[] read(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
