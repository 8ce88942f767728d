package leafpress.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import leafpress.diagnostic.Span;
import leafpress.lint.PackageDocument.Item;
import leafpress.markup.Element;

/** The manifest against the archive and against what is in the files (EPUB 3.3 §5.6). */
final class ManifestCheck {
  private static final long LARGEST_BOOK = 50L << 20;
  private static final List<String> COMPUTED = List.of("mathml", "scripted", "svg");

  private final Volume volume;
  private final PackageDocument about;
  private final Remarks remarks;

  private ManifestCheck(Volume volume, Remarks remarks) {
    this.volume = volume;
    this.about = volume.about();
    this.remarks = remarks;
  }

  static void check(Volume volume, Remarks remarks) {
    ManifestCheck check = new ManifestCheck(volume, remarks);
    check.files();
    check.items();
    check.cover();
    if (!volume.about().old()) volume.documents().forEach(check::properties);
  }

  private void files() {
    Set<String> listed = new HashSet<>(Set.of("mimetype", about.path()));
    for (Item item : about.items().values()) listed.add(item.path());
    long size = 0;
    for (Archive.Entry entry : volume.archive().entries().values()) {
      String name = entry.name();
      size += entry.packed();
      if (!name.matches("[A-Za-z0-9_./+,=~@%&()\\[\\]-]+") || name.contains("..")) unsafe(name);
      if (entry.folder() || name.startsWith("META-INF/") || listed.contains(name)) continue;
      remarks.add(
          LintRule.UNLISTED_FILE,
          remarks.place(name),
          "the manifest does not list this file",
          "list it, or take it out of the book");
    }
    if (size > LARGEST_BOOK)
      remarks.add(
          LintRule.OVERSIZE_FILE,
          remarks.place(),
          "the book has " + (size >> 20) + " MiB; many ways to send it end at 50",
          "make its pictures smaller");
  }

  private void unsafe(String name) {
    remarks.add(
        LintRule.UNSAFE_NAME,
        remarks.place(name),
        "the name has a character that is not safe on every system",
        "use letters of ASCII, digits, hyphens, and no spaces");
  }

  private void items() {
    Set<String> ids = new HashSet<>();
    about
        .root()
        .walk(
            e -> {
              if (e.is("item") && !ids.add(e.get("id"))) twice(e);
            });
    for (Item item : about.items().values()) {
      if (item.href().remote()) remote(item);
      else if (!item.href().outside() && !volume.archive().has(item.path()))
        missing(item.span(), "the manifest lists “" + item.path() + "”, which is not in the book");
    }
    about.root().walk(this::reference);
  }

  private void twice(Element item) {
    remarks.add(
        LintRule.DUPLICATE_ID,
        item.span(),
        "the id “" + item.get("id") + "” is used twice in the manifest",
        "give one of the files another id");
  }

  private void reference(Element e) {
    if (e.is("itemref") && !about.items().containsKey(e.get("idref")))
      missing(e.span(), "the spine names “" + e.get("idref") + "”, which the manifest has not");
  }

  private void missing(Span span, String message) {
    remarks.add(LintRule.MISSING_FILE, span, message, "add the file, or take the entry out");
  }

  private void remote(Item item) {
    remarks.add(
        LintRule.REMOTE_RESOURCE,
        item.span(),
        "“" + item.path() + "” is on the web; readers without a connection go without it",
        "put the file into the book");
  }

  /** EPUB 3 readers look for the property, old ones and file managers for the meta element. */
  private void cover() {
    List<Element> named = about.properties("cover");
    String meta = named.isEmpty() ? "" : PackageDocument.value(named.get(0));
    boolean old = about.items().containsKey(meta);
    boolean there = about.byProperty("cover-image").isPresent() || about.old() && old;
    if (there && (named.isEmpty() || old)) return;
    remarks.add(
        LintRule.MISSING_COVER,
        named.isEmpty() ? remarks.place(about.path()) : named.get(0).span(),
        there ? "the meta element cover names no file" : "no picture is named as the cover",
        "give its item properties=\"cover-image\", and add <meta name=\"cover\" content=\"its id\"/>");
  }

  private void properties(String path, Element root) {
    Set<String> found = new TreeSet<>();
    root.walk(
        e -> {
          if (e.is("svg")) found.add("svg");
          if (e.is("math")) found.add("mathml");
          if (e.is("script") && runs(e) || e.is("form")) found.add("scripted");
        });
    Item item = about.byPath(path).orElseThrow();
    for (String property : COMPUTED) {
      boolean said = item.properties().contains(property);
      if (said == found.contains(property)) continue;
      remarks.add(
          LintRule.WRONG_PROPERTIES,
          item.span(),
          said
              ? "the manifest says that “" + path + "” has " + property + ", but it has none"
              : "“" + path + "” has " + property + ", and the manifest does not say so",
          said ? "take the property out" : "add it to properties of the item");
    }
  }

  /** Data in a script element is no script. */
  private static boolean runs(Element script) {
    String type = script.get("type");
    return type.isEmpty() || type.contains("javascript") || type.equals("module");
  }
}
