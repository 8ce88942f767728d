package leafpress.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What libraries and shops ask of a publication. All of it may be empty.
 *
 * @param people in the order in which they are named
 * @param fileAs the title as it stands in an alphabetical list, by language
 * @param isbn thirteen digits for each e-book, by its languages: {@code en}, {@code en+zh-Hans}
 * @param licence address of the licence
 * @param version of the text, as its readers call it: {@code 2.1}
 * @param changes the newest first
 * @param contact whom readers may ask, by language
 */
public record Cataloguing(
    List<Person> people,
    Map<String, String> fileAs,
    Map<String, String> isbn,
    String licence,
    List<Subject> subjects,
    Optional<Series> series,
    String version,
    List<Change> changes,
    Map<String, String> contact) {

  /** Nothing is known. */
  public static final Cataloguing NONE =
      new Cataloguing(
          List.of(), Map.of(), Map.of(), "", List.of(), Optional.empty(), "", List.of(), Map.of());

  /**
   * What a publication is about, in the words of a list of subject headings.
   *
   * @param authority who keeps the list: a name that EPUB 3.3 knows, or an address; may be empty
   * @param code of the heading in that list; empty where there is no authority
   */
  public record Subject(String name, String authority, String code) {}

  /**
   * What a publication is a part of.
   *
   * @param name by language
   * @param number its place in the series; may be empty
   */
  public record Series(Map<String, String> name, String number) {}

  /**
   * What is new in an edition.
   *
   * @param date ISO 8601 day
   * @param what by language
   */
  public record Change(String version, String date, Map<String, String> what) {}

  /** The same with other people. */
  public Cataloguing with(List<Person> others) {
    return new Cataloguing(
        others, fileAs, isbn, licence, subjects, series, version, changes, contact);
  }
}
