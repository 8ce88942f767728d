package leafpress.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.markup.Element;
import leafpress.markup.Node;

/**
 * An article in translation as XLIFF 2.1 (OASIS Standard, 2018): a unit of the article is a unit
 * with one segment, and the skeleton is in the file, so it can be put together from nothing else.
 */
final class Xliff {
  private static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";
  private static final String OURS = "urn:leafpress:skeleton:1";

  private Xliff() {}

  /**
   * Writes an article.
   *
   * @param name what the translation is to be called: {@code asthma.md}
   * @param targets translations that are there already, by number of the unit
   */
  static String write(
      String name, String from, String to, List<Part> parts, Map<Integer, String> targets) {
    List<Node> skeleton = new ArrayList<>();
    List<Element> units = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Unit) {
        String id = "u" + (units.size() + 1);
        Part.Unit unit = (Part.Unit) part;
        skeleton.add(Xml.element("lp:unit", List.of(), "id", id, "quote", unit.quote()));
        units.add(unit(id, unit, Optional.ofNullable(targets.get(units.size()))));
      } else if (part instanceof Part.Tag) {
        skeleton.add(Xml.element("lp:language", List.of()));
      } else {
        skeleton.addAll(fixed(part.text()));
      }
    }
    List<Node> file = new ArrayList<>();
    file.add(Xml.element("skeleton", skeleton, "xmlns:lp", OURS));
    file.addAll(units);
    Element body =
        Xml.element("file", Xml.lines(file), "id", "f1", "original", name, "xml:space", "preserve");
    return Xml.write(
        "",
        Xml.element(
            "xliff",
            Xml.lines(List.of(body)),
            "xmlns",
            CORE,
            "version",
            "2.1",
            "srcLang",
            from,
            "trgLang",
            to));
  }

  /** Text of the skeleton; what XML cannot hold is an element of our own. */
  private static List<Node> fixed(String text) {
    List<Node> out = new ArrayList<>();
    for (Node node : Codes.characters(text)) {
      if (!(node instanceof Element)) out.add(node);
      else out.add(Xml.element("lp:cp", List.of(), "hex", ((Element) node).get("hex")));
    }
    return out;
  }

  private static Element unit(String id, Part.Unit unit, Optional<String> target) {
    Codes codes = new Codes();
    List<Element> segment = new ArrayList<>();
    segment.add(Xml.element("source", codes.write(unit.text())));
    target.ifPresent(text -> segment.add(Xml.element("target", codes.write(text))));
    List<Element> inside = new ArrayList<>();
    List<Element> data = codes.data();
    if (!data.isEmpty()) inside.add(Xml.element("originalData", data));
    String state = target.isPresent() ? "translated" : "initial";
    inside.add(Xml.element("segment", segment, "state", state));
    return Xml.element("unit", inside, "id", id, "name", unit.kind());
  }

  /** A file that came back: an article in two languages. */
  record Back(String source, String target) {}

  /** Reads what {@link #write} wrote and a translator filled in; nothing if it is no such file. */
  static Optional<Back> read(Element root, String from, String to, Findings findings) {
    Optional<Element> skeleton = root.first("skeleton");
    if (skeleton.isEmpty() || skeleton.get().children().isEmpty()) {
      findings.add(
          ExchangeRule.MISSING_SKELETON,
          root.span(),
          "the file holds no skeleton, so it cannot become an article",
          "import the file that “leafpress export --xliff” wrote, with its targets filled in");
      return Optional.empty();
    }
    Map<String, Filled> units = new LinkedHashMap<>();
    root.walk(
        e -> {
          if (e.is("unit") && e.has("id") && !e.has("quote"))
            units.put(e.get("id"), filled(e, findings));
        });
    StringBuilder source = new StringBuilder();
    StringBuilder target = new StringBuilder();
    for (Node node : skeleton.get().children()) {
      if (!(node instanceof Element)) {
        source.append(node.content());
        target.append(node.content());
        continue;
      }
      Element mark = (Element) node;
      if (mark.is("language")) {
        source.append(from);
        target.append(to);
      } else if (mark.is("cp")) {
        String character = Codes.read(List.of(mark), Map.of()).markdown();
        source.append(character);
        target.append(character);
      } else if (mark.is("unit")) {
        Filled unit = units.get(mark.get("id"));
        if (unit == null) {
          missing(mark, findings);
          continue;
        }
        source.append(unit.source);
        boolean same = unit.target.equals(unit.source);
        target.append(same ? unit.target : Quoting.fit(unit.target, mark.get("quote")));
      }
    }
    return Optional.of(new Back(source.toString(), target.toString()));
  }

  private static void missing(Element mark, Findings findings) {
    findings.add(
        ExchangeRule.MISSING_UNIT,
        mark.span(),
        "the unit “" + mark.get("id") + "” is not in the file",
        "ask the translator for the whole file");
  }

  private record Filled(String source, String target) {}

  private static Filled filled(Element unit, Findings findings) {
    Map<String, String> data = new LinkedHashMap<>();
    unit.first("originalData")
        .ifPresent(
            all -> {
              for (Element each : all.elements()) {
                data.put(each.get("id"), Codes.read(each.children(), Map.of()).markdown());
              }
            });
    StringBuilder source = new StringBuilder();
    StringBuilder target = new StringBuilder();
    List<String> asked = new ArrayList<>();
    List<String> there = new ArrayList<>();
    boolean whole = true;
    for (Element segment : unit.elements()) {
      if (!segment.is("segment") && !segment.is("ignorable")) continue;
      Codes.Content from = Codes.read(children(segment, "source"), data);
      List<Node> translation = children(segment, "target");
      boolean empty = translation.stream().allMatch(n -> n.content().isBlank());
      Codes.Content to = empty ? from : Codes.read(translation, data);
      if (empty && segment.is("segment") && !from.markdown().isBlank()) whole = false;
      unknown(unit, to, findings);
      source.append(from.markdown());
      target.append(to.markdown());
      asked.addAll(from.codes());
      there.addAll(to.codes());
    }
    if (!whole) {
      findings.add(
          ExchangeRule.UNTRANSLATED_UNIT,
          unit.span(),
          "“" + shortened(source.toString()) + "” is not translated",
          "translate it, or import the file again when it is done");
    }
    lost(unit, asked, there, findings);
    return new Filled(source.toString(), target.toString());
  }

  private static List<Node> children(Element segment, String name) {
    for (Element child : segment.elements()) if (child.is(name)) return child.children();
    return List.of();
  }

  private static void unknown(Element unit, Codes.Content content, Findings findings) {
    for (String id : content.unknown()) {
      findings.add(
          ExchangeRule.UNKNOWN_CODE,
          unit.span(),
          "the translation holds a code “" + id + "” that the source does not have",
          "use only the codes of the source");
    }
  }

  /** A code that neither stands in the translation nor is a line end that means nothing. */
  private static void lost(
      Element unit, List<String> asked, List<String> there, Findings findings) {
    List<String> left = new ArrayList<>(there);
    Iterator<String> each = asked.iterator();
    while (each.hasNext()) {
      String code = each.next();
      if (left.remove(code) || code.startsWith("\n")) continue;
      findings.add(
          ExchangeRule.LOST_CODE,
          unit.span(),
          "the translation has lost the code “" + code.replace("\n", "↵") + "”",
          "put it where it belongs in the translation");
    }
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }
}
