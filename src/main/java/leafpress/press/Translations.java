package leafpress.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.edition.Publication;
import leafpress.exchange.Exchange;
import leafpress.exchange.ExchangeRule;
import leafpress.manuscript.Glossaries;
import leafpress.manuscript.Manuscripts;

/** What goes to translators, and what comes back from them. */
public final class Translations {
  private static final String FOLDER = "exchange/";

  private final Sources sources;
  private final Publication publication;
  private final Findings findings;
  private final List<Made> made = new ArrayList<>();

  private Translations(Desk desk, Findings findings) {
    this.sources = desk.sources();
    this.publication = desk.publication();
    this.findings = findings;
  }

  /** Writes a publication's files for translators; articles that are not there are left out. */
  public static Report export(Sending sending) throws IOException, WrongOrder {
    Findings findings = new Findings();
    Order order = Order.all(sending.source(), sending.dist());
    return Task.done(
        () -> {
          Optional<Desk> desk = Desk.open(order, findings);
          if (desk.isEmpty()) return Report.nothing(findings);
          Translations all = new Translations(desk.get(), findings);
          all.write(sending);
          return new Report(List.copyOf(all.made), List.of(), findings);
        });
  }

  /** Nothing is created before it is known that the order can be done. */
  private void write(Sending sending) throws IOException, WrongOrder {
    String from = publication.languages().get(0);
    List<String> ids = articles(sending);
    boolean texts = !sending.formats().equals(Set.of(Sending.Format.TBX));
    String to = texts ? target(sending) : "";
    Dist dist = Dist.open(sending.dist());
    if (sending.formats().contains(Sending.Format.TBX)) glossary(from, dist);
    if (!texts) return;
    boolean pairs = sending.formats().contains(Sending.Format.TMX);
    List<Exchange.Pair> memory = new ArrayList<>();
    for (String id : ids) {
      Optional<String> source = text(from + "/" + id + ".md");
      Optional<String> target = text(to + "/" + id + ".md");
      if (source.isEmpty()) {
        findings.add(
            PressRule.MISSING_ARTICLE,
            publication.span(),
            "there is no article " + sources.shown(from + "/" + id + ".md"));
        continue;
      }
      String file = sources.shown(from + "/" + id + ".md");
      if (pairs && target.isPresent()) {
        memory.addAll(Exchange.pairs(source.get(), target.get(), file, findings));
      }
      if (sending.formats().contains(Sending.Format.XLIFF)) {
        String name = FOLDER + id + "." + from + "." + to + ".xlf";
        String xliff = Exchange.xliff(source.get(), target, id + ".md", from, to, file, findings);
        made.add(put(dist, name, xliff));
      }
    }
    if (pairs) {
      String name = FOLDER + publication.id() + "." + from + "." + to + ".tmx";
      made.add(put(dist, name, Exchange.tmx(from, to, memory)));
    }
  }

  private List<String> articles(Sending sending) throws WrongOrder {
    if (sending.article().isEmpty()) return publication.articles();
    String only = sending.article().get();
    if (publication.articles().contains(only)) return List.of(only);
    throw new WrongOrder("the publication has no article “" + only + "”");
  }

  private String target(Sending sending) throws WrongOrder {
    if (sending.to().isPresent()) return sending.to().get();
    if (publication.languages().size() > 1) return publication.languages().get(1);
    throw new WrongOrder("the publication has one language only; name the other one with --to");
  }

  private void glossary(String language, Dist dist) throws IOException {
    String name = publication.glossary();
    Optional<String> csv = name.isEmpty() ? Optional.empty() : text(name);
    if (csv.isEmpty()) {
      findings.add(
          PressRule.MISSING_GLOSSARY,
          publication.span(),
          "there is no glossary to export",
          "name one in publication.yml: glossary: glossary.csv");
      return;
    }
    String title = publication.text(publication.title(), language);
    var glossary = Glossaries.read(csv.get(), sources.shown(name), findings);
    made.add(
        put(dist, FOLDER + publication.id() + ".tbx", Exchange.tbx(glossary, title, language)));
  }

  private Optional<String> text(String name) {
    return sources
        .manuscript(name)
        .flatMap(bytes -> Manuscripts.decode(bytes, sources.shown(name), findings));
  }

  /**
   * Reads a file of a translator and writes what it becomes.
   *
   * @param dist the folder that it goes to
   * @param manuscript where the article lies that was translated
   * @param force whether a file that is there and says something else may be replaced
   */
  public static Report read(
      Path file, Path dist, Path manuscript, String from, String to, boolean force)
      throws IOException, WrongOrder {
    if (!Sources.isThere(file) || Sources.isFolder(file)) {
      throw new WrongOrder("there is no file " + file);
    }
    Findings findings = new Findings();
    String shown = file.toString().replace('\\', '/');
    Path parent = file.getParent();
    return Task.done(
        () -> {
          Optional<Exchange.Imported> imported =
              Sources.of(parent == null ? Path.of("") : parent)
                  .manuscript(file.getFileName().toString())
                  .flatMap(bytes -> Manuscripts.decode(bytes, shown, findings))
                  .flatMap(xml -> Exchange.read(xml, shown, from, to, findings));
          if (imported.isEmpty()) return Report.nothing(findings);
          compare(imported.get(), Sources.of(manuscript), findings);
          if (findings.hasErrors()) return Report.nothing(findings);
          return new Report(place(imported.get(), dist, force, findings), List.of(), findings);
        });
  }

  /** Warns if the article is not any more the one that was sent. */
  private static void compare(Exchange.Imported imported, Sources sources, Findings findings) {
    if (imported.sourceName().isEmpty()) return;
    Optional<byte[]> now = sources.manuscript(imported.sourceName());
    if (now.isEmpty() || utf8(imported.source(), now.get())) return;
    findings.add(
        ExchangeRule.CHANGED_SOURCE,
        Span.of(sources.shown(imported.sourceName())),
        "the article has changed since it was sent to translation",
        "look at what changed, and export it again");
  }

  private static boolean utf8(String text, byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).equals(text);
  }

  private static List<Made> place(
      Exchange.Imported imported, Path dist, boolean force, Findings findings) throws IOException {
    Optional<byte[]> there = Sources.of(dist).manuscript(imported.name());
    if (there.isPresent() && !force && !utf8(imported.text(), there.get())) {
      findings.add(
          PressRule.FILE_IN_THE_WAY,
          Span.of(dist.resolve(imported.name()).toString().replace('\\', '/')),
          "the file is there already and says something else; it was left as it is",
          "import to another folder with --out, or replace it with --force");
      return List.of();
    }
    return List.of(put(Dist.open(dist), imported.name(), imported.text()));
  }

  private static Made put(Dist dist, String name, String text) throws IOException {
    try (Parcel parcel = new Parcel("", dist)) {
      Made made = parcel.add(name, 0, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      parcel.publish();
      return made;
    }
  }
}
