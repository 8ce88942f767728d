package leafpress.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.style.Part.Kind;
import leafpress.style.Selector.Combinator;
import leafpress.style.Selector.Compound;
import leafpress.style.Selector.Step;
import leafpress.style.Selector.Target;

/** Reads one complex selector. */
final class SelectorReader {
  private static final int ID = 1 << 20;
  private static final int CLASS = 1 << 10;
  private static final int MOST = 1023;

  private final List<Part> parts;
  private int at;
  private int ids;
  private int classes;
  private int types;
  private Target target = Target.ELEMENT;

  private SelectorReader(List<Part> parts) {
    this.parts = parts;
  }

  /** The selectors of a list; if one is not supported, a finding and none (Selectors, 4.1). */
  static List<Selector> list(List<Part> prelude, Span span, Findings findings) {
    List<Selector> selectors = new ArrayList<>();
    for (List<Part> one : Part.splitAtCommas(prelude)) {
      Optional<Selector> selector = new SelectorReader(one).read();
      if (selector.isEmpty()) {
        findings.add(
            StyleRule.UNSUPPORTED_SELECTOR,
            one.isEmpty() ? span : one.get(0).span(),
            "the selector “" + Part.show(one) + "” is not supported; its rule is left out",
            "the manual's CSS page lists the selectors");
        return List.of();
      }
      selectors.add(selector.get());
    }
    return List.copyOf(selectors);
  }

  private Optional<Selector> read() {
    List<Compound> compounds = new ArrayList<>();
    List<Combinator> between = new ArrayList<>();
    do {
      Optional<Compound> compound = target == Target.ELEMENT ? compound() : Optional.empty();
      if (compound.isEmpty()) return Optional.empty();
      compounds.add(compound.get());
    } while (at < parts.size() && between.add(combinator()));
    Collections.reverse(compounds);
    Collections.reverse(between);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < between.size(); i++) {
      steps.add(new Step(between.get(i), compounds.get(i + 1)));
    }
    return Optional.of(new Selector(compounds.get(0), List.copyOf(steps), target, specificity()));
  }

  private int specificity() {
    return Math.min(ids, MOST) * ID + Math.min(classes, MOST) * CLASS + Math.min(types, MOST);
  }

  private Combinator combinator() {
    Combinator combinator = Combinator.ANCESTOR;
    skipSpaces();
    Part part = parts.get(Math.min(at, parts.size() - 1));
    if (part.isDelim('>')) combinator = Combinator.PARENT;
    if (part.isDelim('+')) combinator = Combinator.PREVIOUS;
    if (part.isDelim('~')) combinator = Combinator.EARLIER;
    if (combinator != Combinator.ANCESTOR) at++;
    skipSpaces();
    return combinator;
  }

  private void skipSpaces() {
    while (at < parts.size() && parts.get(at).is(Kind.SPACE)) at++;
  }

  /** A compound that ends at a combinator or the end; nothing if something else comes. */
  private Optional<Compound> compound() {
    int from = at;
    String type = "";
    if (at < parts.size() && (parts.get(at).is(Kind.IDENT) || parts.get(at).isDelim('*'))) {
      Part part = parts.get(at++);
      if (part.is(Kind.IDENT)) {
        type = part.text();
        types++;
      }
    }
    Collected collected = new Collected();
    while (at < parts.size() && !isCombinator(parts.get(at))) {
      if (!simple(collected)) return Optional.empty();
    }
    return at == from || collected.clash
        ? Optional.empty()
        : Optional.of(
            new Compound(
                type, collected.id, List.copyOf(collected.classes), List.copyOf(collected.tests)));
  }

  /** The simple selectors of one compound as they come in. */
  private static final class Collected {
    private String id = "";
    private boolean clash;
    private final List<String> classes = new ArrayList<>();
    private final List<Predicate<Candidate>> tests = new ArrayList<>();
  }

  private static boolean isCombinator(Part part) {
    return part.is(Kind.SPACE) || part.isDelim('>') || part.isDelim('+') || part.isDelim('~');
  }

  private boolean simple(Collected into) {
    if (target != Target.ELEMENT) return false;
    Part part = parts.get(at++);
    if (part.is(Kind.HASH)) {
      into.clash |= !into.id.isEmpty() && !into.id.equals(part.text());
      into.id = part.text();
      ids++;
      return true;
    }
    if (part.isDelim('.') && at < parts.size() && parts.get(at).is(Kind.IDENT)) {
      into.classes.add(parts.get(at++).text());
      classes++;
      return true;
    }
    if (part.is(Kind.BRACKET)) {
      Optional<Predicate<Candidate>> test = AttributeTest.read(part.inside());
      test.ifPresent(into.tests::add);
      classes++;
      return test.isPresent();
    }
    return part.is(Kind.COLON) && at < parts.size() && pseudo(into);
  }

  private boolean pseudo(Collected into) {
    boolean element = parts.get(at).is(Kind.COLON);
    if (element) at++;
    if (at == parts.size()) return false;
    Part part = parts.get(at++);
    if (part.is(Kind.FUNCTION) && !element) return function(part, into);
    String word = part.word();
    if (word.equals("before") || word.equals("after") || word.equals("first-letter")) {
      target = Target.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
      types++;
      return true;
    }
    classes++;
    if (element) return false;
    switch (word) {
      case "root":
        return into.tests.add(c -> c.parent == Candidate.NONE);
      case "first-child":
        return into.tests.add(c -> c.previous == Candidate.NONE);
      case "last-child":
        return into.tests.add(c -> c.last);
      default:
        return false;
    }
  }

  private boolean function(Part part, Collected into) {
    if (part.isFunction("lang")) {
      Optional<Predicate<Candidate>> test = languages(part.inside());
      test.ifPresent(into.tests::add);
      classes++;
      return test.isPresent();
    }
    if (!part.isFunction("not")) return false;
    SelectorReader inner = new SelectorReader(Part.trim(part.inside()));
    Optional<Compound> compound = inner.compound();
    if (compound.isEmpty() || inner.at < inner.parts.size() || inner.target != Target.ELEMENT) {
      return false;
    }
    ids += inner.ids;
    classes += inner.classes;
    types += inner.types;
    return into.tests.add(c -> !compound.get().matches(c));
  }

  private static Optional<Predicate<Candidate>> languages(List<Part> inside) {
    List<String> wanted = new ArrayList<>();
    for (List<Part> one : Part.splitAtCommas(inside)) {
      boolean named = one.size() == 1 && (one.get(0).is(Kind.IDENT) || one.get(0).is(Kind.STRING));
      if (!named || one.get(0).text().isEmpty()) return Optional.empty();
      wanted.add(one.get(0).text());
    }
    return Optional.of(
        c -> wanted.stream().anyMatch(w -> AttributeTest.dashed(c.language, w, true)));
  }
}
