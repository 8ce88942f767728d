package leafpress.yaml;

import leafpress.diagnostic.Span;

/** A value of a YAML file, with the place where it begins. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {
  Span span();

  /** What it is, in words for a finding. */
  String what();

  /** Whether nothing was written: {@code key:} without a value. */
  default boolean isEmpty() {
    return false;
  }
}
