package leafpress.diagnostic;

import java.util.Locale;

/**
 * A named reason for a finding. Each package that raises findings has one enum of rules; the
 * constant {@code MISSING_ALT_TEXT} is shown to users as {@code missing-alt-text}.
 */
public interface Rule {
  /** The constant's name, as {@link Enum#name()} gives it. */
  String name();

  /** How grave a finding of this rule is. */
  Severity severity();

  /** The name that users read and write. */
  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
