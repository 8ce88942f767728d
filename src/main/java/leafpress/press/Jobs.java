package leafpress.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.edition.Edition;
import leafpress.edition.Publication;

/** Turns the editions of a publication into jobs: as many as the order asks for. */
final class Jobs {
  private final Publication publication;
  private final Order order;
  private final Findings findings;
  private final Map<String, Job> jobs = new LinkedHashMap<>();

  private Jobs(Publication publication, Order order, Findings findings) {
    this.publication = publication;
    this.order = order;
    this.findings = findings;
  }

  /** The jobs in the order of the publication. */
  static List<Job> of(Publication publication, Order order, Findings findings) throws WrongOrder {
    Jobs jobs = new Jobs(publication, order, findings);
    jobs.check();
    for (Edition edition : jobs.editions()) jobs.expand(edition);
    if (jobs.jobs.isEmpty()) throw new WrongOrder("no edition of the publication is so");
    return List.copyOf(jobs.jobs.values());
  }

  /** Leaflets of all articles that an order asks for, in each of some formats. */
  static List<Job> leaflets(
      Publication publication, Order order, List<String> formats, Findings findings)
      throws WrongOrder {
    Jobs jobs = new Jobs(publication, order, findings);
    jobs.check();
    Optional<Edition> leaflet = publication.editions().stream().filter(Jobs::leaflet).findFirst();
    if (leaflet.isEmpty()) throw new WrongOrder("the publication has no leaflets");
    for (String format : formats) jobs.leaflets(jobs.with(leaflet.get(), format));
    return List.copyOf(jobs.jobs.values());
  }

  private void check() throws WrongOrder {
    if (order.article().isPresent()) {
      known("article", order.article().get(), publication.articles());
    }
    if (order.language().isPresent()) {
      known("language", order.language().get(), publication.languages());
    }
  }

  private static void known(String what, String name, List<String> names) throws WrongOrder {
    if (names.contains(name)) return;
    throw new WrongOrder(
        "the publication has no " + what + " “" + name + "”; it has " + String.join(", ", names));
  }

  /** The editions that are asked for, with the style and format that are asked for. */
  private List<Edition> editions() {
    String format = order.format().orElse("");
    boolean named =
        publication.editions().stream()
            .anyMatch(e -> e.format().equals(format) && (order.article().isEmpty() || leaflet(e)));
    List<Edition> editions = new ArrayList<>();
    for (Edition edition : publication.editions()) {
      boolean own = named ? edition.format().equals(format) : leaflet(edition);
      boolean fits = format.isEmpty() || own;
      if (fits) editions.add(with(edition, format.isEmpty() ? edition.format() : format));
    }
    return editions;
  }

  private static boolean leaflet(Edition edition) {
    return edition.kind() == Edition.Kind.LEAFLET;
  }

  /** The edition in a format; in another than its own, that format decides on the files. */
  private Edition with(Edition edition, String format) {
    boolean own = format.equals(edition.format());
    return new Edition(
        edition.kind(),
        format,
        order.style().orElse(edition.style()),
        edition.articles(),
        edition.languages(),
        edition.paired(),
        edition.outputs(),
        own ? edition.files() : List.of(),
        edition.span());
  }

  private void expand(Edition edition) {
    if (leaflet(edition)) leaflets(edition);
    else if (order.article().isEmpty() && !order.dummy()) booklets(edition);
  }

  private void leaflets(Edition edition) {
    for (String article : edition.articles()) {
      for (String language : edition.languages()) {
        String name = "leaflets/" + article + "." + language + "." + edition.format();
        boolean wanted = order.article().map(article::equals).orElse(true);
        if (wanted) add(new Job(edition, List.of(article), List.of(language), name));
      }
    }
  }

  private void booklets(Edition edition) {
    List<List<String>> groups = new ArrayList<>();
    if (edition.paired()) groups.add(edition.languages());
    else for (String language : edition.languages()) groups.add(List.of(language));
    for (List<String> languages : groups) {
      String name = "booklet/" + publication.id() + "." + String.join("+", languages);
      add(new Job(edition, edition.articles(), languages, name));
    }
  }

  private void add(Job job) {
    boolean wanted = order.language().map(l -> job.languages().equals(List.of(l))).orElse(true);
    if (!wanted) return;
    Job other = jobs.putIfAbsent(job.name(), job);
    if (other == null || other.edition().equals(with(job, other.edition()))) return;
    findings.add(
        PressRule.SAME_FILE,
        job.edition().span(),
        "this edition would write "
            + job.name()
            + ", as the one of line "
            + other.edition().span().line()
            + " does",
        "give one of them another format or other languages");
  }

  /** The job's edition as if it stood where the other one stands. */
  private static Edition with(Job job, Edition other) {
    Edition own = job.edition();
    return new Edition(
        own.kind(),
        own.format(),
        own.style(),
        own.articles(),
        own.languages(),
        own.paired(),
        own.outputs(),
        own.files(),
        other.span());
  }
}
