/**
 * A raw article to Markdown and a ledger of edits. {@link leafpress.clean.Cleaner} is the door: the
 * manuscript is a function of the raw text, the glossary, the phrase rules and the decisions, and
 * of nothing else; the raw text comes back, byte for byte, from manuscript and ledger. The door to
 * jsoup and Mammoth, which read HTML and Word files.
 *
 * <p>An <em>edit</em> replaces a range of the raw text and says why; a <em>foreign span</em> is a
 * run in another language than the article's; a <em>restoration</em> says in the article's language
 * what a foreign span says; a <em>decision</em> is an edit that a person made, with the reason.
 * Read {@link leafpress.clean.Ledger} after the door.
 */
package leafpress.clean;
