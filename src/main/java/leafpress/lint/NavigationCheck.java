package leafpress.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leafpress.diagnostic.Span;
import leafpress.lint.PackageDocument.Item;
import leafpress.markup.Element;

/** The ways into a book: contents, landmarks, pages; and their older twins (EPUB 3.3 §7). */
final class NavigationCheck {
  private final Volume volume;
  private final Targets targets;
  private final Remarks remarks;
  private final String path;

  private NavigationCheck(Volume volume, Targets targets, String path, Remarks remarks) {
    this.volume = volume;
    this.targets = targets;
    this.path = path;
    this.remarks = remarks;
  }

  static void check(Volume volume, Targets targets, Remarks remarks) {
    if (volume.about().old()) return;
    Optional<Item> item = volume.about().byProperty("nav");
    Optional<Element> toc = navigation(volume, "toc");
    boolean unread = item.isPresent() && !volume.documents().containsKey(item.get().path());
    if (unread && volume.archive().has(item.get().path())) return; // said already: not well-formed
    if (toc.isEmpty() || toc.get().first("a").isEmpty()) {
      remarks.add(
          LintRule.MISSING_CONTENTS,
          item.map(Item::span).orElse(remarks.place(volume.about().path())),
          "the book has no table of contents",
          "write a document with <nav epub:type=\"toc\">, and give its item properties=\"nav\"");
      return;
    }
    NavigationCheck check = new NavigationCheck(volume, targets, item.get().path(), remarks);
    check.ordered(toc.get());
    check.landmarks();
    check.pages();
    check.older(toc.get());
  }

  /** A list of the navigation document. */
  static Optional<Element> navigation(Volume volume, String type) {
    Optional<Element> root =
        volume.about().byProperty("nav").map(i -> volume.documents().get(i.path()));
    List<Element> found = new ArrayList<>();
    root.ifPresent(
        r ->
            r.walk(
                e -> {
                  if (e.is("nav") && is(e, type)) found.add(e);
                }));
    return found.stream().findFirst();
  }

  private static boolean is(Element element, String type) {
    return List.of(element.get("epub:type").split("\\s+")).contains(type);
  }

  private List<Element> links(Element nav) {
    List<Element> links = new ArrayList<>();
    nav.walk(
        e -> {
          if (e.is("a") && e.has("href")) links.add(e);
        });
    return links;
  }

  private void ordered(Element toc) {
    long last = -1;
    for (Element link : links(toc)) {
      long here = targets.position(Href.of(path, link.get("href"))).orElse(last);
      if (here < last)
        remarks.add(
            LintRule.UNORDERED_CONTENTS,
            link.span(),
            "“" + words(link) + "” stands before what comes after it in the book",
            "list the chapters in the order of the spine");
      last = here;
    }
  }

  private static String words(Element element) {
    return element.content().replaceAll("\\s+", " ").strip();
  }

  private void landmarks() {
    Optional<Element> landmarks = navigation(volume, "landmarks");
    if (landmarks.isPresent() && !links(landmarks.get()).isEmpty()) return;
    remarks.add(
        LintRule.MISSING_LANDMARKS,
        remarks.place(path),
        "the book has no landmarks",
        "list cover, contents and the beginning of the text in <nav epub:type=\"landmarks\">");
  }

  private void pages() {
    List<Span> unlisted = new ArrayList<>();
    Set<String> listed = new HashSet<>();
    navigation(volume, "page-list")
        .ifPresent(
            nav -> {
              for (Element link : links(nav)) {
                Href href = Href.of(path, link.get("href"));
                listed.add(href.path() + "#" + href.fragment());
              }
            });
    volume
        .documents()
        .forEach(
            (file, root) ->
                root.walk(
                    e -> {
                      boolean mark = is(e, "pagebreak") || e.get("role").equals("doc-pagebreak");
                      if (mark && !listed.contains(file + "#" + e.get("id")))
                        unlisted.add(e.span());
                    }));
    if (unlisted.isEmpty()) return;
    remarks.add(
        LintRule.MISSING_PAGE_LIST,
        unlisted.get(0),
        listed.isEmpty()
            ? "page breaks are marked, but there is no list of pages"
            : "this page break, the first of " + unlisted.size() + ", is not in the list of pages",
        "list every page in <nav epub:type=\"page-list\">");
  }

  /** The NCX of EPUB 2 must lead to the same places in the same order. */
  private void older(Element toc) {
    Optional<Item> ncx =
        volume.about().items().values().stream()
            .filter(i -> i.type().equals("application/x-dtbncx+xml"))
            .findFirst();
    if (ncx.isEmpty()) return;
    String file = ncx.get().path();
    Optional<Element> root =
        volume.archive().read(file).flatMap(bytes -> Xml.read(bytes, file, remarks));
    Optional<Element> map = root.flatMap(r -> r.first("navMap"));
    if (map.isEmpty()) return;
    List<Href> there = new ArrayList<>();
    map.get()
        .walk(
            e -> {
              if (e.is("content")) there.add(Href.of(file, e.get("src")));
            });
    List<Href> here = links(toc).stream().map(a -> Href.of(path, a.get("href"))).toList();
    for (Href href : there)
      if (!href.outside() && targets.position(href).isEmpty()) broken(file, href);
    if (new HashSet<>(there).equals(new HashSet<>(here))) return;
    remarks.add(
        LintRule.UNEQUAL_CONTENTS,
        map.get().span(),
        "the contents for old readers have "
            + there.size()
            + " entries, the others "
            + here.size()
            + ", and they do not lead to the same places",
        "make both from one list");
  }

  private void broken(String file, Href href) {
    remarks.add(
        LintRule.BROKEN_LINK,
        remarks.place(file),
        "an entry leads to “" + href.path() + "#" + href.fragment() + "”, which is not there",
        "correct it");
  }
}
