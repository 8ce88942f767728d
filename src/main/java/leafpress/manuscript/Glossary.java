package leafpress.manuscript;

import java.util.List;
import java.util.Map;

/** Terms of a publication, in the order of the file. */
public record Glossary(List<Entry> entries) {
  public static final Glossary EMPTY = new Glossary(List.of());

  /**
   * A term.
   *
   * @param term the term by language
   * @param abbreviation international; may be empty
   * @param explanation one plain sentence by language; languages without one are not in the map
   * @param articles ids of the articles that use it
   * @param variants wrong or other forms; a wrong one begins with {@code !}
   * @param sort how an index spells it, by language, such as pinyin; languages that sort by the
   *     term itself are not in the map
   * @param line in the file
   */
  public record Entry(
      Map<String, String> term,
      String abbreviation,
      Map<String, String> explanation,
      List<String> articles,
      String note,
      List<String> variants,
      Map<String, String> sort,
      int line) {
    public Entry(
        Map<String, String> term,
        String abbreviation,
        Map<String, String> explanation,
        List<String> articles,
        String note,
        List<String> variants,
        int line) {
      this(term, abbreviation, explanation, articles, note, variants, Map.of(), line);
    }
  }
}
