package leafpress.style;

import java.util.List;

/** For each property the specified value that won the cascade. */
final class Winners {
  private static final Specified[] NOTHING = nothing();

  private final Specified[] values = NOTHING.clone();

  private static Specified[] nothing() {
    Specified[] values = new Specified[Property.COUNT];
    for (Property property : Property.values()) values[property.ordinal()] = unset(property);
    return values;
  }

  private static Specified unset(Property property) {
    return property.inherited ? Specified.Global.INHERIT : property.initial;
  }

  /** Takes the settings of this importance; later ones win over earlier ones. */
  void take(List<Setting> settings, boolean important) {
    for (Setting setting : settings) {
      if (setting.important() != important) continue;
      Property property = setting.property();
      Specified value = setting.value();
      if (value == Specified.Global.INITIAL) value = property.initial;
      if (value == Specified.Global.UNSET) value = unset(property);
      values[property.ordinal()] = value;
    }
  }

  /** Never {@code INITIAL} or {@code UNSET}. */
  Specified value(Property property) {
    return values[property.ordinal()];
  }
}
