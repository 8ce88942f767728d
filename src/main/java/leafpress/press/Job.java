package leafpress.press;

import java.util.List;
import leafpress.edition.Edition;

/**
 * A thing to print: one leaflet, or one booklet.
 *
 * @param edition what it comes from, with the style and format that are in force
 * @param articles what goes in, in reading order
 * @param languages one, or several that stand side by side
 * @param name file name under {@code dist/} without its ending
 */
record Job(Edition edition, List<String> articles, List<String> languages, String name) {
  String language() {
    return languages.get(0);
  }

  boolean leaflet() {
    return edition.kind() == Edition.Kind.LEAFLET;
  }

  boolean wants(Edition.Output output) {
    return edition.outputs().contains(output);
  }
}
