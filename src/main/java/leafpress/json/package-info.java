/**
 * Values to JSON (RFC 8259): maps are objects, collections are lists. Read {@link
 * leafpress.json.Json}; there is no more.
 */
package leafpress.json;
