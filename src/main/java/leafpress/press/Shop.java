package leafpress.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import leafpress.catalog.Catalog;
import leafpress.catalog.Item;
import leafpress.catalog.Item.Picture;
import leafpress.catalog.Item.Purpose;
import leafpress.catalog.Shelf;
import leafpress.catalog.Work;
import leafpress.diagnostic.Findings;
import leafpress.edition.Publication;
import leafpress.page.Page;
import leafpress.raster.Raster;
import leafpress.template.Templates;

/**
 * What makes a folder of finished files a site: pictures of first pages while they are printed, and
 * the catalogue when all are. Only a whole publication is put on show, so that a catalogue never
 * lists half of one; an order for a part leaves the earlier catalogue as it is.
 */
final class Shop {
  /** Wide enough for a card on a screen of double density. */
  private static final int PICTURE_WIDTH = 480;

  private final Publication publication;
  private final Desk desk;
  private final boolean open;
  private final Optional<Job> front;
  private final Map<String, Picture> pictures = new ConcurrentHashMap<>();
  private final AtomicReference<Picture> card = new AtomicReference<>(Picture.NONE);

  private Shop(Desk desk, boolean open, List<Job> jobs) {
    this.publication = desk.publication();
    this.desk = desk;
    this.open = open;
    this.front = jobs.stream().filter(job -> !job.leaflet()).findFirst();
  }

  static Shop of(Desk desk, Order order, List<Job> jobs) {
    return new Shop(desk, desk.publication().catalog() && order.whole(), jobs);
  }

  static Shop closed(Desk desk) {
    return new Shop(desk, false, List.of());
  }

  /** Whether the cover of this job stands for the publication: that of the first booklet does. */
  boolean wantsCard(Job job) {
    return open && front.isPresent() && front.get().name().equals(job.name());
  }

  /** Encloses the card that messengers show of the site's address. */
  void card(Parcel parcel, Optional<Page> cover) throws IOException {
    if (cover.isEmpty()) return;
    String file = "pictures/" + publication.id() + "-card.jpg";
    parcel.enclose(file, Cover.CARD.jpeg(cover.get()));
    card.set(new Picture(file, 1200, 630));
  }

  /** Encloses a picture of the first page of a file in its parcel. */
  void show(Parcel parcel, Job job, String ending, Optional<Page> first) throws IOException {
    if (!open || first.isEmpty()) return;
    String name = job.name().replaceFirst("^.*/", "") + ending;
    String file = "pictures/" + name.replace('.', '-') + ".jpg";
    Page page = first.get();
    int height = (int) Math.round((double) PICTURE_WIDTH * page.height() / page.width());
    parcel.enclose(file, Raster.jpeg(page, PICTURE_WIDTH));
    pictures.put(job.name() + ending, new Picture(file, PICTURE_WIDTH, height));
  }

  /** Writes the catalogue, if all that it is to list was made. */
  Report open(List<Job> jobs, Report report, Dist dist, Templates templates) throws IOException {
    if (!open || !report.failed().isEmpty()) return report;
    Findings findings = new Findings();
    findings.addAll(report.findings());
    Optional<Map<String, byte[]>> files =
        Catalog.of(shelf(jobs, report), templates, publication.style(), findings);
    List<Made> made = new ArrayList<>(report.made());
    if (files.isPresent()) {
      try (Parcel parcel = new Parcel("", dist)) {
        for (Map.Entry<String, byte[]> file : files.get().entrySet()) {
          parcel.add(file.getKey(), 0, out -> out.write(file.getValue()));
        }
        made.addAll(parcel.publish());
      }
    }
    return new Report(List.copyOf(made), report.failed(), findings);
  }

  private Shelf shelf(List<Job> jobs, Report report) {
    Map<String, List<Job>> works = new LinkedHashMap<>();
    for (Job job : jobs) works.computeIfAbsent(work(job), w -> new ArrayList<>()).add(job);
    Map<String, List<Work>> articles = new LinkedHashMap<>();
    List<Work> booklets = new ArrayList<>();
    for (List<Job> same : works.values()) {
      Work work = work(same, report);
      if (!same.get(0).leaflet()) booklets.add(work);
      else articles.computeIfAbsent(work.id(), id -> new ArrayList<>()).add(work);
    }
    return new Shelf(
        publication.id(),
        Catalog.urn(publication.id()),
        publication.title(),
        publication.description(),
        publication.publisher(),
        publication.date(),
        publication.address(),
        publication.languages(),
        card.get(),
        booklets,
        List.copyOf(articles.values()));
  }

  /** Jobs of the same text in the same languages and the same layout are one work. */
  private static String work(Job job) {
    String kind = job.leaflet() ? "leaflet " : "booklet ";
    return kind + job.articles() + job.languages() + job.edition().layout().label();
  }

  private Work work(List<Job> jobs, Report report) {
    Job first = jobs.get(0);
    Copy copy = desk.copy(first, new Findings()).orElseThrow(); // it was printed
    List<Item> items = new ArrayList<>();
    for (Job job : jobs) {
      Copy own = desk.copy(job, new Findings()).orElseThrow();
      for (Made made : report.made()) {
        if (made.file().startsWith(job.name() + ".")) item(job, own, made).ifPresent(items::add);
      }
    }
    boolean leaflet = first.leaflet();
    return Work.of(
        publication.id(),
        leaflet ? copy.first().id() : publication.id(),
        first.languages(),
        first.edition().layout().label(),
        leaflet ? copy.first().title() : publication.text(publication.title(), first.language()),
        leaflet
            ? copy.first().summary().replace('\n', ' ')
            : publication.text(publication.description(), first.language()),
        items);
  }

  private Optional<Item> item(Job job, Copy copy, Made made) {
    Optional<Purpose> purpose = purpose(made.file().substring(job.name().length()));
    if (purpose.isEmpty()) return Optional.empty();
    boolean book = purpose.get() == Purpose.READ;
    return Optional.of(
        new Item(
            made.file(),
            book ? "application/epub+zip" : "application/pdf",
            purpose.get(),
            job.languages(),
            book ? Map.of() : copy.format().title(),
            made.pages(),
            made.bytes(),
            made.sha256(),
            pictures.getOrDefault(made.file(), Picture.NONE)));
  }

  private static Optional<Purpose> purpose(String ending) {
    return switch (ending) {
      case ".epub" -> Optional.of(Purpose.READ);
      case ".pdf" -> Optional.of(Purpose.VIEW);
      case ".home.pdf" -> Optional.of(Purpose.PRINT);
      case ".press.pdf" -> Optional.of(Purpose.PRESS);
      default -> Optional.empty();
    };
  }
}
