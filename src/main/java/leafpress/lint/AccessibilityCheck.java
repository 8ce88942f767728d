package leafpress.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import leafpress.markup.Element;

/**
 * Accessibility metadata (EPUB Accessibility 1.1 §2 and §4; the vocabulary is that of Schema.org,
 * version of 2023): there, in the right words, and not belied by the content.
 */
final class AccessibilityCheck {
  private static final Set<String> MODES =
      Set.of(
          "auditory",
          "chartOnVisual",
          "chemOnVisual",
          "colorDependent",
          "diagramOnVisual",
          "mathOnVisual",
          "musicOnVisual",
          "tactile",
          "textOnVisual",
          "textual",
          "visual");
  private static final Set<String> SUFFICIENT = Set.of("auditory", "tactile", "textual", "visual");
  private static final Set<String> FEATURES =
      Set.of(
          "alternativeText",
          "annotations",
          "ARIA",
          "audioDescription",
          "bookmarks",
          "braille",
          "captions",
          "ChemML",
          "closedCaptions",
          "describedMath",
          "displayTransformability",
          "fullRubyAnnotations",
          "highContrastAudio",
          "highContrastDisplay",
          "horizontalWriting",
          "index",
          "largePrint",
          "latex",
          "latex-chemistry",
          "longDescription",
          "MathML",
          "MathML-chemistry",
          "none",
          "openCaptions",
          "pageBreakMarkers",
          "pageNavigation",
          "printPageNumbers",
          "readingOrder",
          "rubyAnnotations",
          "signLanguage",
          "structuralNavigation",
          "synchronizedAudioText",
          "tableOfContents",
          "tactileGraphic",
          "tactileObject",
          "taggedPDF",
          "timingControl",
          "transcript",
          "ttsMarkup",
          "unknown",
          "unlocked",
          "verticalWriting",
          "withAdditionalWordSegmentation",
          "withoutAdditionalWordSegmentation");
  private static final Set<String> HAZARDS =
      Set.of(
          "flashing",
          "motionSimulation",
          "sound",
          "none",
          "unknown",
          "noFlashingHazard",
          "noMotionSimulationHazard",
          "noSoundHazard",
          "unknownFlashingHazard",
          "unknownMotionSimulationHazard",
          "unknownSoundHazard");
  private static final Pattern CLAIM =
      Pattern.compile("EPUB Accessibility 1\\.1 - WCAG 2\\.[0-2] Level A{1,3}");
  private static final Pattern OLD_CLAIM =
      Pattern.compile(
          "https?://www\\.idpf\\.org/epub/a11y/accessibility-20170105\\.html#wcag-a{1,3}");
  private static final Pattern MEANT =
      Pattern.compile("(?i).*(epub.*acc|a11y|wcag|accessib).*", Pattern.DOTALL);

  private final Volume volume;
  private final PackageDocument about;
  private final Remarks remarks;

  private AccessibilityCheck(Volume volume, Remarks remarks) {
    this.volume = volume;
    this.about = volume.about();
    this.remarks = remarks;
  }

  static void check(Volume volume, Remarks remarks) {
    AccessibilityCheck check = new AccessibilityCheck(volume, remarks);
    check.there();
    check.vocabulary("accessMode", MODES);
    check.vocabulary("accessModeSufficient", SUFFICIENT);
    check.vocabulary("accessibilityFeature", FEATURES);
    check.vocabulary("accessibilityHazard", HAZARDS);
    check.hazards();
    check.truth();
    check.claims();
  }

  private List<Element> said(String property) {
    return about.properties("schema:" + property);
  }

  private Set<String> values(String property) {
    Set<String> values = new TreeSet<>();
    for (Element meta : said(property)) values.add(PackageDocument.value(meta));
    return values;
  }

  private void there() {
    if (about.old()) return;
    for (String property : List.of("accessMode", "accessibilityFeature", "accessibilityHazard"))
      if (said(property).isEmpty())
        remarks.add(
            LintRule.MISSING_ACCESSIBILITY,
            remarks.place(about.path()),
            "the metadata has no schema:" + property,
            "say it, so that people know before they buy whether they can read the book");
  }

