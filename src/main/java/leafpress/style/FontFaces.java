package leafpress.style;

import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;

/** Reads {@code @font-face} (CSS Fonts Level 4, section 4). */
final class FontFaces {
  private static final List<String> NAMES =
      List.of("font-family", "font-weight", "font-style", "src");

  private final String file;
  private final Findings findings;
  private Optional<String> family = Optional.empty();
  private Optional<String> source = Optional.empty();
  private int weight = 400;
  private boolean italic;

  private FontFaces(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The face; nothing, and a finding, if it has no family or no source. */
  static Optional<FontFaceRule> read(Body.AtRule rule, String file, Findings findings) {
    FontFaces faces = new FontFaces(file, findings);
    Body body = Body.of(rule.inside(), findings);
    for (Body.AtRule inner : body.atRules()) SheetReader.unsupported(inner, findings);
    for (Declaration declaration : body.declarations()) faces.take(declaration);
    if (faces.family.isPresent() && faces.source.isPresent()) {
      return Optional.of(
          new FontFaceRule(faces.family.get(), faces.weight, faces.italic, faces.source.get()));
    }
    findings.add(
        StyleRule.MALFORMED_CSS,
        rule.span(),
        "a font face needs font-family and src; it is left out",
        "for example src: url(fonts/Name-Regular.ttf)");
    return Optional.empty();
  }

  private void take(Declaration declaration) {
    List<Part> value = declaration.value();
    switch (declaration.name()) {
      case "font-family":
        family = Grammars.family(value);
        if (family.isEmpty()) unsupported(declaration, "a name");
        break;
      case "src":
        source = source(value);
        if (source.isEmpty()) unsupported(declaration, "url(), perhaps with format()");
        break;
      case "font-weight":
        Optional<Integer> number = weight(value);
        weight = number.orElse(weight);
        if (number.isEmpty()) unsupported(declaration, "normal | bold | <integer [1,1000]>");
        break;
      case "font-style":
        String word = value.size() == 1 ? value.get(0).word() : "";
        italic = word.equals("italic");
        if (!italic && !word.equals("normal")) unsupported(declaration, "normal | italic");
        break;
      default:
        findings.add(
            StyleRule.UNKNOWN_PROPERTY,
            declaration.span(),
            "there is no descriptor “" + declaration.name() + "” in @font-face",
            "the descriptors are " + String.join(", ", NAMES));
        break;
    }
  }

  private static Optional<Integer> weight(List<Part> value) {
    if (value.size() != 1) return Optional.empty();
    if (value.get(0).isWord("normal")) return Optional.of(400);
    if (value.get(0).isWord("bold")) return Optional.of(700);
    return Calc.integer(value.get(0)).filter(n -> n >= 1 && n <= 1000);
  }

  /** The first source with an address. */
  private Optional<String> source(List<Part> value) {
    for (List<Part> one : Part.splitAtCommas(value)) {
      List<Part> parts = Part.withoutSpaces(one);
      boolean format = parts.size() == 2 && parts.get(1).isFunction("format");
      boolean plain = parts.size() == 1 || format;
      Optional<String> url = plain ? Urls.read(parts.get(0)) : Optional.empty();
      if (url.filter(u -> !u.isBlank()).isPresent()) return url.map(u -> Urls.resolve(file, u));
    }
    return Optional.empty();
  }

  private void unsupported(Declaration declaration, String syntax) {
    findings.add(
        StyleRule.UNSUPPORTED_VALUE,
        declaration.span(),
        "“" + declaration.name() + "” does not take “" + Part.show(declaration.value()) + "”",
        "it takes " + syntax);
  }
}
