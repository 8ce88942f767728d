/**
 * Markdown to the typed model of an article. {@link leafpress.manuscript.Manuscripts} reads: the
 * front matter through {@code yaml}, the body through commonmark-java, of which this package is the
 * door. What an author can get wrong is reported, and the text is kept. Here, and only here, each
 * run of text gets its language. A <em>term</em> is the label of a list item {@code **Term**:
 * text}; a <em>note</em> is set off from the text, a <em>footnote</em> is called from it. {@link
 * leafpress.manuscript.Glossaries} reads the glossary. Read {@link leafpress.manuscript.Block}
 * first.
 */
package leafpress.manuscript;
