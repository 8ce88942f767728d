package leafpress.catalog;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import leafpress.diagnostic.Findings;
import leafpress.template.Templates;

/** Makes the files by which readers, reading systems and librarians find a publication. */
public final class Catalog {
  /** Each file with the template that makes it. */
  private static final Map<String, String> FILES = files();

  private Catalog() {}

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("index.html", "site/index.ftlx");
    files.put("opds/index.xml", "site/opds.ftlx");
    files.put("opds/index.json", "site/opds.ftl");
    files.put("manifest.json", "site/manifest.ftl");
    return files;
  }

  /**
   * The files of a shelf by their names.
   *
   * @param style whose templates are used; those that it lacks come from {@code styles/shared}
   * @return nothing if a template failed; a finding says why
   */
  public static Optional<Map<String, byte[]>> of(
      Shelf shelf, Templates templates, String style, Findings findings) {
    Map<String, Object> model = new TreeMap<>();
    model.put("shelf", shelf);
    model.put("publication", shelf); // for the shared words
    Map<String, byte[]> made = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Optional<String> text = templates.text(file.getValue(), style, model, findings);
      if (text.isEmpty()) return Optional.empty();
      made.put(file.getKey(), text.get().getBytes(StandardCharsets.UTF_8));
    }
    return Optional.of(made);
  }

  /** The URN of a publication. */
  public static String urn(String publication) {
    return Urn.of(publication, "");
  }
}
