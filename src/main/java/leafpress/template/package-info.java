/**
 * Articles and edition to element tree, through FreeMarker. A template is looked for in the style's
 * folder, then in {@code shared}; a block is rendered by the macro that is named after its kind.
 * The one package that knows FreeMarker. Read {@link leafpress.template.Templates} first.
 */
package leafpress.template;
