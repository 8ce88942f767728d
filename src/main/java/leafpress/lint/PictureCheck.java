package leafpress.lint;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import leafpress.markup.Element;
import leafpress.markup.Node;

/** What stands for a picture in words: short for all of them, long for charts and the like. */
final class PictureCheck {
  /** Two lines of braille and more; a screen reader cannot pause in it (checklist, point 41). */
  private static final int LONGEST = 250;

  private static final Pattern CHART =
      Pattern.compile(
          "(?i)\\b(bar |pie |line |flow ?)?charts?\\b|\\bgraphs?\\b|\\bdiagrams?\\b|\\bplots?\\b"
              + "|\\bhistograms?\\b|\\binfographics?\\b|图表|柱状图|条形图|折线图|曲线图|饼图|流程图|示意图");

  private static final Pattern FILE = Pattern.compile("(?i)\\S+\\.(png|jpe?g|gif|svg|webp|tiff?)");
  private static final Pattern PREAMBLE =
      Pattern.compile("(?i)(an? |the )?(image|picture|photo|photograph|graphic|icon) of\\b.*");
  private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…。！？”’)）」』]\\s*");

  private final Remarks remarks;
  private final Set<Element> described = Collections.newSetFromMap(new IdentityHashMap<>());

  private PictureCheck(Remarks remarks) {
    this.remarks = remarks;
  }

  static void check(Element root, Remarks remarks) {
    PictureCheck check = new PictureCheck(remarks);
    root.walk(check::surroundings);
    root.walk(
        e -> {
          boolean picture = e.is("img") || e.is("svg");
          if (!picture || ContentCheck.decorative(e) || ContentCheck.cover(e)) return;
          if (e.is("svg") && !e.has("viewBox")) check.unscalable(e);
          check.brief(e);
          check.full(e, "");
        });
    root.walk(
        e -> {
          if (!e.is("figure")) return;
          String caption = e.first("figcaption").map(Node::content).orElse("");
          e.walk(
              img -> {
                if (img.is("img") && !ContentCheck.decorative(img)) check.full(img, caption);
              });
        });
  }

  /** A description or the data inside the figure, or right after the figure or the picture. */
  private void surroundings(Element parent) {
    List<Element> children = parent.elements();
    for (int i = 0; i < children.size(); i++) {
      Element child = children.get(i);
      boolean inside = child.is("figure") && describes(child, true);
      boolean last = i + 1 == children.size() || !child.name().matches("figure|img|svg|p");
      boolean after = !last && describes(children.get(i + 1), false);
      if (inside || after) child.walk(described::add);
    }
  }

  private static boolean describes(Element element, boolean within) {
    if (!within)
      return element.is("table")
          || element.is("details")
          || element.hasClass("description")
          || element.is("figure") && element.first("table").isPresent();
    return element.first("table").isPresent() || element.first("details").isPresent();
  }

  private void unscalable(Element svg) {
    remarks.add(
        LintRule.UNSCALABLE_DRAWING,
        svg.span(),
        "the drawing has no viewBox, so it is cut off where it should shrink",
        "add viewBox=\"0 0 width height\"");
  }

  private void brief(Element e) {
    String alt = e.get("alt").strip();
    if (alt.isEmpty()) return;
    boolean file = FILE.matcher(alt).matches();
    boolean said = PREAMBLE.matcher(alt).matches();
    if (!file && !said && ENDED.matcher(alt).matches()) return;
    remarks.add(
        LintRule.POOR_ALT_TEXT,
        e.span(),
        file
            ? "“" + alt + "” is the name of a file"
            : said
                ? "“" + alt + "” begins with what every reading aloud says before it"
                : "“" + alt + "” runs into what is read after it",
        file || said ? "say in words what it shows" : "end it with a full stop");
  }

  private void full(Element e, String caption) {
    String words = e.get("alt") + " " + e.get("aria-label") + " " + caption;
    boolean chart = CHART.matcher(words.toLowerCase(Locale.ROOT)).find();
    boolean lengthy = e.get("alt").length() > LONGEST;
    boolean led = e.has("aria-details") || e.has("aria-describedby") || e.has("longdesc");
    if (!chart && !lengthy || led || !described.add(e)) return;
    remarks.add(
        LintRule.MISSING_LONG_DESCRIPTION,
        e.span(),
        chart
            ? "a chart has no description of what it says, and no table of its data"
            : "the text for the picture has " + e.get("alt").length() + " characters",
        "write what it says beside it, and lead there by aria-details; keep alt short");
  }
}
