package leafpress.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.epub.Book.WebFace;
import leafpress.font.Face;
import leafpress.font.Faces;
import leafpress.style.Cascade;
import leafpress.style.FontFaceRule;
import leafpress.style.StyleSheet;
import leafpress.typeset.Typesetter;

/**
 * What a style brings to the press: made once, used by all jobs.
 *
 * @param sheet {@code print.css}
 * @param cascade of the built-in sheet and that one
 * @param epubCss {@code epub.css} with what it imports; empty if the style has none
 * @param findings of the style sheet; those of the faces are kept by the faces
 */
record Kit(
    StyleSheet sheet,
    Cascade cascade,
    Faces faces,
    Typesetter typesetter,
    String epubCss,
    Findings findings) {

  /** The kit of a style, or nothing if there is no such style. */
  static Optional<Kit> of(
      String style, Sources sources, Function<String, Optional<byte[]>> images) {
    String folder = "styles/" + style + "/";
    String file = folder + "print.css";
    return sources
        .styleText(file)
        .map(
            css -> {
              Findings findings = new Findings();
              StyleSheet sheet = StyleSheet.parse(css, file, sources::styleText, findings);
              Faces faces = faces(sheet, file, sources, findings);
              String epub = EpubCss.read(folder + "epub.css", sources, findings);
              Cascade cascade = Cascade.of(List.of(sheet));
              Typesetter typesetter = Typesetter.of(faces, images);
              return new Kit(sheet, cascade, faces, typesetter, epub, findings);
            });
  }

  /** The same kit, with a typesetter that says why it sets lines as it does. */
  Kit forProofs() {
    return new Kit(sheet, cascade, faces, typesetter.forProofs(), epubCss, findings);
  }

  static void unknown(String style, Span span, Findings findings) {
    findings.add(
        PressRule.UNKNOWN_STYLE,
        span,
        "there is no style “" + style + "”",
        "a style is a folder with a print.css: styles/" + style + "/print.css");
  }

  private static Faces faces(StyleSheet sheet, String css, Sources sources, Findings findings) {
    List<Faces.Declared> declared = new ArrayList<>();
    for (FontFaceRule rule : sheet.fontFaces()) {
      String name = rule.source();
      if (sources.hasStyle(name)) {
        declared.add(
            new Faces.Declared(
                rule.family(),
                rule.weight(),
                rule.italic(),
                name,
                () -> sources.style(name).orElse(new byte[0])));
      } else {
        findings.add(
            PressRule.MISSING_FACE,
            Span.of(css),
            "there is no font file " + name,
            "put the file there, or correct the url() of the @font-face");
      }
    }
    return Faces.of(declared);
  }

  /** The declared faces, a line each. */
  List<String> list(String style) {
    List<String> lines = new ArrayList<>();
    for (FontFaceRule rule : sheet.fontFaces()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-8s %-28s %4d %-7s %s",
              style,
              rule.family(),
              rule.weight(),
              rule.italic() ? "italic" : "upright",
              rule.source()));
    }
    return lines;
  }

  /** The faces that {@code epub.css} names, for the book to embed. */
  List<WebFace> webFaces() {
    List<WebFace> found = new ArrayList<>();
    for (FontFaceRule rule : inEpub()) {
      for (Face face : faces.choose(List.of(rule.family()), rule.weight(), rule.italic())) {
        found.add(new WebFace(rule.family(), rule.weight(), rule.italic(), face));
      }
    }
    return found;
  }

  /**
   * The licence files of those faces, which must travel with them: {@code OFL-Name.txt} lies beside
   * {@code Name-Regular.ttf}.
   */
  SortedSet<String> licences() {
    SortedSet<String> found = new TreeSet<>();
    for (FontFaceRule rule : inEpub()) {
      int slash = rule.source().lastIndexOf('/') + 1;
      String name = rule.source().substring(slash).replaceFirst("[-.].*$", "");
      found.add(rule.source().substring(0, slash) + "OFL-" + name + ".txt");
    }
    return found;
  }

  private List<FontFaceRule> inEpub() {
    List<FontFaceRule> named = new ArrayList<>();
    for (FontFaceRule rule : sheet.fontFaces()) {
      if (epubCss.contains(rule.family())) named.add(rule);
    }
    return named;
  }
}
