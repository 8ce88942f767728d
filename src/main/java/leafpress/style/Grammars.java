package leafpress.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leafpress.geometry.Length;
import leafpress.style.ComputedStyle.Align;
import leafpress.style.ComputedStyle.Break;
import leafpress.style.Part.Kind;

/** The values of properties that are like no other. */
final class Grammars {
  private Grammars() {}

  /** What {@code line-height} computes to: a multiple of the font size, or a length. */
  record Leading(double factor, long length) {
    long of(long fontSize) {
      return factor > 0 ? Length.em(factor, fontSize) : length;
    }
  }

  /** What {@code font-variant-numeric} computes to. */
  record Figures(boolean oldstyle, boolean tabular) {}

  /** What {@code width} computes to. */
  record Width(Optional<Long> length, Optional<Double> percent) {}

  static Grammar fontSize() {
    Grammar words =
        Grammar.words("small", Length.pt(10), "medium", Length.pt(12), "large", Length.pt(14.25));
    Grammar relative =
        Grammar.single(
            "smaller | larger",
            part ->
                part.isWord("smaller")
                    ? Optional.of(c -> Length.em(1 / 1.2, c.em()))
                    : part.isWord("larger")
                        ? Optional.of(c -> Length.em(1.2, c.em()))
                        : Optional.empty());
    return Grammar.size().or(Grammar.share(Specified.Context::em)).or(words).or(relative);
  }

  static Grammar fontWeight() {
    Grammar relative =
        Grammar.single(
            "bolder | lighter",
            part ->
                part.isWord("bolder")
                    ? Optional.of(c -> bolder(c.parent().fontWeight()))
                    : part.isWord("lighter")
                        ? Optional.of(c -> lighter(c.parent().fontWeight()))
                        : Optional.empty());
    return Grammar.words("normal", 400, "bold", 700).or(Grammar.integer(1, 1000)).or(relative);
  }

  /** CSS Fonts Level 4, section 2.2.1. */
  private static int bolder(int weight) {
    return weight < 350 ? 400 : weight < 550 ? 700 : Math.max(900, weight);
  }

  private static int lighter(int weight) {
    return weight < 100 ? weight : weight < 550 ? 100 : weight < 750 ? 400 : 700;
  }

  static Grammar families() {
    return new Grammar("<family-name>#", Grammars::families);
  }

  private static Optional<Specified> families(List<Part> parts) {
    List<String> names = new ArrayList<>();
    for (List<Part> one : Part.splitAtCommas(parts)) {
      Optional<String> name = family(one);
      if (name.isEmpty()) return Optional.empty();
      names.add(name.get());
    }
    return Optional.of(Specified.of(List.copyOf(names)));
  }

