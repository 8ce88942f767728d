package leafpress.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.style.Part.Kind;

/**
 * The inside of a block: declarations and at-rules (CSS Syntax Level 3, section 5.4.4).
 *
 * @param declarations in order
 * @param atRules in order
 */
record Body(List<Declaration> declarations, List<AtRule> atRules) {

  /** An at-rule: name in lower case, what comes before the block, the block's inside. */
  record AtRule(String name, List<Part> prelude, List<Part> inside, boolean hasBlock, Span span) {}

  static Body of(List<Part> inside, Findings findings) {
    Body body = new Body(new ArrayList<>(), new ArrayList<>());
    int at = 0;
    while (at < inside.size()) {
      Part part = inside.get(at);
      if (part.is(Kind.SPACE) || part.is(Kind.SEMICOLON)) {
        at++;
      } else if (part.is(Kind.AT)) {
        int end = end(inside, at, true);
        body.atRules.add(atRule(inside.subList(at, end)));
        at = end;
      } else {
        int colon = colon(inside, at);
        int end = end(inside, at, colon < 0);
        if (colon >= 0) body.declarations.add(declaration(inside.subList(at, end), colon - at));
        else malformed(inside.subList(at, end), findings);
        at = end;
      }
    }
    return body;
  }

  /** Where the colon of a declaration stands, or -1 if this is none. */
  private static int colon(List<Part> inside, int at) {
    if (!inside.get(at).is(Kind.IDENT)) return -1;
    int next = at + 1;
    while (next < inside.size() && inside.get(next).is(Kind.SPACE)) next++;
    return next < inside.size() && inside.get(next).is(Kind.COLON) ? next : -1;
  }

  private static int end(List<Part> parts, int from, boolean atBlock) {
    for (int i = from; i < parts.size(); i++) {
      if (parts.get(i).is(Kind.SEMICOLON)) return i;
      if (atBlock && parts.get(i).is(Kind.BRACE)) return i + 1;
    }
    return parts.size();
  }

  static AtRule atRule(List<Part> parts) {
    Part head = parts.get(0);
    Part last = parts.get(parts.size() - 1);
    boolean block = last.is(Kind.BRACE);
    return new AtRule(
        head.text().toLowerCase(Locale.ROOT),
        List.copyOf(Part.trim(parts.subList(1, parts.size() - (block ? 1 : 0)))),
        last.inside(),
        block,
        head.span());
  }

  private static Declaration declaration(List<Part> parts, int colon) {
    String name = parts.get(0).text();
    List<Part> value = Part.trim(parts.subList(colon + 1, parts.size()));
    List<Part> words = Part.withoutSpaces(value);
    int count = words.size();
    boolean important =
        count > 1 && words.get(count - 1).isWord("important") && words.get(count - 2).isDelim('!');
    if (important) value = Part.trim(value.subList(0, value.indexOf(words.get(count - 2))));
    return new Declaration(
        name.startsWith("--") ? name : name.toLowerCase(Locale.ROOT),
        List.copyOf(value),
        important,
        parts.get(0).span());
  }

  private static void malformed(List<Part> parts, Findings findings) {
    boolean nested = parts.get(parts.size() - 1).is(Kind.BRACE);
    findings.add(
        StyleRule.MALFORMED_CSS,
        parts.get(0).span(),
        nested
            ? "a rule within a rule is not supported: " + Part.show(parts)
            : "this is no declaration: " + Part.show(parts),
        nested
            ? "write it as a rule of its own, or close the block before it"
            : "a declaration is a name, a colon, a value and a semicolon");
  }
}
