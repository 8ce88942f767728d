package leafpress.epub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leafpress.epub.Book.Wording;
import leafpress.epub.Epub3Book.Entry;
import leafpress.epub.Epub3Book.Landmark;
import leafpress.language.LanguageTag;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.SpineReference;
import nl.siegmann.epublib.domain.TOCReference;

/** A book as plain maps and lists, which is what the templates read. */
final class OpfModel {
  private OpfModel() {}

  static Map<String, Object> of(Epub3Book book) {
    Book facts = book.facts;
    Labels labels = Labels.in(facts.language());
    Map<String, Object> model = new HashMap<>();
    model.put("identifier", book.getMetadata().getIdentifiers().get(0).getValue());
    model.put("language", facts.language());
    model.put("languages", facts.languages());
    model.put("titles", wordings(facts.titles()));
    model.put("publishers", book.getMetadata().getPublishers());
    model.put("date", facts.date());
    model.put("descriptions", wordings(facts.descriptions()));
    model.put("subjects", book.getMetadata().getSubjects());
    model.put("cataloguing", Catalogued.model(facts));
    model.put("reviewed", facts.reviewed());
    model.put("rights", wordings(facts.rights()));
    model.put("accessibility", accessibility(book.accessibility, facts));
    Resource cover = book.getCoverImage();
    model.put("cover", cover == null ? "" : cover.getId());
    model.put("ncx", book.getNcxResource().getId());
    model.put("spine", spine(book));
    model.put("guide", guide(book));
    model.put("landmarks", landmarks(book));
    model.put("pages", pages(book.pages));
    model.put("contentsPages", pages(book.contentsPages));
    model.put("lastPage", lastPage(book.pages));
    model.put("certifier", clean(facts.certifier()));
    model.put("printed", clean(facts.printed()));
    model.put("toc", entries(book.getTableOfContents().getTocReferences()));
    model.put("tocTitle", tocTitle(book, labels));
    model.put("labels", Map.of("landmarks", labels.landmarks(), "pages", labels.pages()));
    return model;
  }

  private static Map<String, Object> accessibility(Accessibility facts, Book book) {
    return Map.of(
        "modes", facts.modes(),
        "sufficient", facts.sufficient(),
        "features", facts.features(),
        "hazards", facts.hazards(),
        "summary", facts.summary(book.language(), !book.certifier().isEmpty()));
  }

  static List<Map<String, String>> wordings(List<Wording> wordings) {
    List<Map<String, String>> list = new ArrayList<>();
    for (Wording wording : wordings) list.add(wording(wording));
    return list;
  }

  static Map<String, String> wording(Wording wording) {
    return Map.of(
        "language", wording.language(),
        "style", LanguageTag.primary(wording.language()),
        "text", clean(wording.text()));
  }

  /** XML has no way to write most control characters. */
  static String clean(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }

  private static List<String> spine(Epub3Book book) {
    List<String> ids = new ArrayList<>();
    for (SpineReference reference : book.getSpine().getSpineReferences())
      ids.add(reference.getResourceId());
    return ids;
  }

  private static List<Map<String, String>> guide(Epub3Book book) {
    List<Map<String, String>> list = new ArrayList<>();
    for (GuideReference reference : book.getGuide().getReferences())
      list.add(
          Map.of(
              "type", reference.getType(),
              "title", clean(reference.getTitle()),
              "href", reference.getCompleteHref()));
    return list;
  }

  private static List<Map<String, Object>> landmarks(Epub3Book book) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Landmark landmark : book.landmarks)
      list.add(
          Map.of(
              "type", landmark.type(),
              "href", landmark.href(),
              "label", wording(landmark.label())));
    return list;
  }

  private static List<Map<String, String>> pages(List<PageMark> pages) {
    List<Map<String, String>> list = new ArrayList<>();
    for (PageMark page : pages)
      list.add(Map.of("label", page.label(), "href", page.href(), "id", page.id()));
    return list;
  }

  /** The highest page number in digits. */
  private static String lastPage(List<PageMark> pages) {
    return pages.stream()
        .map(PageMark::label)
        .filter(label -> label.matches("[0-9]{1,9}"))
        .max(Comparator.comparingInt(Integer::parseInt))
        .orElse("0");
  }

  private static List<Map<String, Object>> entries(List<TOCReference> references) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (TOCReference reference : references) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("title", clean(reference.getTitle()));
      entry.put("href", reference.getCompleteHref());
      entry.put("label", wordings(((Entry) reference).label));
      entry.put("children", entries(reference.getChildren()));
      list.add(entry);
    }
    return list;
  }

  private static String tocTitle(Epub3Book book, Labels labels) {
    return book.landmarks.stream()
        .filter(l -> l.type().equals(Kind.CONTENTS.type))
        .map(l -> l.label().text())
        .findFirst()
        .orElse(labels.contents());
  }
}
