/**
 * XHTML to element tree and back: the waist of the flow. Read {@link leafpress.markup.Element}
 * first.
 */
package leafpress.markup;