  /** A family's name: a string, or identifiers. */
  static Optional<String> family(List<Part> parts) {
    List<String> words = new ArrayList<>();
    for (Part part : Part.withoutSpaces(parts)) {
      if (part.is(Kind.STRING) && parts.size() == 1) return Optional.of(part.text());
      if (!part.is(Kind.IDENT)) return Optional.empty();
      words.add(part.text());
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
  }

  static Grammar figures() {
    return new Grammar(
        "normal | [ lining-nums | oldstyle-nums ] || [ proportional-nums | tabular-nums ]",
        Grammars::figures);
  }

  private static Optional<Specified> figures(List<Part> parts) {
    Set<String> words = new HashSet<>();
    for (Part part : parts) if (!words.add(part.word())) return Optional.empty();
    boolean oldstyle = words.remove("oldstyle-nums");
    boolean tabular = words.remove("tabular-nums");
    boolean clash =
        (words.remove("lining-nums") && oldstyle) || (words.remove("proportional-nums") && tabular);
    if (parts.size() == 1) words.remove("normal");
    return clash || !words.isEmpty()
        ? Optional.empty()
        : Optional.of(Specified.of(new Figures(oldstyle, tabular)));
  }

  /** CSS Inline Layout Level 3, section 4.3; without a number of lines the letter is dropped. */
  static Grammar initialLetter() {
    Grammar lines =
        new Grammar(
            "<number [1,20]> <integer [1,20]>?",
            parts -> {
              double size = parts.get(0).is(Kind.NUMBER) ? parts.get(0).number() : 0;
              Optional<Integer> sink =
                  parts.size() == 2 ? Calc.integer(parts.get(1)) : Optional.of((int) size);
              return parts.size() <= 2 && size <= 20
                  ? sink.filter(n -> n >= 1 && n <= size)
                      .map(n -> Specified.of(Optional.of(new InitialLetter(size, n))))
                  : Optional.empty();
            });
    return Grammar.words("normal", Optional.empty()).or(lines);
  }

  /** A number is inherited as it is, anything else as a length (CSS 2.2, section 10.8.1). */
  static Grammar lineHeight() {
    return Grammar.words("normal", new Leading(1.2, 0))
        .or(
            Grammar.single(
                "<number [0,∞]> | <length [0,∞]> | <percentage [0,∞]>",
                part ->
                    Calc.read(part)
                        .filter(m -> Grammar.notBelowZero(part, m))
                        .map(
                            m ->
                                m.unitless()
                                    ? Specified.of(new Leading(Math.min(m.number(), 1000), 0))
                                    : c -> new Leading(0, Math.max(0, m.absolute(c, c.em()))))));
  }

  static Grammar background() {
    Grammar none = Grammar.words("transparent", Optional.empty());
    Grammar color = Grammar.color();
    return none.or(
        new Grammar(
            color.syntax(),
            parts -> color.read(parts).map(v -> (Specified) c -> Optional.of(v.computed(c)))));
  }

  static Grammar hyphenateLimits() {
    return new Grammar("[ auto | <integer [1,∞]> ]{1,3}", Grammars::hyphenateLimits);
  }

  /** CSS Text Level 4, section 6.3.2; {@code auto} is what it recommends there: 5 2 2. */
  private static Optional<Specified> hyphenateLimits(List<Part> parts) {
    int[] limits = {5, 2, 2};
    if (parts.size() > 3) return Optional.empty();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Optional<Integer> number = Calc.integer(part).filter(n -> n > 0);
      if (number.isEmpty() && !part.isWord("auto")) return Optional.empty();
      limits[i] = number.orElse(limits[i]);
    }
    if (parts.size() == 2) limits[2] = limits[1];
    return Optional.of(Specified.of(limits));
  }

  /** A share: the value is a number, 1 for 100 %. */
  static Grammar percentage(int least, int most) {
    return Grammar.single(
        "<percentage [" + least + "," + most + "]>",
        part ->
            part.is(Kind.PERCENT) && part.number() >= least && part.number() <= most
                ? Optional.of(Specified.of(part.number() / 100))
                : Optional.empty());
  }

  /** Lines of the body between two lines of the grid; 0 for none. */
  static Grammar baselineGrid() {
    return Grammar.words("none", 0.0)
        .or(
            Grammar.single(
                "<number [0.25,4]>",
                part ->
                    part.is(Kind.NUMBER) && part.number() >= 0.25 && part.number() <= 4
                        ? Optional.of(Specified.of(part.number()))
                        : Optional.empty()));
  }

  static Grammar width() {
    Grammar percent =
        Grammar.single(
            "<percentage [0,∞]>",
            part ->
                part.is(Kind.PERCENT) && part.number() >= 0
                    ? Optional.of(
                        Specified.of(new Width(Optional.empty(), Optional.of(part.number()))))
                    : Optional.empty());
    return Grammar.words("auto", new Width(Optional.empty(), Optional.empty()))
        .or(Grammar.size(value -> new Width(Optional.of(value), Optional.empty())))
        .or(percent);
  }

  /** CSS Grid Layout Level 1, section 7.2.4: columns that share the width, nothing else. */
  static Grammar gridColumns() {
    return Grammar.words("none", List.of()).or(new Grammar("<flex [0,∞]>+", Grammars::gridColumns));
  }

  private static Optional<Specified> gridColumns(List<Part> parts) {
    List<Double> shares = new ArrayList<>();
    for (Part part : parts) {
      boolean share = part.is(Kind.DIMENSION) && part.text().equalsIgnoreCase("fr");
      if (!share || part.number() <= 0) return Optional.empty();
      shares.add(part.number());
    }
    return Optional.of(Specified.of(List.copyOf(shares)));
  }

  static Grammar listStyle() {
    return Grammar.words("disc", "disc", "decimal", "decimal", "none", "none")
        .or(
            Grammar.single(
                "<string>",
                part ->
                    part.is(Kind.STRING)
                        ? Optional.of(Specified.of('"' + part.text() + '"'))
                        : Optional.empty()));
  }

