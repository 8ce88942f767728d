package leafpress.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import leafpress.diagnostic.Findings;

/** Checks declarations against the properties and makes settings of them. */
final class Declarations {
  private final Place place;
  private final Findings findings;

  private Declarations(Place place, Findings findings) {
    this.place = place;
    this.findings = findings;
  }

  /** Where a declaration stands, and so which properties mean something there. */
  enum Place {
    /** In a rule for elements. */
    ELEMENT(
        "in a rule for elements",
        "-leaf-folio, -leaf-least-fill, -leaf-baseline-grid and column-count belong in @page",
        p -> !p.ofPages()),
    /** In {@code @page}. */
    PAGE(
        "in @page",
        "size and margins of the page come from the format; here is room for -leaf-folio and type",
        p -> p.inherited || p.ofPages() || p == Property.COLUMN_GAP),
    /** In a margin box. */
    MARGIN_BOX(
        "in a margin box",
        "here is room for content and inherited properties such as font-size and color",
        p -> p.inherited || p == Property.CONTENT);

    private final String words;
    private final String hint;
    private final Predicate<Property> takes;

    Place(String words, String hint, Predicate<Property> takes) {
      this.words = words;
      this.hint = hint;
      this.takes = takes;
    }
  }

  /** The good declarations; the others become findings, custom properties among them. */
  static Block block(List<Declaration> declarations, Place place, Findings findings) {
    List<Block.Item> items = new ArrayList<>();
    Declarations reader = new Declarations(place, findings);
    for (Declaration declaration : declarations) {
      if (!reader.isKnown(declaration)) continue;
      if (declaration.hasVariables()) {
        items.add(variables -> deferred(declaration, place, variables));
      } else {
        List<Setting> settings = reader.settings(declaration);
        items.add(variables -> settings);
      }
    }
    return new Block(List.copyOf(items));
  }

  private static List<Setting> deferred(Declaration declaration, Place place, Variables variables) {
    Declarations reader = new Declarations(place, variables.findings());
    return variables.resolved(declaration).map(reader::settings).orElse(List.of());
  }

  private boolean isKnown(Declaration declaration) {
    String name = declaration.name();
    if (Property.named(name).isPresent() || Shorthand.named(name).isPresent()) return true;
    if (declaration.isCustom()) return customOutsideRoot(declaration);
    if (place == Place.PAGE && (name.equals("size") || name.equals("marks"))) {
      return misplaced(declaration);
    }
    Optional<String> near = Nearest.to(name, List.of(Property.names(), Shorthand.names()));
    findings.add(
        StyleRule.UNKNOWN_PROPERTY,
        declaration.span(),
        "there is no property “" + name + "”",
        near.map(n -> "did you mean “" + n + "”?").orElse("the manual's CSS page lists them all"));
    return false;
  }

  private boolean customOutsideRoot(Declaration declaration) {
    findings.add(
        StyleRule.MISPLACED_PROPERTY,
        declaration.span(),
        "the custom property “" + declaration.name() + "” is read in :root only",
        "set it in a rule for :root");
    return false;
  }

  private boolean misplaced(Declaration declaration) {
    findings.add(
        StyleRule.MISPLACED_PROPERTY,
        declaration.span(),
        "“" + declaration.name() + "” means nothing " + place.words,
        place.hint);
    return false;
  }

  private List<Setting> settings(Declaration declaration) {
    Optional<Property> property = Property.named(declaration.name());
    List<Setting> read =
        property.isPresent()
            ? Shorthand.settings(List.of(property.get()), List.of(declaration.value()))
            : Shorthand.named(declaration.name()).orElseThrow().read(declaration.value());
    if (read.isEmpty()) {
      unsupported(declaration);
      return List.of();
    }
    List<Setting> settings = new ArrayList<>();
    for (Setting setting : read) {
      if (!place.takes.test(setting.property())) {
        misplaced(declaration);
        return List.of();
      }
      if (!fitsContent(setting, declaration)) return List.of();
      settings.add(setting.asImportant(declaration.important()));
    }
    return List.copyOf(settings);
  }

  private void unsupported(Declaration declaration) {
    String syntax =
        Property.named(declaration.name())
            .map(p -> p.grammar.syntax())
            .orElseGet(() -> Shorthand.named(declaration.name()).orElseThrow().syntax);
    findings.add(
        StyleRule.UNSUPPORTED_VALUE,
        declaration.span(),
        "“" + declaration.name() + "” does not take “" + Part.show(declaration.value()) + "”",
        "it takes " + syntax);
  }

  /** Whether the pieces of {@code content} can stand here; content depends on no context. */
  private boolean fitsContent(Setting setting, Declaration declaration) {
    if (setting.property() != Property.CONTENT) return true;
    if (setting.value() instanceof Specified.Global) return true;
    boolean margin = place == Place.MARGIN_BOX;
    for (Content piece : Content.of(setting.value())) {
      if (margin ? piece.kind().inMargins : piece.kind().inElements) continue;
      findings.add(
          StyleRule.UNSUPPORTED_VALUE,
          declaration.span(),
          "“content” does not take “" + Part.show(declaration.value()) + "” " + place.words,
          margin
              ? "a margin box takes strings, string(), counter(page) and counter(pages)"
              : "::before and ::after take strings, attr(), leader() and target-counter()");
      return false;
    }
    return true;
  }
}
