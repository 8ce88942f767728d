package leafpress.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.markup.Text;

/**
 * The codes of a unit as XLIFF has them: {@code pc} and {@code ph}, whose Markdown stands in {@code
 * originalData} (XLIFF 2.1, 4.7.2).
 */
final class Codes {
  /** Markdown by the id of its data, in order. */
  private final Map<String, String> data = new LinkedHashMap<>();

  private final Map<String, String> ids = new LinkedHashMap<>();

  /** The data of all contents that were written. */
  List<Element> data() {
    List<Element> out = new ArrayList<>();
    data.forEach((id, text) -> out.add(Xml.element("data", characters(text), "id", id)));
    return out;
  }

  /**
   * Markdown as content of {@code source} or {@code target}. Ids are counted anew for each, so that
   * the codes of two languages that stand in one order are the same codes.
   */
  List<Node> write(String markdown) {
    return write(Pieces.of(markdown), new int[1]);
  }

  private List<Node> write(List<Piece> pieces, int[] count) {
    List<Node> out = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Pair) {
        Piece.Pair pair = (Piece.Pair) piece;
        String id = "" + ++count[0];
        out.add(
            Xml.element(
                "pc",
                write(pair.inside(), count),
                "id",
                id,
                "dataRefStart",
                reference(pair.open()),
                "dataRefEnd",
                reference(pair.close())));
      } else if (piece instanceof Piece.Alone) {
        String id = "" + ++count[0];
        out.add(Xml.element("ph", List.of(), "id", id, "dataRef", reference(piece.markdown())));
      } else {
        out.addAll(characters(piece.markdown()));
      }
    }
    return out;
  }

  private String reference(String markdown) {
    String id = ids.computeIfAbsent(markdown, m -> "d" + (ids.size() + 1));
    data.put(id, markdown);
    return id;
  }

  /** Text, with {@code cp} for what XML cannot hold (XLIFF 2.1, 4.2.3.1). */
  static List<Node> characters(String text) {
    List<Node> out = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Xml.allows(c)) {
                run.appendCodePoint(c);
                return;
              }
              if (run.length() > 0) out.add(Xml.text(run.toString()));
              run.setLength(0);
              out.add(Xml.element("cp", List.of(), "hex", String.format("%04X", c)));
            });
    if (run.length() > 0) out.add(Xml.text(run.toString()));
    return out;
  }

  /** What comes of reading a content: its Markdown, and the Markdown of its codes. */
  record Content(String markdown, List<String> codes, List<String> unknown) {}

  /** Reads a content; {@code data} is the unit's, by id. */
  static Content read(List<Node> nodes, Map<String, String> data) {
    Content content = new Content("", new ArrayList<>(), new ArrayList<>());
    StringBuilder out = new StringBuilder();
    read(nodes, data, out, content);
    return new Content(out.toString(), content.codes, content.unknown);
  }

  private static void read(
      List<Node> nodes, Map<String, String> data, StringBuilder out, Content to) {
    for (Node node : nodes) {
      if (node instanceof Text) {
        out.append(node.content());
        continue;
      }
      Element element = (Element) node;
      switch (element.name()) {
        case "cp":
          out.append(character(element.get("hex")));
          break;
        case "ph":
        case "sc":
        case "ec":
          code(element, "dataRef", data, out, to);
          break;
        case "pc":
          code(element, "dataRefStart", data, out, to);
          read(element.children(), data, out, to);
          code(element, "dataRefEnd", data, out, to);
          break;
        default:
          read(element.children(), data, out, to); // mrk and what other tools add
      }
    }
  }

  private static void code(
      Element element, String which, Map<String, String> data, StringBuilder out, Content to) {
    String markdown = data.get(element.get(which));
    if (markdown == null) {
      to.unknown.add(element.get("id"));
      return;
    }
    out.append(markdown);
    to.codes.add(markdown);
  }

  private static String character(String hex) {
    try {
      return Character.toString(Integer.parseInt(hex, 16));
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
