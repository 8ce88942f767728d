/**
 * EPUBCheck and veraPDF behind the interface of {@code verify}. A source root of its own: what is
 * here is compiled, and the two libraries are fetched, when {@code leafpress verify} first asks.
 */
package leafpress.checkers;
