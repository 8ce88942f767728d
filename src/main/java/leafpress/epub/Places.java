package leafpress.epub;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Findings;

/** Which file each id is in. */
final class Places {
  private final Map<String, String> files = new HashMap<>();

  static Places of(List<Chapter> chapters, Findings findings) {
    Places places = new Places();
    for (Chapter chapter : chapters) {
      if (chapter.kind() == Kind.CONTENTS) continue;
      chapter
          .section()
          .walk(
              element -> {
                if (!element.has("id")) return;
                if (places.files.putIfAbsent(element.get("id"), chapter.file()) != null)
                  findings.add(
                      EpubRule.DUPLICATE_ID,
                      element.span(),
                      "the id “" + element.get("id") + "” is used twice",
                      "give one of the headings another id");
              });
    }
    return places;
  }

  /** The file that holds the id. */
  Optional<String> file(String id) {
    return Optional.ofNullable(files.get(id));
  }

  /** A link to the id from a file. */
  Optional<String> link(String id, String from) {
    return file(id).map(to -> (to.equals(from) ? "" : to) + "#" + id);
  }
}
