package leafpress.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import leafpress.check.Proofreader;
import leafpress.check.RuleSet;
import leafpress.check.Typescript;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.edition.Edition.Output;
import leafpress.edition.Format;
import leafpress.epub.Book;
import leafpress.geometry.Length;
import leafpress.lint.Lint;
import leafpress.makeup.Makeup;
import leafpress.markup.Element;
import leafpress.page.Document;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.style.StyledDocument;
import leafpress.template.Templates;

/** The press prints publications: it runs all stages. Read {@link #print(Job, Dist, Findings)}. */
public final class Press {
  private final boolean dummy;
  private final Optional<Proofing> proofing;
  private final Desk desk;
  private final Sources sources;
  private final Images images;
  private final Templates templates;
  private final Shop shop;
  private final Map<String, Optional<Kit>> kits = new ConcurrentHashMap<>();
  private final Map<String, RuleSet> rules = new ConcurrentHashMap<>();

  /** A press whose work nobody puts on show. */
  Press(Desk desk) {
    this(desk, Shop.closed(desk), false, Optional.empty());
  }

  /** Trial leaflets have numbered pages in place of text. */
  private Press(Desk desk, Shop shop, boolean dummy, Optional<Proofing> proofing) {
    this.dummy = dummy;
    this.proofing = proofing;
    this.desk = desk;
    this.shop = shop;
    this.sources = desk.sources();
    this.images = new Images(sources);
    this.templates = Templates.of(sources::styleText);
  }

  /**
   * Prints what is ordered. An edition with errors is left out, and the file of an earlier run
   * stays; the others are printed.
   *
   * @throws WrongOrder if the order asks for what the publication does not have
   * @throws IOException if a file cannot be read or written
   */
  public static Report print(Order order, Progress progress) throws IOException, WrongOrder {
    Findings findings = new Findings();
    return open(order, findings, desk -> print(order, desk, progress, findings))
        .orElseGet(() -> Report.nothing(findings));
  }

  private static Report print(Order order, Desk desk, Progress progress, Findings findings)
      throws IOException, WrongOrder {
    List<Job> jobs = Jobs.of(desk.publication(), order, findings);
    Press press = new Press(desk, Shop.of(desk, order, jobs), order.dummy(), Optional.empty());
    try (Dist dist = Dist.open(order.dist())) {
      press.fetchKits(jobs);
      Report report = new Shift(press, dist, progress).work(jobs, order.jobs(), findings);
      return press.shop.open(jobs, report, dist, press.templates);
    }
  }

  /** Work over the files of an order, at its desk. */
  @FunctionalInterface
  private interface Work<T> {
    T at(Desk desk) throws IOException, WrongOrder;
  }

  /**
   * Does what is ordered; nothing if the publication file cannot be read, and a finding says why.
   */
  private static <T> Optional<T> open(Order order, Findings findings, Work<T> work)
      throws IOException, WrongOrder {
    return Task.done(
        () -> {
          Optional<Desk> desk = Desk.open(order, findings);
          return desk.isEmpty() ? Optional.empty() : Optional.of(work.at(desk.get()));
        });
  }

  /**
   * Prints proofs of what is ordered, in place of finished files.
   *
   * @param pictures whether each sheet is drawn as a PNG file as well
   * @throws WrongOrder if the order asks for what the publication does not have
   * @throws IOException if a file cannot be read or written
   */
  public static Report proof(Order order, boolean pictures, Progress progress)
      throws IOException, WrongOrder {
    Findings findings = new Findings();
    return open(order, findings, desk -> proof(order, desk, pictures, progress, findings))
        .orElseGet(() -> Report.nothing(findings));
  }

  private static Report proof(
      Order order, Desk desk, boolean pictures, Progress progress, Findings findings)
      throws IOException, WrongOrder {
    List<Job> jobs = Jobs.of(desk.publication(), order, findings);
    Optional<Proofing> proofing = Optional.of(new Proofing(pictures));
    Press press = new Press(desk, Shop.closed(desk), false, proofing);
    List<Job> printed = jobs.stream().filter(j -> j.wants(Output.PDF)).toList();
    try (Dist dist = Dist.open(order.dist())) {
      return new Shift(press, dist, progress).work(printed, order.jobs(), findings);
    }
  }

  /**
   * What is wrong with the files of a manuscript: publication file, articles and glossary.
   *
   * @throws IOException if a file cannot be read
   */
  public static Findings check(Order order) throws IOException, WrongOrder {
    Findings findings = new Findings();
    return Task.done(
        () -> {
          Desk.open(order, findings).ifPresent(desk -> desk.check(findings));
          return findings;
        });
  }

  /**
   * Examines a manuscript: what is wrong with it, what its readers will stumble over, and how its
   * styles show it. Nothing is printed.
   *
   * @param readers who judge spelling and grammar; may be none
   * @return nothing if the publication file cannot be read; then a finding says why
   * @throws IOException if a file cannot be read
   */
  public static Optional<Inspection> inspect(
      Order order, List<Proofreader> readers, Findings findings) throws IOException, WrongOrder {
    return open(order, findings, desk -> new Inspector(order, desk).inspect(readers, findings));
  }

