package leafpress.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import leafpress.markup.XmlTree;

/**
 * Looks through a drawing before anything else reads it. Only elements that are known to be
 * harmless pass; a reference may lead within the file alone, and what is used may use nothing, so
 * that no file of a few lines becomes a million shapes.
 */
final class Examiner {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int MOST_ELEMENTS = 50_000;
  private static final int MOST_USES = 1000;
  private static final int DEEPEST = 100;
  private static final Set<String> KNOWN =
      Set.of(
          "svg",
          "g",
          "defs",
          "use",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "title",
          "desc",
          "metadata",
          "style");
  private static final Set<String> ACTIVE =
      Set.of(
          "script",
          "foreignObject",
          "image",
          "feImage",
          "iframe",
          "audio",
          "video",
          "animate",
          "animateMotion",
          "animateTransform",
          "set",
          "handler",
          "listener");
  private static final Pattern TYPE = Pattern.compile("(?s)<!DOCTYPE[^\\[\\]<>]*>");
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?i)@import|expression\\s*\\(|javascript:|url\\(\\s*[\"']?\\s*(?!#)[^\\s\"'#]");
  private static final Pattern EFFECT =
      Pattern.compile("(clip-path|mask|filter|marker(-start|-mid|-end)?|mix-blend-mode)");
  private static final Pattern STYLED_EFFECT =
      Pattern.compile(EFFECT.pattern() + "\\s*:\\s*(?!none|normal)");

  private final Deque<String> ids = new ArrayDeque<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> using = new HashSet<>();
  private Optional<String> unsafe = Optional.empty();
  private Optional<String> unprintable = Optional.empty();
  private int elements;
  private int uses;

  private Examiner() {}

  static String withoutDocumentType(String text) {
    return TYPE.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text).replaceFirst("");
  }

  static Examiner examine(String text) {
    Examiner examiner = new Examiner();
    try {
      examiner.read(XmlTree.events(text));
    } catch (XMLStreamException e) {
      examiner.noPrint("what is not well-formed XML");
    }
    return examiner;
  }

  /** What makes it unsafe, if anything does. */
  Optional<String> unsafe() {
    return unsafe;
  }

  /** What cannot be printed, if there is such a thing. */
  Optional<String> unprintable() {
    return unprintable;
  }

  private void read(XMLStreamReader in) throws XMLStreamException {
    boolean style = false;
    while (in.hasNext() && unsafe.isEmpty()) {
      int event = in.next();
      if (event == XMLStreamConstants.DTD) danger("a document type with declarations");
      else if (event == XMLStreamConstants.ENTITY_REFERENCE) danger("an entity");
      else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) danger("an instruction");
      else if (event == XMLStreamConstants.START_ELEMENT) {
        element(in);
        style = in.getLocalName().equals("style");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        ids.pop();
        style = false;
      } else if (event == XMLStreamConstants.CHARACTERS && style) {
        value("style", in.getText());
      }
    }
    used.retainAll(using);
    if (!used.isEmpty()) danger("a use of what uses other things");
  }

  private void element(XMLStreamReader in) {
    String name = in.getLocalName();
    String id = in.getAttributeValue(null, "id");
    ids.push(id == null ? "" : id);
    if (++elements > MOST_ELEMENTS || ids.size() > DEEPEST) danger("too many elements");
    if (ACTIVE.contains(name)) danger("<" + name + ">");
    if (!SVG.equals(in.getNamespaceURI())) return;
    if (!KNOWN.contains(name)) noPrint("<" + name + ">");
    if (name.equals("svg") && ids.size() > 1) noPrint("<svg> within it");
    if (name.equals("use")) {
      using.addAll(ids);
      using.remove("");
      if (++uses > MOST_USES) danger("too many uses");
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attribute(in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
  }

  private void attribute(String name, String text) {
    String small = name.toLowerCase(Locale.ROOT);
    if (small.startsWith("on")) danger("the attribute " + name);
    if (small.equals("href")) {
      if (text.strip().startsWith("#")) used.add(text.strip().substring(1));
      else danger("a reference to “" + text.substring(0, Math.min(40, text.length())) + "”");
    }
    if (EFFECT.matcher(small).matches() && !text.strip().equals("none")) noPrint(name);
    value(small, text);
  }

  private void value(String name, String text) {
    if (OUTSIDE.matcher(text).find()) danger("a reference out of its file");
    if (name.equals("style") && STYLED_EFFECT.matcher(text).find()) noPrint("clips or effects");
  }

  private void danger(String what) {
    if (unsafe.isEmpty()) unsafe = Optional.of(what);
  }

  private void noPrint(String what) {
    if (unprintable.isEmpty()) unprintable = Optional.of(what);
  }
}
