package leafpress.epub;

import leafpress.markup.Element;

/**
 * What a chapter is for. Names: the class in the markup, the EPUB structural semantics, the type in
 * the EPUB 2 guide; empty where there is none.
 */
enum Kind {
  COVER("cover", "cover", "cover"),
  TITLE_PAGE("title-page", "titlepage", "title-page"),
  IMPRINT("imprint", "copyright-page", "copyright-page"),
  CONTENTS("contents", "toc", "toc"),
  ARTICLE("article", "chapter", ""),
  GLOSSARY("glossary", "glossary", "glossary"),
  COLOPHON("colophon", "colophon", "colophon"),
  OTHER("", "", "");

  final String style;
  final String type;
  final String guide;

  Kind(String style, String type, String guide) {
    this.style = style;
    this.type = type;
    this.guide = guide;
  }

  static Kind of(Element section) {
    for (Kind kind : values()) if (section.hasClass(kind.style)) return kind;
    return OTHER;
  }

  /** Whether the table of contents lists it: what comes before the text is not worth a line. */
  boolean listed() {
    return compareTo(ARTICLE) >= 0;
  }
}
