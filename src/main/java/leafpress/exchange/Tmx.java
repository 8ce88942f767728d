package leafpress.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.markup.Element;
import leafpress.markup.Node;

/** Pairs of sentences as a translation memory in TMX 1.4b, level 2 (LISA OSCAR, 2005). */
final class Tmx {
  private static final String DOCTYPE = "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n";

  private Tmx() {}

  /** Writes pairs, each once; those that are the same in both languages are of no use. */
  static String write(String from, String to, List<Exchange.Pair> pairs) {
    Set<Exchange.Pair> once = new LinkedHashSet<>(pairs);
    List<Element> units = new ArrayList<>();
    for (Exchange.Pair pair : once) {
      if (pair.source().equals(pair.target())) continue;
      List<Element> variants = List.of(variant(from, pair.source()), variant(to, pair.target()));
      units.add(Xml.element("tu", variants, "tuid", "" + (units.size() + 1)));
    }
    Element header =
        Xml.element(
            "header",
            List.of(),
            "creationtool",
            "Leafpress",
            "creationtoolversion",
            "0.1.0",
            "segtype",
            "sentence",
            "o-tmf",
            "Markdown",
            "adminlang",
            "en",
            "srclang",
            from,
            "datatype",
            "plaintext");
    List<Element> parts = List.of(header, Xml.element("body", Xml.lines(units)));
    return Xml.write(DOCTYPE, Xml.element("tmx", Xml.lines(parts), "version", "1.4"));
  }

  private static Element variant(String language, String markdown) {
    List<Node> segment = write(Pieces.of(markdown), new int[1]);
    return Xml.element("tuv", List.of(Xml.element("seg", segment)), "xml:lang", language);
  }

  private static List<Node> write(List<Piece> pieces, int[] count) {
    List<Node> out = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Pair) {
        Piece.Pair pair = (Piece.Pair) piece;
        String number = "" + ++count[0];
        out.add(Xml.leaf("bpt", clean(pair.open()), "i", number));
        out.addAll(write(pair.inside(), count));
        out.add(Xml.leaf("ept", clean(pair.close()), "i", number));
      } else if (piece instanceof Piece.Alone) {
        out.add(Xml.leaf("ph", clean(piece.markdown())));
      } else {
        out.add(Xml.text(clean(piece.markdown())));
      }
    }
    return out;
  }

  /** A memory is for reading: characters that XML cannot hold are left out. */
  static String clean(String text) {
    return text.codePoints()
        .filter(Xml::allows)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Reads the pairs of two languages; a unit that lacks one is reported. */
  static List<Exchange.Pair> read(Element root, String from, String to, Findings findings) {
    List<Exchange.Pair> pairs = new ArrayList<>();
    root.walk(
        unit -> {
          if (!unit.is("tu")) return;
          Optional<String> source = segment(unit, from);
          Optional<String> target = segment(unit, to);
          if (source.isPresent() && target.isPresent()) {
            pairs.add(new Exchange.Pair(source.get(), target.get()));
          } else {
            String lacking = source.isPresent() ? to : from;
            findings.add(
                ExchangeRule.ONE_LANGUAGE,
                unit.span(),
                "the unit has no text in " + lacking,
                "name the file’s languages with --from and --to");
          }
        });
    return pairs;
  }

  private static Optional<String> segment(Element unit, String language) {
    for (Element variant : unit.elements()) {
      if (!variant.is("tuv") || !Xml.same(Xml.language(variant), language)) continue;
      return variant.first("seg").map(Tmx::words).filter(text -> !text.isBlank());
    }
    return Optional.empty();
  }

  /** The words of a segment without the codes of the tool that wrote them. */
  private static String words(Element segment) {
    StringBuilder out = new StringBuilder();
    for (Node node : segment.children()) {
      if (!(node instanceof Element)) out.append(node.content());
      else if (((Element) node).is("hi")) out.append(words((Element) node));
    }
    return out.toString();
  }
}
