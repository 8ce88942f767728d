package leafpress.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.edition.Edition;
import leafpress.edition.Layout;
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

  /** Leaflets of all articles that an order asks for, each of them in some formats. */
  static List<Job> leaflets(
      Publication publication, Order order, List<String> formats, Findings findings)
      throws WrongOrder {
    Jobs jobs = new Jobs(publication, order, findings);
    jobs.check();
    List<Edition> leaflets = jobs.plain();
    if (leaflets.isEmpty()) throw new WrongOrder("the publication has no leaflets");
    for (String format : formats) jobs.leaflets(jobs.with(leaflets.get(0), format));
    Map<List<String>, List<Job>> byText = new LinkedHashMap<>();
    for (Job job : jobs.jobs.values()) {
      List<String> text = List.of(job.articles().get(0), job.language());
      byText.computeIfAbsent(text, t -> new ArrayList<>()).add(job);
    }
    return byText.values().stream().flatMap(List::stream).toList();
  }

  private void check() throws WrongOrder {
    if (order.article().isPresent()) {
      known("article", order.article().get(), publication.articles());
    }
    for (String language : order.languages()) {
      known("language", language, publication.languages());
    }
    if (order.layout().isPresent()) bilingual(order.layout().get());
  }

  private void bilingual(String label) throws WrongOrder {
    Optional<Layout> layout = Layout.named(label, Edition.Kind.LEAFLET);
    if (layout.isEmpty()) {
      List<Layout> all = Layout.of(Edition.Kind.LEAFLET);
      throw new WrongOrder(
          "there is no layout “"
              + label
              + "”; it is one of "
              + String.join(", ", all.stream().map(Layout::label).toList()));
    }
    int count = joined().size();
    if (count < 2 || count > 2 && layout.get() == Layout.SIDE_BY_SIDE) {
      throw new WrongOrder("the layout " + label + " needs two languages, as in --lang en+zh-Hans");
    }
  }

  /** The languages of a leaflet of several: those that are asked for, or all. */
  private List<String> joined() {
    return order.languages().isEmpty() ? publication.languages() : order.languages();
  }

  private static void known(String what, String name, List<String> names) throws WrongOrder {
    if (names.contains(name)) return;
    throw new WrongOrder(
        "the publication has no " + what + " “" + name + "”; it has " + String.join(", ", names));
  }

  /** The editions that are asked for, with the style and format that are asked for. */
  private List<Edition> editions() {
    String format = order.format().orElse("");
    List<Edition> source = order.layout().isPresent() ? plain() : publication.editions();
    boolean named =
        source.stream()
            .anyMatch(e -> e.format().equals(format) && (order.article().isEmpty() || leaflet(e)));
    if (!format.isEmpty() && !named) source = plain();
    List<Edition> editions = new ArrayList<>();
    for (Edition edition : source) {
      if (named && !edition.format().equals(format)) continue;
      editions.add(with(edition, format.isEmpty() ? edition.format() : format));
    }
    return editions;
  }

  /** The leaflets in one language; where there are none, those in several, taken apart. */
  private List<Edition> plain() {
    List<Edition> leaflets = publication.editions().stream().filter(Jobs::leaflet).toList();
    List<Edition> plain = leaflets.stream().filter(e -> !e.layout().joins()).toList();
    if (!plain.isEmpty()) return plain;
    return leaflets.stream().map(e -> e.of(e.languages(), Layout.EACH)).distinct().toList();
  }

  private static boolean leaflet(Edition edition) {
    return edition.kind() == Edition.Kind.LEAFLET;
  }

  /** The edition in a format, with the style and the languages that are asked for. */
  private Edition with(Edition edition, String format) {
    Edition in = edition.in(format);
    Edition styled = order.style().map(in::styled).orElse(in);
    if (order.layout().isEmpty() || !leaflet(edition)) return styled;
    Layout layout = Layout.named(order.layout().get(), edition.kind()).orElseThrow();
    return styled.of(joined(), layout);
  }

  private void expand(Edition edition) {
    if (leaflet(edition)) leaflets(edition);
    else if (order.article().isEmpty() && !order.dummy()) booklets(edition);
  }

  private void leaflets(Edition edition) {
    for (String article : edition.articles()) {
      if (!order.article().map(article::equals).orElse(true)) continue;
      for (List<String> languages : groups(edition)) {
        String name = "leaflets/" + article + "." + String.join("+", languages);
        if (edition.layout().joins()) name += "." + edition.layout().label();
        add(new Job(edition, List.of(article), languages, name + "." + edition.format()));
      }
    }
  }

  private void booklets(Edition edition) {
    for (List<String> languages : groups(edition)) {
      String name = "booklet/" + publication.id() + "." + String.join("+", languages);
      add(new Job(edition, edition.articles(), languages, name));
    }
  }

  /** The languages of each file of an edition. */
  private static List<List<String>> groups(Edition edition) {
    if (edition.layout().joins()) return List.of(edition.languages());
    return edition.languages().stream().map(List::of).toList();
  }

  private void add(Job job) {
    if (!order.languages().isEmpty() && !order.languages().equals(job.languages())) return;
    Job other = jobs.putIfAbsent(job.name(), job);
    if (other == null || other.edition().equals(job.edition().at(other.edition().span()))) return;
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
}