  static Grammar align() {
    return Grammar.words(
        "start", Align.LEFT,
        "end", Align.RIGHT,
        "left", Align.LEFT,
        "right", Align.RIGHT,
        "center", Align.CENTER,
        "justify", Align.JUSTIFY);
  }

  static Grammar alignLast() {
    Grammar align = align();
    Grammar some =
        new Grammar(
            align.syntax(),
            parts -> align.read(parts).map(v -> (Specified) c -> Optional.of(v.computed(c))));
    return Grammar.words("auto", Optional.empty()).or(some);
  }

  static Grammar breaks() {
    return Grammar.words(
        "auto", Break.AUTO,
        "avoid", Break.AVOID,
        "avoid-page", Break.AVOID,
        "page", Break.PAGE,
        "always", Break.PAGE,
        "recto", Break.RECTO,
        "right", Break.RECTO);
  }

  static Grammar pageName() {
    return Grammar.words("auto", "")
        .or(
            Grammar.single(
                "<custom-ident>",
                part ->
                    part.is(Kind.IDENT)
                        ? Optional.of(Specified.of(part.text()))
                        : Optional.empty()));
  }

  static Grammar stringSet() {
    Grammar set =
        new Grammar(
            "<custom-ident> content()",
            parts ->
                parts.size() == 2
                        && parts.get(0).is(Kind.IDENT)
                        && parts.get(1).isFunction("content")
                        && isText(Part.withoutSpaces(parts.get(1).inside()))
                    ? Optional.of(Specified.of(parts.get(0).text()))
                    : Optional.empty());
    return Grammar.words("none", "").or(set);
  }

  private static boolean isText(List<Part> parts) {
    return parts.isEmpty() || (parts.size() == 1 && parts.get(0).isWord("text"));
  }

  static Grammar content() {
    return Grammar.words("normal", List.of(), "none", List.of())
        .or(
            new Grammar(
                "[ <string> | attr() | leader() | target-counter() | string() | counter() ]+",
                Grammars::contents));
  }

  private static Optional<Specified> contents(List<Part> parts) {
    List<Content> pieces = new ArrayList<>();
    for (Part part : parts) {
      Optional<Content> piece = content(part);
      if (piece.isEmpty()) return Optional.empty();
      pieces.add(piece.get());
    }
    return Optional.of(Specified.of(List.copyOf(pieces)));
  }

  private static Optional<Content> content(Part part) {
    if (part.is(Kind.STRING)) return Optional.of(new Content(Content.Kind.LITERAL, part.text()));
    if (!part.is(Kind.FUNCTION)) return Optional.empty();
    List<Part> inside = Part.withoutSpaces(part.inside());
    String written = Part.show(inside);
    switch (part.text()) {
      case "attr":
        return argument(inside, Kind.IDENT, Content.Kind.ATTRIBUTE);
      case "string":
        return argument(inside, Kind.IDENT, Content.Kind.STRING);
      case "leader":
        return leader(inside);
      case "counter":
        return Optional.ofNullable(
            Map.of(
                    "page", new Content(Content.Kind.PAGE_NUMBER, ""),
                    "pages", new Content(Content.Kind.PAGE_COUNT, ""))
                .get(written));
      case "target-counter":
        return written.matches("attr\\(href( url)?\\),page")
            ? Optional.of(new Content(Content.Kind.TARGET_PAGE, "href"))
            : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  private static Optional<Content> argument(List<Part> inside, Kind kind, Content.Kind as) {
    return inside.size() == 1 && inside.get(0).is(kind)
        ? Optional.of(new Content(as, inside.get(0).text()))
        : Optional.empty();
  }

  /** CSS GCPM, section 2.3 of the 2014 draft; the keywords stand for their patterns there. */
  private static Optional<Content> leader(List<Part> inside) {
    Map<String, String> patterns = Map.of("dotted", ".", "solid", "_", "space", " ");
    if (inside.size() == 1 && patterns.containsKey(inside.get(0).word())) {
      return Optional.of(new Content(Content.Kind.LEADER, patterns.get(inside.get(0).word())));
    }
    return argument(inside, Kind.STRING, Content.Kind.LEADER).filter(c -> !c.text().isEmpty());
  }
}
