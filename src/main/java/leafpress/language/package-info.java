/**
 * Language tags and the scripts of characters: what all stages ask when they treat Chinese and
 * English differently. Read {@link leafpress.language.LanguageTag} first.
 */
package leafpress.language;
