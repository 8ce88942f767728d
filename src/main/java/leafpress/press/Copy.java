package leafpress.press;

import java.util.List;
import java.util.Optional;
import leafpress.edition.Format;
import leafpress.edition.Publication;
import leafpress.manuscript.Article;
import leafpress.manuscript.Glossary;

/**
 * The text of a job, read.
 *
 * @param articles for each language of the job its articles in reading order
 * @param others the same articles in another language of the publication, for small titles
 * @param about the about page in each language of the job, if there is one
 */
record Copy(
    Publication publication,
    Format format,
    List<List<Article>> articles,
    List<Article> others,
    List<Article> about,
    Glossary glossary) {

  Article first() {
    return articles.get(0).get(0);
  }

  /** The first article in each language of the job. */
  List<Article> ofFirst() {
    return articles.stream().map(ofLanguage -> ofLanguage.get(0)).toList();
  }

  Optional<Article> firstOther() {
    return others.stream().findFirst();
  }
}
