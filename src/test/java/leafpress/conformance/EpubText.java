package leafpress.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import leafpress.diagnostic.Findings;
import leafpress.markup.Element;
import leafpress.markup.Markup;
import leafpress.markup.Node;

/**
 * The text of a book as a reading system goes through it: file by file in the order of the spine,
 * one line for each block.
 */
public final class EpubText {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "dt",
          "dd",
          "div",
          "section",
          "aside",
          "header",
          "nav",
          "ul",
          "ol",
          "dl",
          "table",
          "caption",
          "tr",
          "th",
          "td",
          "figure",
          "figcaption",
          "blockquote",
          "pre",
          "br",
          "hr");

  private EpubText() {}

  /** The entries of a ZIP, by name, in their order. */
  public static Map<String, byte[]> entries(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
        entries.put(entry.getName(), in.readAllBytes());
    }
    return entries;
  }

  /** The lines of each file of the spine, by file name, in reading order. */
  public static Map<String, List<String>> lines(byte[] epub) throws IOException {
    Map<String, byte[]> entries = entries(epub);
    Element container = xml(entries.get("META-INF/container.xml"));
    String opf = container.first("rootfile").orElseThrow().get("full-path");
    String folder = opf.substring(0, opf.lastIndexOf('/') + 1);
    Element book = xml(entries.get(opf));
    Map<String, String> hrefs = new TreeMap<>();
    Map<String, List<String>> lines = new LinkedHashMap<>();
    book.walk(
        element -> {
          if (element.is("item")) hrefs.put(element.get("id"), element.get("href"));
          if (element.is("itemref")) lines.put(hrefs.get(element.get("idref")), List.of());
        });
    for (String href : List.copyOf(lines.keySet())) {
      String name = folder + URLDecoder.decode(href, StandardCharsets.UTF_8);
      lines.put(href, lines(xml(entries.get(name)).first("body").orElseThrow()));
    }
    return lines;
  }

  /** All text, a line for each block; a blank line between files. */
  public static String of(byte[] epub) throws IOException {
    List<String> files = new ArrayList<>();
    for (List<String> file : lines(epub).values()) files.add(String.join("\n", file));
    return String.join("\n\n", files);
  }

  /** All text but that of the made files: the navigation and a cover that is a picture. */
  public static String ofChapters(byte[] epub) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, List<String>> file : lines(epub).entrySet()) {
      boolean made = file.getKey().equals("nav.xhtml") || file.getValue().isEmpty();
      if (!made) text.append(String.join("\n", file.getValue())).append("\n\n");
    }
    return text.toString();
  }

  private static List<String> lines(Element body) {
    StringBuilder text = new StringBuilder();
    collect(body, text);
    List<String> lines = new ArrayList<>();
    for (String line : text.toString().split("\u0000")) {
      String trimmed = line.replaceAll("[ \t\r\n]+", " ").strip();
      if (!trimmed.isEmpty()) lines.add(trimmed);
    }
    return lines;
  }

  private static void collect(Element element, StringBuilder text) {
    if (element.has("hidden")) return;
    boolean block = BLOCKS.contains(element.name());
    if (block) text.append('\u0000');
    for (Node child : element.children()) {
      if (child instanceof Element) collect((Element) child, text);
      else text.append(child.content());
    }
    if (block) text.append('\u0000');
  }

  private static Element xml(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Findings findings = new Findings();
    return Markup.read(text.replaceFirst("<!DOCTYPE html>", ""), "epub", findings)
        .orElseThrow(() -> new IllegalStateException(findings.sorted().toString()));
  }
}
