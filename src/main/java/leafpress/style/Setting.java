package leafpress.style;

/** A property with a value that is known to be good. */
record Setting(Property property, Specified value, boolean important) {
  Setting asImportant(boolean is) {
    return new Setting(property, value, is);
  }
}
