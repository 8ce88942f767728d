package leafpress.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds the looks of text against what people can read (RNIB, UKAAF, WCAG 2.2). */
final class Looks {
  private final Report report;

  Looks(Report report) {
    this.report = report;
  }

  void check(List<Look> looks) {
    Map<String, Double> bodies = new HashMap<>();
    for (Look look : looks) {
      if (look.what().equals("p")) bodies.putIfAbsent(key(look), look.size());
    }
    for (Look look : looks) {
      contrast(look);
      if (look.running()) type(look);
      if (look.what().matches("h[2-6]")) heading(look, bodies.getOrDefault(key(look), 0.0));
    }
  }

  private static String key(Look look) {
    return look.edition() + " " + look.style() + " " + look.language();
  }

  private void contrast(Look look) {
    double ratio = look.contrast();
    String shown = "the contrast of " + of(look) + " is " + decimal(ratio) + " : 1";
    String hint = "make the letters darker, or the ground lighter";
    double least = least(CheckRule.LOW_CONTRAST, look);
    double aim = least(CheckRule.WEAK_CONTRAST, look);
    if (look.large()) {
      // WCAG 2.2, 1.4.3 and 1.4.6: 3 in place of 4.5, 4.5 in place of 7
      aim = aim * 4.5 / 7;
      least = least * 3 / 4.5;
    }
    if (ratio < least) {
      tell(CheckRule.LOW_CONTRAST, look, shown + "; " + decimal(least) + " is the least", hint);
    } else if (ratio < aim) {
      tell(CheckRule.WEAK_CONTRAST, look, shown + "; " + decimal(aim) + " is better", hint);
    }
  }

  private void type(Look look) {
    small(CheckRule.SMALL_TYPE, look);
    small(CheckRule.TINY_TYPE, look);
    leading(look);
    if (look.indent() > 0 && look.space() > 0) {
      tell(
          CheckRule.INDENT_AND_SPACE,
          look,
          of(look) + " has its first line indented and space beside it",
          "tell paragraphs apart by one of the two: text-indent: 0, or margin: 0");
    }
    if (look.weight() < least(CheckRule.LIGHT_TYPE, look)) {
      tell(
          CheckRule.LIGHT_TYPE,
          look,
          of(look) + " has the weight " + look.weight(),
          "use the regular weight, 400, or a bolder one");
    }
    if (look.justified()) {
      tell(CheckRule.JUSTIFIED_TEXT, look, of(look) + " is justified", "text-align: left");
    }
    if (look.hyphenated()) {
      tell(CheckRule.HYPHENATED_TEXT, look, of(look) + " divides words", "hyphens: none");
    }
    if (look.slanted()) {
      tell(CheckRule.SLANTED_TYPE, look, of(look) + " is slanted", "font-style: normal");
    }
  }

  private void small(CheckRule rule, Look look) {
    if (look.size() >= least(rule, look) - 0.005) return;
    tell(
        rule,
        look,
        of(look)
            + " is set in "
            + decimal(look.size())
            + " pt; "
            + Report.shown(least(rule, look))
            + " pt is the least",
        "set it larger; more readers can read it");
  }

  private void leading(Look look) {
    double ratio = look.leading() / look.size();
    double least = least(CheckRule.TIGHT_LEADING, look);
    String shown =
        "the lines of " + of(look) + " are " + decimal(ratio) + " times the size apart; ";
    if (ratio < least - 0.005) {
      tell(
          CheckRule.TIGHT_LEADING,
          look,
          shown + Report.shown(least) + " is the least",
          "give them more room: line-height");
    }
    double most = least(CheckRule.WIDE_LEADING, look);
    if (most > 0 && ratio > most + 0.005) {
      tell(
          CheckRule.WIDE_LEADING,
          look,
          shown + Report.shown(most) + " is the most",
          "bring them closer: line-height");
    }
  }

  private void heading(Look look, double body) {
    double times = least(CheckRule.SMALL_HEADING, look);
    if (body == 0 || look.size() >= body * times - 0.05) return;
    boolean lower = look.what().compareTo("h3") > 0;
    if (lower) return; // the third level and below are told by their weight
    tell(
        CheckRule.SMALL_HEADING,
        look,
        of(look)
            + " is "
            + decimal(look.size() / body)
            + " times the text; "
            + Report.shown(times)
            + " is the least",
        "set headings larger than the text");
  }

  private double least(CheckRule rule, Look look) {
    return report.number(rule, look.language()).orElse(0);
  }

  private void tell(CheckRule rule, Look look, String message, String hint) {
    if (!report.holdsFor(rule, look.edition())) return;
    report.add(rule, look.language(), look.span(), message, hint);
  }

  private static String of(Look look) {
    return look.what() + " (“" + Report.brief(look.sample()) + "”) in the " + look.edition() + "s";
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.2f", number).replaceFirst("\\.?0+$", "");
  }
}
