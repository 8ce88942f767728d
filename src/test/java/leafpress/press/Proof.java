package leafpress.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.edition.Format;
import leafpress.edition.Layout;
import leafpress.edition.Panel;
import leafpress.markup.Element;
import leafpress.page.Pages;
import leafpress.style.StyledDocument;

/**
 * A proof: what the stages between text and files make of a job of a publication, for tests to look
 * at.
 *
 * @param name the job's file without its ending
 * @param articles ids of the job's articles
 * @param about id of the article about the text; empty if there is none
 * @param languages in which it has the whole text
 * @param inBrief languages in which it has only the title and the summary
 * @param extent how much of the articles it has
 * @param flap where blocks for the flap stand: {@code first}, {@code last}, or in their place
 */
public record Proof(
    String name,
    List<String> articles,
    String about,
    List<String> languages,
    List<String> inBrief,
    String extent,
    String flap,
    Optional<Element> markup,
    Optional<StyledDocument> styled,
    Optional<Pages> pages,
    Findings findings) {

  /** The first job of a publication. */
  public static Proof of(Path manuscript) throws IOException, WrongOrder {
    return proofs(manuscript, 1).get(0);
  }

  /** All jobs of a publication. */
  public static List<Proof> all(Path manuscript) throws IOException, WrongOrder {
    return proofs(manuscript, Integer.MAX_VALUE);
  }

  private static List<Proof> proofs(Path manuscript, int most) throws IOException, WrongOrder {
    return Task.done(
        () -> {
          Order order = Order.all(manuscript, manuscript.resolve("dist"));
          Findings findings = new Findings();
          Optional<Desk> desk = Desk.open(order, findings);
          if (desk.isEmpty()) return List.of(nothing(findings));
          return proofs(order, desk.get(), most, findings);
        });
  }

  private static List<Proof> proofs(Order order, Desk desk, int most, Findings findings)
      throws WrongOrder {
    Press press = new Press(desk);
    List<Proof> proofs = new ArrayList<>();
    for (Job job : Jobs.of(desk.publication(), order, findings)) {
      if (proofs.size() < most) proofs.add(of(press, desk, job, desk.publication().about()));
    }
    return proofs;
  }

  static Proof of(Press press, Desk desk, Job job, String about) {
    Findings findings = new Findings();
    Optional<Copy> copy = desk.copy(job, findings);
    Optional<Kit> kit = press.kit(job, findings);
    if (copy.isEmpty() || kit.isEmpty()) return nothing(findings);
    Optional<Element> markup = press.markup(job, copy.get(), findings);
    Optional<StyledDocument> styled = markup.map(m -> Press.styled(kit.get(), m, findings));
    Optional<Pages> pages = styled.map(s -> press.pages(job, copy.get(), kit.get(), s, findings));
    boolean brief = job.edition().layout() == Layout.SUMMARY;
    return new Proof(
        job.name(),
        job.articles(),
        about,
        brief ? job.languages().subList(0, 1) : job.languages(),
        brief ? job.languages().subList(1, job.languages().size()) : List.of(),
        copy.get().format().text(),
        job.leaflet() && !job.edition().layout().pairs() ? flap(copy.get().format()) : "",
        markup,
        styled,
        pages,
        findings);
  }

  private static String flap(Format format) {
    if (format.has(Panel.Role.FLAP)) return "first";
    return format.has(Panel.Role.BACK) ? "last" : "";
  }

  private static Proof nothing(Findings findings) {
    return new Proof(
        "",
        List.of(),
        "",
        List.of(),
        List.of(),
        "full",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        findings);
  }

  /** All files of a publication, and what there is to say about them. */
  public static Report print(Path manuscript, Path dist) throws IOException, WrongOrder {
    Files.createDirectories(dist);
    return Press.print(Order.all(manuscript, dist), Progress.NONE);
  }

  /** The names of files, without those that are hidden. */
  public static List<String> list(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
