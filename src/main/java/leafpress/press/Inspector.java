package leafpress.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.check.Checks;
import leafpress.check.Look;
import leafpress.check.Proofreader;
import leafpress.check.RuleSet;
import leafpress.check.Submission;
import leafpress.check.Typescript;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.edition.Publication;
import leafpress.manuscript.Manuscripts;
import leafpress.markup.Element;
import leafpress.style.Child;
import leafpress.style.ComputedStyle;
import leafpress.style.Styled;
import leafpress.style.StyledText;

/** Examines a manuscript: what it says, and how its styles show it. Nothing is printed. */
final class Inspector {
  static final String RULES = "rules.yml";
  private static final int WHITE = 0xFFFFFF;

  private final Order order;
  private final Publication publication;
  private final Sources sources;
  private final Desk desk;
  private final Findings findings = new Findings();

  Inspector(Order order, Desk desk) {
    this.order = order;
    this.publication = desk.publication();
    this.sources = desk.sources();
    this.desk = desk;
  }

  /**
   * Examines it.
   *
   * @param readers who judge spelling and grammar
   * @param read findings of reading the publication
   */
  Inspection inspect(List<Proofreader> readers, Findings read) throws WrongOrder {
    RuleSet rules = rules(sources, findings);
    findings.addAll(read);
    desk.check(findings);
    List<List<Typescript>> articles = new ArrayList<>();
    for (String id : publication.articles()) articles.add(desk.typescripts(id));
    List<Typescript> about =
        publication.about().isEmpty() ? List.of() : desk.typescripts(publication.about());
    List<Look> looks = findings.hasErrors() ? List.of() : looks();
    Findings weighed = Checks.weigh(rules, findings);
    Submission submission = new Submission(publication, desk.terms(), articles, about, looks);
    Checks.run(rules, submission, readers, weighed);
    List<List<Typescript>> all = new ArrayList<>(articles);
    if (!about.isEmpty()) all.add(about);
    String title = publication.text(publication.title(), publication.languages().get(0));
    return new Inspection(title, all, rules, weighed);
  }

  /** The packed rules, with the manuscript's own over them. */
  static RuleSet rules(Sources sources, Findings findings) {
    RuleSet packed = RuleSet.packed();
    String file = sources.shown(RULES);
    return sources
        .manuscript(RULES)
        .flatMap(bytes -> Manuscripts.decode(bytes, file, findings))
        .map(text -> packed.with(text, file, findings))
        .orElse(packed);
  }

  /** The looks of one job for each kind of edition, style and language. */
  private List<Look> looks() throws WrongOrder {
    Map<String, Job> jobs = new LinkedHashMap<>();
    for (Job job : Jobs.of(publication, order, new Findings())) {
      String key = kind(job) + " " + job.edition().style() + " " + job.languages();
      jobs.putIfAbsent(key, job);
    }
    Press press = new Press(desk);
    Map<String, Look> looks = new LinkedHashMap<>();
    for (Job job : jobs.values()) {
      Findings own = new Findings();
      Optional<Kit> kit = press.kit(job, own);
      Optional<Element> markup = desk.copy(job, own).flatMap(copy -> press.markup(job, copy, own));
      if (kit.isEmpty() || markup.isEmpty()) continue;
      walk(job, Press.styled(kit.get(), markup.get(), own).root(), WHITE, looks);
    }
    return List.copyOf(looks.values());
  }

  private static String kind(Job job) {
    return job.leaflet() ? "leaflet" : "booklet";
  }

  private static void walk(Job job, Styled styled, int ground, Map<String, Look> looks) {
    int own = styled.style().background().orElse(ground);
    for (Child child : styled.children()) {
      if (child instanceof Styled) {
        walk(job, (Styled) child, own, looks);
      } else if (child instanceof StyledText && !((StyledText) child).text().isBlank()) {
        Look look = look(job, styled, own, ((StyledText) child).text());
        String key =
            String.join(
                " ",
                look.edition(),
                look.style(),
                look.language(),
                look.what(),
                Integer.toHexString(look.color()),
                Integer.toHexString(look.ground()));
        looks.putIfAbsent(key, look);
      }
    }
  }

  private static Look look(Job job, Styled styled, int ground, String text) {
    ComputedStyle style = styled.style();
    String name = styled.element().name();
    String first = styled.element().get("class").split(" ")[0];
    boolean own = first.isEmpty() || first.equals(style.language().replaceFirst("-.*", ""));
    String sheet = "styles/" + job.edition().style() + "/print.css";
    return new Look(
        kind(job),
        job.edition().style(),
        style.language(),
        own ? name : name + "." + first,
        own && (name.equals("p") || name.equals("li")),
        style.color(),
        ground,
        style.fontSize() / 65536.0,
        style.leading() / 65536.0,
        style.textIndent() / 65536.0,
        (style.margin().top() + style.margin().bottom()) / 65536.0,
        style.fontWeight(),
        style.italic(),
        style.align() == ComputedStyle.Align.JUSTIFY,
        style.hyphens() == ComputedStyle.Hyphens.AUTO,
        text,
        Span.of(sheet));
  }
}
