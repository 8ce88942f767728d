package leafpress.epub;

import leafpress.language.LanguageTag;

/**
 * The few words that a book needs and that are not in its markup.
 *
 * @param cover name of the cover
 * @param contents heading of the table of contents
 * @param landmarks name of the list of landmarks
 * @param pages name of the list of pages
 * @param text what the accessibility summary says of every book
 * @param unevaluated what it says of a book that nobody has certified
 * @param images what it says of a book with described pictures
 */
record Labels(
    String cover,
    String contents,
    String landmarks,
    String pages,
    String text,
    String unevaluated,
    String images) {
  private static final Labels ENGLISH =
      new Labels(
          "Cover",
          "Contents",
          "Landmarks",
          "Pages",
          "Text in reading order with headings, a table of contents and marked languages. "
              + "No sound, no motion.",
          "No person has evaluated the book’s accessibility.",
          "Pictures are described.");
  private static final Labels CHINESE =
      new Labels(
          "封面",
          "目录",
          "导览",
          "页码",
          "正文按阅读顺序排列，有标题和目录，并标明语言。没有声音和动画。",
          "本书的无障碍性能尚未经人工评估。",
          "图片附有文字说明。");

  /** In the language, or in English. */
  static Labels in(String language) {
    return LanguageTag.chinese(language) ? CHINESE : ENGLISH;
  }
}
