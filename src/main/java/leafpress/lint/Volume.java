package leafpress.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.markup.Element;

/**
 * A book that was opened.
 *
 * @param documents its XHTML files that could be read, by path, in the order of the manifest
 * @param sheets its style sheets, by path
 */
record Volume(
    Archive archive,
    PackageDocument about,
    Map<String, Element> documents,
    Map<String, String> sheets) {
  private static final String CONTAINER = "META-INF/container.xml";

  /** Opens a book as far as it can be read; nothing if there is no package document. */
  static Optional<Volume> open(Archive archive, Remarks remarks) {
    Optional<String> path = root(archive, remarks);
    Optional<Element> root =
        path.flatMap(p -> archive.read(p).flatMap(bytes -> Xml.read(bytes, p, remarks)));
    if (path.isPresent() && !archive.has(path.get()))
      remarks.add(
          LintRule.MISSING_PACKAGE,
          remarks.place(CONTAINER),
          "the container leads to “" + path.get() + "”, which is not there",
          "correct full-path");
    return root.map(r -> read(archive, PackageDocument.of(path.get(), r), remarks));
  }

  private static Optional<String> root(Archive archive, Remarks remarks) {
    if (!archive.has(CONTAINER)) {
      remarks.add(
          LintRule.MISSING_PACKAGE,
          remarks.place(),
          "there is no " + CONTAINER,
          "a reading system finds the book by it; make it name the package document");
      return Optional.empty();
    }
    Optional<Element> container =
        archive.read(CONTAINER).flatMap(bytes -> Xml.read(bytes, CONTAINER, remarks));
    if (container.isEmpty()) return Optional.empty();
    Optional<Element> file = container.get().first("rootfile");
    if (file.isEmpty())
      remarks.add(
          LintRule.MISSING_PACKAGE,
          remarks.place(CONTAINER),
          "the container names no package document",
          "write a rootfile with full-path");
    return file.map(e -> e.get("full-path"));
  }

  private static Volume read(Archive archive, PackageDocument about, Remarks remarks) {
    Map<String, Element> documents = new LinkedHashMap<>();
    Map<String, String> sheets = new LinkedHashMap<>();
    for (PackageDocument.Item item : about.items().values()) {
      String path = item.path();
      if (item.href().outside()) continue;
      if (item.xhtml() && !documents.containsKey(path))
        archive
            .read(path)
            .flatMap(bytes -> Xml.read(bytes, path, remarks))
            .ifPresent(root -> documents.put(path, root));
      if (item.type().equals("text/css") && !sheets.containsKey(path))
        archive
            .read(path)
            .flatMap(bytes -> Xml.decode(bytes, path, remarks))
            .ifPresent(text -> sheets.put(path, text));
    }
    return new Volume(archive, about, documents, sheets);
  }

  /** The documents in reading order that could be read, then those outside of it. */
  List<String> order() {
    List<String> paths =
        new ArrayList<>(
            about.reading().stream()
                .map(PackageDocument.Item::path)
                .filter(documents::containsKey)
                .toList());
    for (String path : documents.keySet()) if (!paths.contains(path)) paths.add(path);
    return paths;
  }
}
