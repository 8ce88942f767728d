/**
 * LanguageTool as {@code leafpress check --prose} asks for it: text → remarks. The one package that
 * knows LanguageTool; not in the jar, but fetched and compiled by the launcher when it is first
 * needed.
 */
package leafpress.proofreader;
