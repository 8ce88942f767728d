/** Word and language to the places where it may be divided. Read {@code Hyphenator} first. */
package leafpress.hyphenation;
