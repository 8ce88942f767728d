package leafpress.font;

import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Severity;

/** What can be wrong with a font file. */
public enum FontRule implements Rule {
  /** The file is cut off, damaged or no font at all. */
  UNREADABLE_FACE,
  /** A kind of font that cannot be set: PostScript outlines, a collection, a variable font. */
  UNSUPPORTED_FACE,
  /** The font's own flags forbid to embed it or to embed a part of it. */
  RESTRICTED_FACE;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
