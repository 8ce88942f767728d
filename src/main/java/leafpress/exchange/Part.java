package leafpress.exchange;

/**
 * A piece of an article's Markdown: the parts of an article, one after another, are the article.
 */
sealed interface Part {
  /** The Markdown as it stands. */
  String text();

  /** Markdown that stays as it is in any language. */
  record Fixed(String text) implements Part {}

  /** The language tag of the front matter. */
  record Tag(String text) implements Part {}

  /**
   * Text to translate.
   *
   * @param kind title, heading, paragraph, item, cell and so on
   * @param quote the quotation mark that a value of the front matter stands in; else empty. A plain
   *     value has a space, one in a list a comma.
   * @param line in the file, from 1
   */
  record Unit(String kind, String text, String quote, int line) implements Part {}
}
