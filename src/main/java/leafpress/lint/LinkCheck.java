package leafpress.lint;

import java.util.Set;
import leafpress.markup.Element;

/** Links, sources and notes: what they lead to is there, and notes lead back. */
final class LinkCheck {
  private static final Set<String> LOADS =
      Set.of(
          "img", "image", "audio", "video", "source", "track", "iframe", "embed", "object",
          "script", "link");

  private final Volume volume;
  private final Targets targets;
  private final String path;
  private final Remarks remarks;

  private LinkCheck(Volume volume, Targets targets, String path, Remarks remarks) {
    this.volume = volume;
    this.targets = targets;
    this.path = path;
    this.remarks = remarks;
  }

  static void check(Volume volume, Targets targets, String path, Element root, Remarks remarks) {
    LinkCheck check = new LinkCheck(volume, targets, path, remarks);
    root.walk(check::element);
  }

  private void element(Element e) {
    if (LOADS.contains(e.name()))
      for (String name : new String[] {"src", "href", "xlink:href", "data", "poster"})
        if (e.has(name)) resource(e, e.get(name));
    if (e.is("a")) link(e);
    if (ContentCheck.is(e, "noteref")) note(e);
  }

  private void resource(Element e, String reference) {
    Href href = Href.of(path, reference);
    if (href.remote())
      remarks.add(
          LintRule.REMOTE_RESOURCE,
          e.span(),
          "“" + href.path() + "” is fetched from the web",
          "put the file into the book");
    else if (!href.outside() && !reference.isBlank() && !volume.archive().has(href.path()))
      remarks.add(
          LintRule.MISSING_FILE,
          e.span(),
          "“" + href.path() + "” is not in the book",
          "add the file, or correct the name");
  }

  private void link(Element a) {
    String reference = a.has("href") ? a.get("href") : a.get("xlink:href");
    if (reference.isBlank()) return;
    Href href = Href.of(path, reference);
    if (href.outside()) return;
    boolean there =
        targets.knows(href.path())
            ? targets.position(href).isPresent()
            : volume.archive().has(href.path());
    if (there) return;
    remarks.add(
        LintRule.BROKEN_LINK,
        a.span(),
        "the link “" + a.content().strip() + "” leads to “" + reference + "”, which is not there",
        "correct it, or give the target that id");
  }

  /** From the note some link leads back to where the reader was. */
  private void note(Element call) {
    Href href = Href.of(path, call.get("href"));
    targets
        .element(href)
        .ifPresent(
            note -> {
              boolean[] back = {false};
              note.walk(
                  e -> {
                    if (!e.is("a") || !e.has("href")) return;
                    Href to = Href.of(href.path(), e.get("href"));
                    if (to.path().equals(path)) back[0] = true;
                  });
              if (back[0]) return;
              remarks.add(
                  LintRule.ONE_WAY_NOTE,
                  note.span(),
                  "from the note “" + href.fragment() + "” no link leads back to the text",
                  "end it with a link, in words, to its call");
            });
  }
}
