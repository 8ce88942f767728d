package leafpress.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import leafpress.check.Parallel;
import leafpress.check.Typescript;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Severity;
import leafpress.template.PackedTemplates;

/**
 * The report for people: one page without scripts, article by article, the words that a finding is
 * about beside the same words in the other language.
 */
final class HtmlReport {
  private final Subject subject;

  private HtmlReport(Subject subject) {
    this.subject = subject;
  }

  static String of(Subject subject) throws IOException {
    return PackedTemplates.of(HtmlReport.class)
        .fill("report.html", new HtmlReport(subject).model());
  }

  private Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("title", subject.title());
    model.put("version", subject.version());
    model.put("counts", counts(subject.findings()));
    List<Object> articles = new ArrayList<>();
    List<Diagnostic> rest = new ArrayList<>(subject.findings());
    for (List<Typescript> versions : subject.articles()) {
      Parallel parallel = Parallel.of(versions);
      for (int v = 0; v < versions.size(); v++) {
        String file = versions.get(v).article().file();
        List<Diagnostic> own =
            subject.findings().stream().filter(f -> f.span().file().equals(file)).toList();
        rest.removeAll(own);
        articles.add(article(parallel, v, own, articles.size() + 1));
      }
    }
    model.put("articles", articles);
    model.put("rest", rest.stream().map(f -> finding(f, true)).toList());
    return model;
  }

  private Map<String, Object> article(
      Parallel parallel, int version, List<Diagnostic> own, int number) {
    Typescript typescript = parallel.versions().get(version);
    Map<Integer, List<Diagnostic>> byPassage = new TreeMap<>();
    List<Object> whole = new ArrayList<>();
    for (Diagnostic finding : own) {
      OptionalInt passage = parallel.passage(version, finding.span());
      boolean words = Excerpt.of(subject, finding).map(Excerpt::quoted).orElse(false);
      if (passage.isEmpty() || !words && parallel.isFront(version, passage.getAsInt()))
        whole.add(finding(finding, false));
      else byPassage.computeIfAbsent(passage.getAsInt(), p -> new ArrayList<>()).add(finding);
    }
    List<Object> passages = new ArrayList<>();
    byPassage.forEach((p, findings) -> passages.add(passage(parallel, version, p, findings)));
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("id", "article-" + number);
    article.put("title", typescript.article().title());
    article.put("language", typescript.article().language());
    article.put("file", typescript.article().file());
    article.put("counts", counts(own));
    article.put("whole", whole);
    article.put("passages", passages);
    return article;
  }

  private Map<String, Object> passage(
      Parallel parallel, int version, int passage, List<Diagnostic> findings) {
    String text = parallel.text(version, passage);
    int other = version == 0 ? 1 : 0;
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("line", findings.get(0).span().line());
    shown.put("language", parallel.versions().get(version).article().language());
    shown.put("pieces", pieces(parallel, version, passage, text, findings));
    shown.put("findings", findings.stream().map(f -> finding(f, false)).toList());
    boolean paired = other < parallel.versions().size();
    shown.put("other", paired ? parallel.beside(version, passage, other).orElse("") : "");
    shown.put("otherLanguage", paired ? parallel.versions().get(other).article().language() : "");
    return shown;
  }

  /** The text, cut where the words of a finding begin and end. */
  private List<Object> pieces(
      Parallel parallel, int version, int passage, String text, List<Diagnostic> findings) {
    int[] gravest = new int[text.length()];
    for (Diagnostic finding : findings) {
      Excerpt.of(subject, finding)
          .filter(Excerpt::quoted)
          .ifPresent(
              excerpt -> {
                int start = parallel.index(version, passage, finding.span());
                int end = Math.min(text.length(), start + excerpt.end() - excerpt.start());
                int grade = Severity.values().length - finding.severity().ordinal();
                for (int i = start; i < end; i++) gravest[i] = Math.max(gravest[i], grade);
              });
    }
    List<Object> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i < text.length() && gravest[i] == gravest[from]) continue;
      String mark =
          gravest[from] == 0
              ? ""
              : Names.of(Severity.values()[Severity.values().length - gravest[from]]);
      pieces.add(Map.of("text", text.substring(from, i), "mark", mark));
      from = i;
    }
    return pieces;
  }

  private Map<String, Object> finding(Diagnostic finding, boolean place) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("severity", Names.of(finding.severity()));
    shown.put("place", place ? finding.span().toString() : "");
    shown.put("message", finding.message());
    shown.put("hint", finding.hint());
    shown.put("rule", finding.rule().slug());
    shown.put("origin", subject.origin().apply(finding.rule().slug()));
    return shown;
  }

  private static Map<String, Object> counts(List<Diagnostic> findings) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(Names.of(severity), Names.count(findings, severity));
    }
    return counts;
  }
}
