package leafpress.lint;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Span;
import leafpress.lint.PackageDocument.Item;
import leafpress.markup.Element;

/**
 * Reading aloud (EPUB 3.3 §9): each clip has text and sound that are there, durations add up, and
 * the numbers of pages can be skipped.
 */
final class OverlayCheck {
  private static final String TYPE = "application/smil+xml";

  /** Players round to seconds. */
  private static final double SLACK = 1;

  private static final Pattern CLOCK =
      Pattern.compile("(?:([0-9]{1,4}):)?([0-9]{1,2}):([0-9]{1,2}(?:\\.[0-9]{1,6})?)");
  private static final Pattern COUNT =
      Pattern.compile("([0-9]{1,7}(?:\\.[0-9]{1,6})?)(h|min|s|ms)?");

  private final Volume volume;
  private final Targets targets;
  private final Remarks remarks;

  private OverlayCheck(Volume volume, Targets targets, Remarks remarks) {
    this.volume = volume;
    this.targets = targets;
    this.remarks = remarks;
  }

  static void check(Volume volume, Targets targets, Remarks remarks) {
    OverlayCheck check = new OverlayCheck(volume, targets, remarks);
    check.named();
    double sum = 0;
    boolean any = false;
    for (Item item : volume.about().items().values()) {
      if (!item.type().equals(TYPE)) continue;
      any = true;
      sum += check.overlay(item);
    }
    if (any) check.whole(sum);
  }

  /** What a document names as its overlay is one. */
  private void named() {
    volume
        .about()
        .root()
        .walk(
            e -> {
              if (!e.is("item") || !e.has("media-overlay")) return;
              Item overlay = volume.about().items().get(e.get("media-overlay"));
              if (overlay == null || !overlay.type().equals(TYPE))
                uneven(
                    e.span(),
                    "media-overlay names “" + e.get("media-overlay") + "”, which is no overlay",
                    "name the id of an item of type " + TYPE);
            });
  }

  /** The seconds that it lasts. */
  private double overlay(Item item) {
    Optional<Element> root =
        volume.archive().read(item.path()).flatMap(bytes -> Xml.read(bytes, item.path(), remarks));
    if (root.isEmpty()) return 0;
    double[] sum = {0};
    root.get()
        .walk(
            e -> {
              if (e.is("par")) sum[0] += par(item.path(), e);
            });
    Optional<Element> said = duration("#" + item.id());
    if (said.isEmpty()) uneven(item.span(), "nothing says how long “" + item.path() + "” is", HINT);
    else compare(said.get(), sum[0], "“" + item.path() + "”");
    return sum[0];
  }

  private static final String HINT = "write the sum of its clips into media:duration";

  private double par(String path, Element par) {
    par.first("text").ifPresent(text -> text(path, par, text));
    Optional<Element> audio = par.first("audio");
    if (audio.isEmpty()) return 0;
    Href sound = Href.of(path, audio.get().get("src"));
    if (!sound.outside() && volume.about().byPath(sound.path()).isEmpty())
      uneven(
          audio.get().span(),
          "the sound “" + sound.path() + "” is not in the manifest",
          "add it, or correct the name");
    double begin = seconds(audio.get().get("clipBegin")).orElse(0.0);
    Optional<Double> end = seconds(audio.get().get("clipEnd"));
    if (end.isEmpty()) return 0;
    if (end.get() > begin) return end.get() - begin;
    uneven(audio.get().span(), "the clip ends before it begins", "correct clipBegin or clipEnd");
    return 0;
  }

  private void text(String path, Element par, Element text) {
    Href href = Href.of(path, text.get("src"));
    if (targets.position(href).isEmpty()) {
      uneven(
          text.span(),
          "a clip reads “" + text.get("src") + "”, which is not there",
          "correct it, or give the text that id");
      return;
    }
    boolean page = targets.element(href).filter(e -> ContentCheck.is(e, "pagebreak")).isPresent();
    if (page && !ContentCheck.is(par, "pagebreak"))
      uneven(
          par.span(),
          "the number of a page is read aloud, and cannot be skipped",
          "write epub:type=\"pagebreak\" on its par");
  }

  private void whole(double sum) {
    Optional<Element> said = duration("");
    if (said.isEmpty())
      uneven(
          remarks.place(volume.about().path()),
          "nothing says how long the whole book is",
          "write the sum of all overlays into media:duration, which refines nothing");
    else compare(said.get(), sum, "the whole book");
    boolean claimed =
        volume.about().properties("schema:accessibilityFeature").stream()
            .anyMatch(e -> PackageDocument.value(e).equals("synchronizedAudioText"));
    if (!claimed)
      remarks.add(
          LintRule.UNTRUE_ACCESSIBILITY,
          remarks.place(volume.about().path()),
          "the book can be read aloud, and its metadata does not say so",
          "add synchronizedAudioText to accessibilityFeature");
  }

  private Optional<Element> duration(String refined) {
    return volume.about().properties("media:duration").stream()
        .filter(e -> e.get("refines").equals(refined))
        .findFirst();
  }

  private void compare(Element said, double sum, String what) {
    Optional<Double> seconds = seconds(PackageDocument.value(said));
    if (seconds.isPresent() && Math.abs(seconds.get() - sum) <= SLACK) return;
    uneven(
        said.span(),
        String.format(
            Locale.ROOT,
            "%s is said to last %s, but its clips last %.1f s",
            what,
            PackageDocument.value(said),
            sum),
        HINT);
  }

  /** A clock value (SMIL 3.0 §5.4.3). */
  private static Optional<Double> seconds(String value) {
    Matcher clock = CLOCK.matcher(value.strip());
    if (clock.matches()) {
      double hours = clock.group(1) == null ? 0 : Double.parseDouble(clock.group(1));
      double minutes = hours * 60 + Double.parseDouble(clock.group(2));
      return Optional.of(minutes * 60 + Double.parseDouble(clock.group(3)));
    }
    Matcher count = COUNT.matcher(value.strip());
    if (!count.matches()) return Optional.empty();
    Map<String, Double> units = new HashMap<>(Map.of("h", 3600.0, "min", 60.0, "ms", 0.001));
    double unit = count.group(2) == null ? 1 : units.getOrDefault(count.group(2), 1.0);
    return Optional.of(Double.parseDouble(count.group(1)) * unit);
  }

  private void uneven(Span at, String message, String hint) {
    remarks.add(LintRule.UNEVEN_OVERLAY, at, message, hint);
  }
}
