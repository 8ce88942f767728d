/**
 * Articles, glossary and looks to findings about what they say and how it can be read. A <em>rule
 * set</em> gives each rule its severity, its number, its words and its source: {@code rules.yml}
 * beside this package, and a manuscript’s own over it. A <em>typescript</em> is an article with its
 * text as it was typed; a <em>passage</em> is running text in one piece, each character of which
 * knows where it was typed. Read {@link leafpress.check.Checks} first; it lists the checks.
 */
package leafpress.check;
