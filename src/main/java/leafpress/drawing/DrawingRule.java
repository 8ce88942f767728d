package leafpress.drawing;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can be wrong with a drawing. */
public enum DrawingRule implements Rule {
  /** A drawing with scripts, or one that reaches out of its file or grows without bounds. */
  UNSAFE_DRAWING,
  /** A drawing with what cannot be printed as paths of one colour each. */
  UNPRINTABLE_DRAWING;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
