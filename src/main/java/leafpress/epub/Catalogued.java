package leafpress.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import leafpress.edition.Cataloguing;
import leafpress.edition.Person;
import leafpress.epub.Book.Wording;

/** What libraries and shops ask of a book, as plain maps and lists for the template. */
final class Catalogued {
  private final Book book;
  private final Cataloguing facts;

  private Catalogued(Book book) {
    this.book = book;
    this.facts = book.cataloguing();
  }

  static Map<String, Object> model(Book book) {
    return new Catalogued(book).model();
  }

  private Map<String, Object> model() {
    Map<String, Object> model = new HashMap<>();
    model.put("isbn", facts.isbn().getOrDefault(String.join("+", book.languages()), ""));
    model.put("fileAs", OpfModel.clean(facts.fileAs().getOrDefault(book.language(), "")));
    model.put("people", facts.people().stream().map(this::person).toList());
    model.put("licence", facts.licence());
    model.put("version", OpfModel.clean(facts.version()));
    model.put("subjects", facts.subjects().stream().map(Catalogued::subject).toList());
    model.put("series", facts.series().map(this::series).map(List::of).orElse(List.of()));
    return model;
  }

  private Map<String, Object> person(Person person) {
    return Map.of(
        "element", person.is(Person.Role.AUTHOR) ? "creator" : "contributor",
        "role", person.role().code(),
        "fileAs", OpfModel.clean(person.fileAs()),
        "names", names(person.name()));
  }

  private static Map<String, String> subject(Cataloguing.Subject subject) {
    return Map.of(
        "name", OpfModel.clean(subject.name()),
        "authority", subject.authority(),
        "code", OpfModel.clean(subject.code()));
  }

  private Map<String, Object> series(Cataloguing.Series series) {
    return Map.of("names", names(series.name()), "number", series.number());
  }

  /** The name in the language of the book, or the first, then the others. */
  private List<Map<String, String>> names(Map<String, String> texts) {
    List<Wording> names = new ArrayList<>();
    texts.forEach((language, text) -> names.add(new Wording(language, text)));
    names.stream()
        .filter(name -> name.language().equals(book.language()))
        .findFirst()
        .ifPresent(
            own -> {
              names.remove(own);
              names.add(0, own);
            });
    return OpfModel.wordings(names);
  }
}
