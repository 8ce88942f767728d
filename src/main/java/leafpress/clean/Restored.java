package leafpress.clean;

/**
 * What became of a foreign span, in places of the text that it stood in.
 *
 * @param text what stands there now; for an unknown span the span itself
 */
record Restored(int start, int end, String raw, Mend kind, String text, String evidence) {
  boolean unknown() {
    return kind == Mend.UNKNOWN;
  }
}
