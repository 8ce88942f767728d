package leafpress.style;

import java.util.List;
import leafpress.diagnostic.Span;

/** A declaration as it is written: name in lower case (except custom ones), value, importance. */
record Declaration(String name, List<Part> value, boolean important, Span span) {
  boolean isCustom() {
    return name.startsWith("--");
  }

  boolean hasVariables() {
    return hasVariables(value);
  }

  private static boolean hasVariables(List<Part> parts) {
    for (Part part : parts) {
      if (part.isFunction("var") || hasVariables(part.inside())) return true;
    }
    return false;
  }
}
