package leafpress.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.markup.Element;
import leafpress.markup.Node;

/** Headings, and those who repeat them: titles of files, entries of the contents. */
final class HeadingCheck {
  /** Kindle and e-ink readers show two levels (checklist, point 23). */
  private static final int DEEPEST = 2;

  private final Volume volume;
  private final Targets targets;
  private final Remarks remarks;

  private HeadingCheck(Volume volume, Targets targets, Remarks remarks) {
    this.volume = volume;
    this.targets = targets;
    this.remarks = remarks;
  }

  static void check(Volume volume, Targets targets, Remarks remarks) {
    HeadingCheck check = new HeadingCheck(volume, targets, remarks);
    volume.documents().forEach((path, root) -> check.document(root));
    NavigationCheck.navigation(volume, "toc").ifPresent(check::contents);
  }

  private void document(Element root) {
    List<Element> titles = new ArrayList<>();
    root.walk(
        e -> {
          if (e.is("h1")) titles.add(e);
        });
    if (titles.isEmpty()) return;
    Element first = titles.get(0);
    root.first("title")
        .filter(t -> !t.content().isBlank() && !alike(t, first))
        .ifPresent(t -> unlike(t, "the title", first));
    titles.stream()
        .skip(1)
        .filter(h -> h.get("lang").equals(first.get("lang")))
        .findFirst()
        .ifPresent(this::second);
  }

  private void second(Element heading) {
    remarks.add(
        LintRule.SECOND_TITLE,
        heading.span(),
        "“" + words(heading) + "” is a second h1 in its file",
        "make it h2, or begin a file with it");
  }

  private void contents(Element toc) {
    String path = volume.about().byProperty("nav").orElseThrow().path();
    toc.walk(
        a -> {
          if (!a.is("a") || !a.has("href")) return;
          heading(Href.of(path, a.get("href")))
              .filter(h -> !alike(a, h))
              .ifPresent(h -> unlike(a, "the entry", h));
        });
    deep(toc, 0);
  }

  private boolean deep(Element element, int depth) {
    int here = element.is("ol") ? depth + 1 : depth;
    if (here > DEEPEST) {
      remarks.add(
          LintRule.DEEP_CONTENTS,
          element.span(),
          "the contents have more than " + DEEPEST + " levels",
          "leave out the lower ones; Kindle and e-ink readers show two");
      return true;
    }
    for (Element child : element.elements()) if (deep(child, here)) return true;
    return false;
  }

  /** The heading of what a link leads to. */
  private Optional<Element> heading(Href href) {
    Optional<Element> target =
        href.fragment().isEmpty()
            ? Optional.ofNullable(volume.documents().get(href.path())).flatMap(r -> r.first("body"))
            : targets.element(href);
    return target.flatMap(HeadingCheck::heading);
  }

  private static Optional<Element> heading(Element target) {
    if (target.isHeading()) return Optional.of(target);
    List<Element> found = new ArrayList<>();
    target.walk(
        e -> {
          if (e.isHeading()) found.add(e);
        });
    return found.stream().findFirst();
  }

  /** An entry may have a number, or the title in a second language, besides. */
  private static boolean alike(Element one, Element other) {
    String a = plain(one);
    String b = plain(other);
    return b.isEmpty() || a.contains(b) || !a.isEmpty() && b.contains(a);
  }

  private static String plain(Element element) {
    return words(element).replaceAll("[\\s\\u00A0\\u00AD\\u200B]", "");
  }

  /** Without calls of notes, which no contents repeat. */
  private static String words(Element element) {
    StringBuilder words = new StringBuilder();
    for (Node child : element.children()) {
      boolean call = child instanceof Element e && ContentCheck.is(e, "noteref");
      if (call) continue;
      words.append(child instanceof Element e ? words(e) : child.content());
    }
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private void unlike(Element at, String what, Element heading) {
    remarks.add(
        LintRule.UNLIKE_HEADING,
        at.span(),
        what + " “" + words(at) + "” is of the heading “" + words(heading) + "”",
        "use the words of the heading, so that readers know where they came");
  }
}
