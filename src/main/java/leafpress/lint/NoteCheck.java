package leafpress.lint;

import java.util.Set;
import leafpress.markup.Element;

/**
 * Notes as reading systems know them: they show one above the page only if its call is typed, and
 * what it leads to is typed as well (Apple Books asset guide 5.3; Kobo's and Readium's guides).
 */
final class NoteCheck {
  private static final Set<String> TYPES = Set.of("footnote", "endnote", "rearnote", "note");
  private static final Set<String> GROUPS = Set.of("endnotes", "footnotes", "rearnotes");

  private final Targets targets;
  private final String path;
  private final Remarks remarks;

  private NoteCheck(Targets targets, String path, Remarks remarks) {
    this.targets = targets;
    this.path = path;
    this.remarks = remarks;
  }

  static void check(Targets targets, String path, Element root, Remarks remarks) {
    NoteCheck check = new NoteCheck(targets, path, remarks);
    root.walk(check::element);
  }

  private void element(Element e) {
    boolean back = e.get("role").equals("doc-backlink") || ContentCheck.is(e, "backlink");
    if (e.is("a") && back) back(e);
    if (!e.is("a") || !e.has("href")) return;
    boolean call = ContentCheck.is(e, "noteref") || e.get("role").equals("doc-noteref");
    targets
        .element(Href.of(path, e.get("href")))
        .ifPresent(
            target -> {
              boolean note = note(target);
              if (call && !note && !listed(target)) untyped(target.get("id"), e);
              else if (!call && !back && note && shortCall(e)) uncalled(e);
            });
  }

  private static boolean note(Element target) {
    boolean type = TYPES.stream().anyMatch(t -> ContentCheck.is(target, t));
    return type || target.get("role").matches("doc-(footnote|endnote)");
  }

  /** An item of a list of notes, which EPUB 3.3 types as a whole. */
  private boolean listed(Element target) {
    if (!target.is("li")) return false;
    return targets
        .around(target)
        .anyMatch(
            outer ->
                outer.get("role").equals("doc-endnotes")
                    || GROUPS.stream().anyMatch(t -> ContentCheck.is(outer, t)));
  }

  private static boolean shortCall(Element a) {
    return a.content().strip().matches("[\\[(]?([0-9]{1,3}|[*†‡§]{1,3})[\\])]?");
  }

  private void untyped(String id, Element call) {
    remarks.add(
        LintRule.PLAIN_NOTE,
        call.span(),
        "what the call leads to, “" + id + "”, is not marked as a note, so it does not pop up",
        "make it <aside epub:type=\"footnote\" role=\"doc-footnote\">");
  }

  private void uncalled(Element call) {
    remarks.add(
        LintRule.PLAIN_NOTE,
        call.span(),
        "“" + call.content().strip() + "” calls a note without saying so",
        "add epub:type=\"noteref\" and role=\"doc-noteref\"");
  }

  private void back(Element link) {
    String words = link.content() + link.get("aria-label") + link.get("title");
    if (words.codePoints().anyMatch(Character::isLetter)) return;
    remarks.add(
        LintRule.WORDLESS_RETURN,
        link.span(),
        "the way back from the note is only “" + link.content().strip() + "”",
        "say it in words, such as “Back to the text”");
  }
}