  private void vocabulary(String property, Set<String> words) {
    for (Element meta : said(property))
      for (String word : PackageDocument.value(meta).split("\\s*,\\s*"))
        if (!words.contains(word.replaceFirst("/.*$", "")))
          remarks.add(
              LintRule.UNKNOWN_ACCESSIBILITY,
              meta.span(),
              "“" + word + "” is no " + property,
              "choose a word of the vocabulary; programs know no other");
  }

  private void hazards() {
    Set<String> said = values("accessibilityHazard");
    boolean alone = said.contains("none") || said.contains("unknown");
    boolean both = alone && said.size() > 1;
    for (String hazard : List.of("Flashing", "MotionSimulation", "Sound")) {
      String plain = Character.toLowerCase(hazard.charAt(0)) + hazard.substring(1);
      if (said.contains(plain) && said.contains("no" + hazard + "Hazard")) both = true;
    }
    if (both)
      remarks.add(
          LintRule.CONTRADICTORY_HAZARDS,
          said("accessibilityHazard").get(0).span(),
          "the hazards " + String.join(", ", said) + " exclude one another",
          "say “none” alone, or name what there is");
  }

  private void truth() {
    if (said("accessMode").isEmpty()) return;
    List<Element> pictures = new ArrayList<>();
    List<Element> bare = new ArrayList<>();
    List<Element> sounds = new ArrayList<>();
    for (Element root : volume.documents().values())
      root.walk(
          e -> {
            if (e.is("audio") || e.is("video")) sounds.add(e);
            if (!e.is("img") && !e.is("svg")) return;
            if (ContentCheck.decorative(e) || ContentCheck.cover(e)) return;
            pictures.add(e);
            if (!ContentCheck.named(e)) bare.add(e);
          });
    Set<String> modes = values("accessMode");
    Set<String> features = values("accessibilityFeature");
    if (!pictures.isEmpty() && !modes.contains("visual"))
      untrue(pictures.get(0), "there are pictures, but accessMode does not say visual");
    if (sounds.isEmpty() && modes.contains("auditory") && overlays() == 0)
      untrue(said("accessMode").get(0), "accessMode says auditory, but there is no sound");
    if (features.contains("alternativeText") && !bare.isEmpty())
      untrue(bare.get(0), "alternativeText is claimed, but this picture has none");
    boolean pages = NavigationCheck.navigation(volume, "page-list").isPresent();
    if (features.contains("pageNavigation") && !pages)
      untrue(said("accessibilityFeature").get(0), "pageNavigation is claimed without page list");
  }

  private long overlays() {
    return about.items().values().stream().filter(i -> i.type().contains("smil")).count();
  }

  private void untrue(Element at, String message) {
    remarks.add(
        LintRule.UNTRUE_ACCESSIBILITY,
        at.span(),
        message,
        "say in the metadata what is in the book, no more and no less");
  }

  private void claims() {
    List<Element> claims = new ArrayList<>();
    for (Element e : about.properties("dcterms:conformsTo"))
      claim(e, PackageDocument.value(e), claims);
    for (Element link : about.metadata("link"))
      if (link.get("rel").contains("conformsTo")) claim(link, link.get("href"), claims);
    boolean stood = about.metadata("meta").stream().anyMatch(AccessibilityCheck::certifier);
    if (!claims.isEmpty() && !stood)
      remarks.add(
          LintRule.MISSING_CERTIFIER,
          claims.get(0).span(),
          "the book claims to conform, but nobody stands for it",
          "name who evaluated it in a11y:certifiedBy, which refines the claim");
  }

  private static boolean certifier(Element meta) {
    return meta.get("property").equals("a11y:certifiedBy") && !meta.content().isBlank()
        || meta.get("name").equals("a11y:certifiedBy");
  }

  private void claim(Element at, String claim, List<Element> claims) {
    boolean exact = CLAIM.matcher(claim).matches() || OLD_CLAIM.matcher(claim).matches();
    if (exact) claims.add(at);
    else if (MEANT.matcher(claim).matches())
      remarks.add(
          LintRule.UNKNOWN_CONFORMANCE,
          at.span(),
          "“" + claim + "” is not in the words of the standard",
          "write “EPUB Accessibility 1.1 - WCAG 2.2 Level AA”, with the version and level found");
  }
}
