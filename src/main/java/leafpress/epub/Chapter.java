package leafpress.epub;

import leafpress.markup.Element;

/**
 * A part of the book that is a file of its own.
 *
 * @param file name in the book, lower-case ASCII
 * @param kind what it is for
 * @param language of its text, where no element says otherwise
 * @param section its markup
 */
record Chapter(String file, Kind kind, String language, Element section) {
  Chapter with(Element other) {
    return new Chapter(file, kind, language, other);
  }
}
