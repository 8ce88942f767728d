package leafpress.style;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.style.Part.Kind;

/** Reads the rules of a sheet (CSS Syntax Level 3, section 5.4.1). */
final class SheetReader {
  private final StyleSheet sheet;
  private final Function<String, Optional<String>> imports;
  private final Findings findings;

  /** The sheets that are being read, outermost first. */
  private final Set<String> open = new LinkedHashSet<>();

  /** How many sheets have been imported. */
  private int count;

  private SheetReader(
      StyleSheet sheet, Function<String, Optional<String>> imports, Findings findings) {
    this.sheet = sheet;
    this.imports = imports;
    this.findings = findings;
  }

  static StyleSheet read(
      String css, String file, Function<String, Optional<String>> imports, Findings findings) {
    StyleSheet sheet = new StyleSheet();
    new SheetReader(sheet, imports, findings).add(css, file);
    return sheet;
  }

  private void add(String css, String file) {
    open.add(file);
    List<Part> parts = Parts.of(css, Span.of(file), findings);
    boolean importsMayCome = true;
    int at = 0;
    while (at < parts.size()) {
      if (parts.get(at).is(Kind.SPACE)) {
        at++;
        continue;
      }
      boolean atRule = parts.get(at).is(Kind.AT);
      int end = at;
      while (end < parts.size() && !ends(parts.get(end), atRule)) end++;
      end = Math.min(end + 1, parts.size());
      if (atRule) {
        Body.AtRule rule = Body.atRule(withoutSemicolon(parts.subList(at, end)));
        importsMayCome &= rule.name().equals("import") || rule.name().equals("charset");
        atRule(rule, file, importsMayCome);
      } else {
        importsMayCome = false;
        rule(parts.subList(at, end));
      }
      at = end;
    }
    open.remove(file);
  }

  private static boolean ends(Part part, boolean atRule) {
    return part.is(Kind.BRACE) || (atRule && part.is(Kind.SEMICOLON));
  }

  private static List<Part> withoutSemicolon(List<Part> parts) {
    int last = parts.size() - 1;
    return parts.get(last).is(Kind.SEMICOLON) ? parts.subList(0, last) : parts;
  }

  private void rule(List<Part> parts) {
    Part last = parts.get(parts.size() - 1);
    if (!last.is(Kind.BRACE)) {
      findings.add(
          StyleRule.MALFORMED_CSS,
          parts.get(0).span(),
          "a rule without a block: " + Part.show(parts),
          "a rule is a selector and declarations in braces");
      return;
    }
    List<Part> prelude = Part.trim(parts.subList(0, parts.size() - 1));
    List<Selector> selectors = SelectorReader.list(prelude, parts.get(0).span(), findings);
    if (selectors.isEmpty()) return;
    Body body = Body.of(last.inside(), findings);
    for (Body.AtRule inner : body.atRules()) unsupported(inner, findings);
    String selector = Part.show(prelude);
    boolean root = selector.equals(":root") || selector.equals("html");
    List<Declaration> declarations = root ? withoutCustom(body) : body.declarations();
    Block block = Declarations.block(declarations, Declarations.Place.ELEMENT, findings);
    sheet.rules().add(new StyleSheet.ElementRule(selectors, block));
  }

  /** Keeps the custom properties and gives back the others. */
  private List<Declaration> withoutCustom(Body body) {
    List<Declaration> others = new ArrayList<>();
    for (Declaration declaration : body.declarations()) {
      if (declaration.isCustom()) sheet.variables().put(declaration.name(), declaration.value());
      else others.add(declaration);
    }
    return others;
  }

  private void atRule(Body.AtRule rule, String file, boolean importsMayCome) {
    if (rule.name().equals("charset")) return;
    if (rule.name().equals("import") && importsMayCome) {
      importSheet(rule, file);
    } else if (rule.name().equals("page") && rule.hasBlock()) {
      PageRule.read(rule, findings).ifPresent(sheet.pages()::add);
    } else if (rule.name().equals("font-face") && rule.hasBlock()) {
      FontFaces.read(rule, file, findings).ifPresent(sheet.faces()::add);
    } else if (rule.name().equals("copyfit") && rule.hasBlock()) {
      FitRule.read(rule, findings).ifPresent(sheet.fits()::add);
    } else {
      unsupported(rule, findings);
    }
  }

  static void unsupported(Body.AtRule rule, Findings findings) {
    String hint =
        "the at-rules are @import, @font-face, @copyfit, @page and, inside it, the margin boxes";
    if (rule.name().equals("media")) hint = "rules in print.css are for print; take them out of it";
    if (rule.name().equals("import")) hint = "@import comes before all other rules";
    findings.add(
        StyleRule.UNSUPPORTED_AT_RULE,
        rule.span(),
        "“@" + rule.name() + "” is not supported here; it is left out",
        hint);
  }

  private void importSheet(Body.AtRule rule, String file) {
    Optional<String> url = url(rule.prelude()).filter(u -> !u.isBlank());
    if (url.isEmpty()) {
      findings.add(
          StyleRule.UNSUPPORTED_AT_RULE,
          rule.span(),
          "“@import " + Part.show(rule.prelude()) + "” is not supported; it is left out",
          "write @import url(name.css); without conditions");
      return;
    }
    String name = Urls.resolve(file, url.get());
    Optional<String> css =
        open.contains(name) || ++count > Parts.DEPTH ? Optional.empty() : imports.apply(name);
    if (css.isPresent()) {
      add(css.get(), name);
      return;
    }
    findings.add(
        StyleRule.MISSING_IMPORT,
        rule.span(),
        open.contains(name)
            ? "“" + name + "” imports itself"
            : "the imported sheet “" + name + "” cannot be had",
        "names are relative to the sheet that imports");
  }

  /** The address in {@code url(x)}, {@code url("x")} or, alone, {@code "x"}. */
  private static Optional<String> url(List<Part> prelude) {
    if (prelude.size() != 1) return Optional.empty();
    Part part = prelude.get(0);
    return part.is(Kind.STRING) ? Optional.of(part.text()) : Urls.read(part);
  }
}
