package leafpress.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.page.Pages;
import leafpress.style.StyledDocument;

/** An edition before it is set: its copy, its kit and the document in its style. */
record Prepared(Press press, Job job, Copy copy, Kit kit, StyledDocument styled) {
  static Prepared of(Desk desk, Press press, Job job, Findings findings) {
    Copy copy = desk.copy(job, findings).orElseThrow(() -> found(findings));
    Kit kit = press.kit(job, findings).orElseThrow(() -> found(findings));
    StyledDocument styled =
        Press.styled(
            kit, press.markup(job, copy, findings).orElseThrow(() -> found(findings)), findings);
    return new Prepared(press, job, copy, kit, styled);
  }

  /** The first leaflet in a format that an order asks for. */
  static Prepared of(Order order, Findings findings) throws IOException, WrongOrder {
    Desk desk = Desk.open(order, findings).orElseThrow(() -> found(findings));
    List<String> formats = List.of(order.format().orElseThrow());
    Job job = Jobs.leaflets(desk.publication(), order, formats, findings).get(0);
    return of(desk, new Press(desk), job, findings);
  }

  private static AssertionError found(Findings findings) {
    return new AssertionError(findings.sorted().toString());
  }

  /** An order of leaflets in a format; what is empty asks for all. */
  static Order order(Path manuscript, String article, String format, String language) {
    return new Order(
        manuscript,
        Path.of("dist"),
        asked(article),
        Optional.of(format),
        Optional.empty(),
        asked(language),
        1);
  }

  private static Optional<String> asked(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  Pages pages(Findings findings) {
    return press.pages(job, copy, kit, styled, findings);
  }

  Fitting fitting(Findings findings) {
    return Fitting.of(copy, kit, styled, findings);
  }

  Fitter fitter() {
    return new Fitter(styled, copy.format(), kit.typesetter());
  }
}
