/**
 * What translators exchange: glossary, pairs of articles and articles in translation, in the
 * formats of their tools and back. TBX-Basic (ISO 30042:2019) holds terms, TMX 1.4b pairs of
 * sentences, XLIFF 2.1 an article in translation.
 *
 * <p>A <em>unit</em> is a stretch of Markdown that is translated as a whole: a heading, a
 * paragraph, an item, a cell; the <em>skeleton</em> is all that stands between units; a
 * <em>code</em> is Markdown within a unit that a translator moves but does not change. {@link
 * leafpress.exchange.Exchange} is the door; read {@link leafpress.exchange.Part} next.
 */
package leafpress.exchange;
