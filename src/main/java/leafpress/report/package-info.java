/**
 * Findings and the text that they are about → a report: for the terminal, for programs (JSON,
 * SARIF, GitHub), for a doctor (HTML). A <em>subject</em> is what is reported on; an
 * <em>excerpt</em> is a line of it with a caret under the words. Read {@link
 * leafpress.report.Reports} first.
 */
package leafpress.report;
