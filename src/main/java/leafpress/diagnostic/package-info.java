/**
 * A finding: rule, severity, place, message, hint. Read {@link leafpress.diagnostic.Diagnostic}
 * first.
 */
package leafpress.diagnostic;