  /**
   * What is wrong with a finished EPUB, whoever made it.
   *
   * @param watch is told of the file
   * @throws IOException if the file cannot be read
   */
  public static Findings lint(Path epub, Watch watch) throws IOException, WrongOrder {
    Findings findings = new Findings();
    watch.saw(epub);
    return Task.done(
        () -> {
          Lint.check(Sources.named(epub), epub.toString().replace('\\', '/'), findings);
          return findings;
        });
  }

  /**
   * Writes a file whole or not at all.
   *
   * @throws IOException if it cannot be written; what stood there before stays
   */
  public static void save(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    try (Dist.Draft draft = Dist.open(folder).draft(file.getFileName().toString())) {
      draft.out().write(bytes);
      draft.publish();
    }
  }

  /**
   * How the articles of an order fit formats, a line each: the format that the order names, or all
   * that there are.
   *
   * @param filled whether panels are filled as a build fills them; else only the largest type that
   *     fits is found, in a fraction of the time
   * @throws IOException if a file cannot be read
   */
  public static List<FitLine> fit(Order order, boolean filled, Findings findings)
      throws IOException, WrongOrder {
    return open(order, findings, desk -> fit(order, filled, desk, findings)).orElse(List.of());
  }

  private static List<FitLine> fit(Order order, boolean filled, Desk desk, Findings findings)
      throws WrongOrder {
    Press press = new Press(desk);
    List<String> formats = order.format().map(List::of).orElse(desk.sources().formats());
    List<Job> jobs = Jobs.leaflets(desk.publication(), order, formats, findings);
    press.fetchKits(jobs);
    return FitTable.of(press, jobs, filled, findings);
  }

  /** How a leaflet fits its format; nothing if it cannot be set, and findings say why. */
  Optional<FitLine> fitLine(Job job, boolean filled, Findings all) {
    Findings findings = new Findings();
    Optional<Copy> copy = desk.copy(job, findings);
    Optional<Element> markup = copy.flatMap(c -> markup(job, c, findings));
    Optional<Kit> kit = kit(job, findings);
    if (markup.isEmpty() || kit.isEmpty()) {
      all.addAll(findings);
      return Optional.empty();
    }
    StyledDocument styled = styled(kit.get(), markup.get(), findings);
    Format format = copy.get().format();
    Fitter fitter = new Fitter(styled, format, kit.get().typesetter());
    IntFunction<Optional<Fitting>> limited =
        pages -> PageFit.of(job, format, kit.get(), styled, pages);
    return Optional.of(new FitTable(fitter, limited, filled).line(job));
  }

  /** The job's articles as they were typed. */
  List<Typescript> typescripts(Job job) {
    return job.articles().stream()
        .flatMap(id -> desk.typescripts(id, job.languages()::contains).stream())
        .toList();
  }

  /** The rules in force for the manuscript. */
  RuleSet rules() {
    return rules.computeIfAbsent(Inspector.RULES, file -> Inspector.rules(sources, new Findings()));
  }

  Optional<Format> format(Job job) {
    return desk.format(job, new Findings());
  }

  /** The formats there are. */
  List<String> formats() {
    return sources.formats();
  }

