package leafpress.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;

/** Puts the decisions about one article into its text. */
final class Judgement {
  private final Decisions decisions;
  private final String article;
  private final String language;
  private final Findings findings;

  Judgement(Decisions decisions, String article, String language, Findings findings) {
    this.decisions = decisions;
    this.article = article;
    this.language = language;
    this.findings = findings;
  }

  /** Texts in place of raw texts, and names that stay. */
  List<Edit> texts(String text) {
    List<Edit> out = new ArrayList<>();
    for (Decisions.Decision d : of(Decisions.Act.REPLACE)) replace(text, d, d.text(), out);
    for (Decisions.Decision d : of(Decisions.Act.REJECT)) {
      replace(text, d, Spans.OPEN + d.at() + Spans.CLOSE, out);
    }
    for (Decisions.Decision d : of(Decisions.Act.KEEP)) replace(text, d, d.at(), out);
    return inOrder(out);
  }

  /** Where two decisions are about one place, the longer text wins, then the one place. */
  private static List<Edit> inOrder(List<Edit> edits) {
    edits.sort(
        Comparator.comparingInt(Edit::start)
            .thenComparing(Comparator.comparingInt(Edit::end).reversed()));
    return edits;
  }

  private void replace(String text, Decisions.Decision decision, String want, List<Edit> out) {
    Reason why = Reason.sure(Mend.DECISION, decision.reason());
    List<Edit> found = new ArrayList<>();
    int number = 0;
    for (int at = text.indexOf(decision.at());
        at >= 0;
        at = text.indexOf(decision.at(), at + decision.at().length())) {
      number++;
      if (decision.occurrence() > 0 && decision.occurrence() != number) continue;
      found.add(Edit.of(text, at, at + decision.at().length(), want, why));
    }
    if (found.isEmpty()) unused(decision, number);
    // Sorting keeps the order of what begins together, so what is about one place goes first.
    if (decision.occurrence() > 0) out.addAll(0, found);
    else out.addAll(found);
  }

  /** Texts that are kept, so that they are not taken for boilerplate. */
  List<String> kept() {
    return of(Decisions.Act.KEEP).stream().map(Decisions.Decision::at).toList();
  }

  Optional<String> field(String name) {
    return of(Decisions.Act.FRONT).stream()
        .filter(d -> d.at().equals(name))
        .map(Decisions.Decision::text)
        .findFirst();
  }

  /** Lines of the front matter after title and language. */
  String otherFields() {
    StringBuilder out = new StringBuilder();
    for (Decisions.Decision d : of(Decisions.Act.FRONT)) {
      if (d.at().equals("title") || d.at().equals("lang")) continue;
      boolean bare = d.text().startsWith("[") || d.text().matches("[0-9-]+");
      String value = d.text().replace("\\", "\\\\").replace("\"", "\\\"");
      out.append(d.at()).append(": ").append(bare ? d.text() : "\"" + value + "\"").append('\n');
    }
    return out.toString();
  }

  /** Blocks that go before or after a block; the raw text tells which. */
  List<Edit> blocks(Copy copy) {
    List<Edit> out = new ArrayList<>();
    for (Decisions.Act act : List.of(Decisions.Act.BEFORE, Decisions.Act.AFTER)) {
      for (Decisions.Decision decision : of(act)) {
        int raw = -1;
        int number = 0;
        do {
          raw = copy.raw().indexOf(decision.at(), raw + 1);
          if (raw >= 0) number++;
        } while (raw >= 0 && number < decision.occurrence());
        if (raw < 0) {
          unused(decision, number);
          continue;
        }
        out.add(block(copy.text(), copy.now(raw), decision));
      }
    }
    out.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return out;
  }

  private static Edit block(String text, int at, Decisions.Decision decision) {
    Reason why = Reason.sure(Mend.DECISION, decision.reason());
    if (decision.act() == Decisions.Act.BEFORE) {
      int start = text.lastIndexOf('\n', at - 1) + 1;
      return Edit.of(text, start, start, decision.text() + "\n\n", why);
    }
    int end = text.indexOf('\n', at);
    if (end < 0) end = text.length();
    boolean tight = end + 1 < text.length() && text.charAt(end + 1) != '\n';
    return Edit.of(text, end, end, "\n\n" + decision.text() + (tight ? "\n" : ""), why);
  }

  private List<Decisions.Decision> of(Decisions.Act act) {
    return decisions.of(article, language, act);
  }

  private void unused(Decisions.Decision decision, int number) {
    String how =
        number == 0
            ? "does not stand in "
            : "stands less than " + decision.occurrence() + " times in ";
    findings.add(
        CleanRule.UNUSED_DECISION,
        decision.span(),
        "“" + decision.at() + "” " + how + article,
        "quote the raw text letter by letter");
  }
}
