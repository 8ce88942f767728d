package leafpress.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.edition.Publication;
import leafpress.markup.Element;
import leafpress.page.Pages;

/**
 * A proof: what the stages between text and files make of the first job of a publication, for tests
 * to look at.
 */
public record Proof(Optional<Element> markup, Optional<Pages> pages, Findings findings) {

  public static Proof of(Path manuscript) throws IOException, WrongOrder {
    try {
      Order order = Order.all(manuscript, manuscript.resolve("dist"));
      Findings findings = new Findings();
      Sources sources = Desk.sources(order);
      Optional<Publication> publication = Desk.publication(order, sources, findings);
      if (publication.isEmpty()) return new Proof(Optional.empty(), Optional.empty(), findings);
      Press press = new Press(new Desk(publication.get(), sources), sources);
      Job job = Jobs.of(publication.get(), order, findings).get(0);
      Optional<Copy> copy = new Desk(publication.get(), sources).copy(job, findings);
      Optional<Kit> kit = press.kit(job, findings);
      if (copy.isEmpty() || kit.isEmpty()) {
        return new Proof(Optional.empty(), Optional.empty(), findings);
      }
      Optional<Element> markup = press.markup(job, copy.get(), findings);
      Optional<Pages> pages =
          markup.map(
              m ->
                  press.pages(
                      job, copy.get(), kit.get(), Press.styled(kit.get(), m, findings), findings));
      return new Proof(markup, pages, findings);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
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
