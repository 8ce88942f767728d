package leafpress.template;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can go wrong between a manuscript and its markup. */
public enum TemplateRule implements Rule {
  /** Neither the style nor {@code shared} has the template. */
  MISSING_TEMPLATE,
  /** FreeMarker cannot read or run a template. */
  TEMPLATE_ERROR,
  /** What a template wrote is not well-formed. */
  TEMPLATE_MARKUP,
  /** Articles that should stand side by side do not have the same blocks. */
  UNPAIRED_BLOCKS;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
