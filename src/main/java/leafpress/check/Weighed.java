package leafpress.check;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** A rule with the severity that a rule set gives it. */
record Weighed(Rule rule, Severity severity) implements Rule {
  @Override
  public String name() {
    return rule.name();
  }
}
