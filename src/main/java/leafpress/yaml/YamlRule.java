package leafpress.yaml;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can be wrong with a YAML file. */
public enum YamlRule implements Rule {
  /** It cannot be read as YAML. */
  MALFORMED_YAML,
  /** A key stands twice in one map. */
  DUPLICATE_KEY,
  /** An alias, an anchor, a tag or a second document. */
  UNSUPPORTED_YAML,
  /** Too long, or maps and lists nested too deep. */
  OVERSIZE_YAML,
  /** A key that is needed is not there. */
  MISSING_KEY,
  /** A key that means nothing here. */
  UNKNOWN_KEY,
  /** A list where a text was expected, and the like. */
  WRONG_KIND;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
