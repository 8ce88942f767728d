package leafpress.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import leafpress.markup.XmlTree;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.ManifestItemProperties;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.epub.EpubWriter;

/**
 * Writes EPUB 3.3 where epublib's own writer writes EPUB 2. Book processors run as they do there.
 * Every byte is at hand before the first is written: a book is whole or not there.
 */
final class Epub3Writer extends EpubWriter {
  private static final String FOLDER = "EPUB/";

  @Override
  public void write(Book given, OutputStream out) throws IOException {
    Epub3Book book = (Epub3Book) getBookProcessor().processBook(given);
    Map<String, Object> model = OpfModel.of(book);
    Resource navigation = book.getResources().getByHref(Chapters.NAVIGATION);
    navigation.setData(Templates.fill(Chapters.NAVIGATION, model));
    book.getNcxResource().setData(Templates.fill("toc.ncx", model));
    model.put("items", items(book));

    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("META-INF/container.xml", Templates.fill("container.xml", model));
    entries.put(FOLDER + "package.opf", Templates.fill("package.opf", model));
    for (Map.Entry<String, String> licence : book.facts.licences().entrySet())
      entries.put(
          "META-INF/" + licence.getKey(), licence.getValue().getBytes(StandardCharsets.UTF_8));
    for (Resource resource : sorted(book))
      entries.put(FOLDER + resource.getHref(), resource.getData());
    Container.write(entries, LocalDate.parse(book.facts.date()), out);
  }

  private static List<Resource> sorted(Epub3Book book) {
    List<Resource> all = new ArrayList<>(book.getResources().getAll());
    all.sort(Comparator.comparing(Resource::getHref));
    return all;
  }

  private List<Map<String, String>> items(Epub3Book book) throws IOException {
    List<Map<String, String>> items = new ArrayList<>();
    for (Resource resource : sorted(book))
      items.add(
          Map.of(
              "id", resource.getId(),
              "href", resource.getHref(),
              "type", resource.getMediaType().getName(),
              "properties", properties(book, resource)));
    return items;
  }

  /** What the manifest must say of a file is read from the file, so it is never wrong. */
  private String properties(Epub3Book book, Resource resource) throws IOException {
    TreeSet<String> found = new TreeSet<>();
    if (resource == book.getCoverImage()) found.add(ManifestItemProperties.COVER_IMAGE.getName());
    if (resource.getHref().equals(Chapters.NAVIGATION))
      found.add(ManifestItemProperties.NAV.getName());
    if (resource.getHref().endsWith(".xhtml")) scan(resource, found);
    return String.join(" ", found);
  }

  private void scan(Resource resource, TreeSet<String> found) throws IOException {
    try {
      XMLStreamReader in = XmlTree.events(new String(resource.getData(), StandardCharsets.UTF_8));
      while (in.hasNext()) {
        if (in.next() != XMLStreamConstants.START_ELEMENT) continue;
        String name = in.getLocalName();
        if (name.equals("svg")) found.add(ManifestItemProperties.SVG.getName());
        if (name.equals("math")) found.add(ManifestItemProperties.MATHML.getName());
        if (name.equals("script")) found.add(ManifestItemProperties.SCRIPTED.getName());
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(resource.getHref() + " is not well-formed", e);
    }
  }
}