  /** The faces that a style declares, a line each; the style may be one of the user's own. */
  public static List<String> faces(String style, Findings findings) throws IOException {
    try {
      Images none = new Images(Sources.of(Path.of("")));
      Optional<Kit> kit = Kit.of(style, Sources.of(Path.of("")), none::read);
      if (kit.isEmpty()) Kit.unknown(style, Span.NONE, findings);
      kit.ifPresent(k -> findings.addAll(k.findings()));
      return kit.map(k -> k.list(style)).orElse(List.of());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The whole flow: copy, markup, styled tree, pages, files. */
  List<Made> print(Job job, Dist dist, Findings findings) throws IOException {
    Optional<Copy> copy = desk.copy(job, findings);
    if (proofing.isPresent()) return proofing.get().print(this, job, copy, dist, findings);
    if (!dummy) copy.ifPresent(c -> RisksKept.check(this, job, c.format(), findings));
    Optional<Element> markup = copy.flatMap(c -> markup(job, c, findings));
    Optional<Kit> kit = kit(job, findings);
    if (markup.isEmpty() || kit.isEmpty()) return List.of();
    try (Parcel parcel = new Parcel(job.name(), dist)) {
      Element reading = markup.get();
      if (job.wants(Output.PDF)) {
        Element numbered = job.wants(Output.EPUB) ? PageBreaks.numbered(reading) : reading;
        StyledDocument styled = styled(kit.get(), numbered, findings);
        Pages pages = pages(job, copy.get(), kit.get(), styled, findings);
        reading = PageBreaks.marked(numbered, pages);
        Format format = copy.get().format();
        if (dummy) new PrintFiles(job, format, pages).addDummyTo(parcel);
        else if (!findings.hasErrors()) {
          PrintFiles.add(job, format, pages, parcel, findings);
          shop.show(parcel, job, ".pdf", Optional.of(pages.pages().get(0)));
        }
      }
      if (job.wants(Output.EPUB) && !dummy) {
        Optional<Page> cover =
            cover(Cover.BOOK, job, copy.get(), kit.get(), markup.get(), findings);
        Book book = book(job, copy.get(), kit.get(), markup.get(), cover);
        byte[] epub = Bindery.bind(book, reading, job.name() + ".epub", findings);
        parcel.add(".epub", 0, out -> out.write(epub));
        shop.show(parcel, job, ".epub", cover);
      }
      if (shop.wantsCard(job)) {
        shop.card(parcel, cover(Cover.CARD, job, copy.get(), kit.get(), markup.get(), findings));
      }
      return findings.hasErrors() && !dummy ? List.of() : parcel.publish();
    }
  }

  /** Begins to read templates and style sheets while the first articles are still being read. */
  private void fetchKits(List<Job> jobs) {
    Map<String, List<Job>> styles = new LinkedHashMap<>();
    for (Job job : jobs) {
      styles.computeIfAbsent(job.edition().style(), s -> new ArrayList<>()).add(job);
    }
    styles.forEach((style, its) -> ForkJoinPool.commonPool().execute(() -> fetchKit(style, its)));
  }

  /** Templates first: they are needed before the sheets, and faces last. */
  private void fetchKit(String style, List<Job> jobs) {
    if (jobs.stream().anyMatch(Job::leaflet)) templates.prepareLeaflets(style);
    if (!jobs.stream().allMatch(Job::leaflet)) templates.prepareBooklets(style);
    Optional<Kit> kit = kit(style);
    if (jobs.stream().anyMatch(job -> job.wants(Output.EPUB))) kit.ifPresent(Kit::webFaces);
  }

  private Optional<Kit> kit(String style) {
    return kits.computeIfAbsent(style, s -> Kit.of(s, sources, images::read));
  }

  /** The style's kit, with its own findings added; nothing if there is no such style. */
  Optional<Kit> kit(Job job, Findings findings) {
    String style = job.edition().style();
    Optional<Kit> kit = kit(style);
    if (kit.isEmpty()) Kit.unknown(style, job.edition().span(), findings);
    kit.ifPresent(k -> findings.addAll(k.findings()));
    return kit;
  }

  Optional<Element> markup(Job job, Copy copy, Findings findings) {
    Optional<Element> root =
        job.leaflet()
            ? templates.leaflet(
                copy.ofFirst(),
                copy.firstOther(),
                copy.publication(),
                job.edition(),
                copy.format(),
                copy.glossary(),
                copy.about(),
                findings)
            : templates.booklet(
                copy.articles(),
                copy.others(),
                copy.publication(),
                job.edition(),
                copy.format(),
                copy.glossary(),
                copy.about(),
                findings);
    Optional<Element> placed = root.map(images::placed);
    placed.ifPresent(p -> images.checkDrawings(p, findings));
    return placed;
  }

  static StyledDocument styled(Kit kit, Element markup, Findings findings) {
    return kit.cascade().apply(markup, findings);
  }

  Pages pages(Job job, Copy copy, Kit kit, StyledDocument styled, Findings findings) {
    Fitting fitting = Fitting.of(copy, kit, styled, findings);
    Findings made = new Findings();
    Pages pages = set(job, copy, kit, fitting, made);
    Optional<Fitting> limited = PageFit.of(job, copy.format(), kit, styled, pages.pages().size());
    if (limited.isPresent()) {
      made = new Findings();
      fitting = limited.get();
      pages = set(job, copy, kit, fitting, made);
    }
    Findings said = made;
    findings.addAll(fitting.noFit().map(n -> n.told(this, job, said)).orElse(said));
    findings.addAll(kit.faces().findings());
    Images.check(pages, findings);
    if (copy.format().largePrint()) checkLarge(job, pages, findings);
    return pages;
  }

  private static void checkLarge(Job job, Pages pages, Findings findings) {
    TypeSizes sizes = TypeSizes.of(pages);
    if (sizes.smallest() == 0 || sizes.smallest() >= Fitter.LARGE_PRINT) return;
    String style = job.edition().style();
    findings.add(
        PressRule.SMALL_LARGE_PRINT,
        job.edition().span(),
        String.format(
            "%s is large print, of 18 pt or more; the style “%s” sets text of %s pt in it",
            job.edition().format(), style, Length.show(sizes.smallest())),
        "let styles/" + style + "/print.css set body.large-print larger, or take another style");
  }

  private static Pages set(Job job, Copy copy, Kit kit, Fitting fitting, Findings findings) {
    Document document = Imprint.document(job, copy);
    return Makeup.pages(fitting.styled(), fitting.frame(), kit.typesetter(), document, findings);
  }

  private static Optional<Page> cover(
      Cover cover, Job job, Copy copy, Kit kit, Element markup, Findings findings) {
    return cover.page(kit, markup, Imprint.document(job, copy), findings);
  }

  private Book book(Job job, Copy copy, Kit kit, Element markup, Optional<Page> cover)
      throws IOException {
    return Imprint.book(job, copy, kit, cover.map(Cover.BOOK::begun), images.in(markup), sources);
  }
}
