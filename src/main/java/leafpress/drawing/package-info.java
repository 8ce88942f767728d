/**
 * An SVG file to the paths that it draws. The one package that knows JSVG: it reads the language,
 * its transforms and styles; what it would paint is recorded as outlines and never becomes pixels.
 * A drawing that a page cannot show as it is meant, or that reaches out of its file, is refused.
 * Read {@link leafpress.drawing.Drawings} first.
 */
package leafpress.drawing;
