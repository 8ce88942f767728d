package leafpress.typeset;

/** Where a run of text leads, and what to tell those who cannot see it. */
record Link(String target, String description) {
  static final Link NONE = new Link("", "");

  boolean leads() {
    return !target.isEmpty();
  }
}
