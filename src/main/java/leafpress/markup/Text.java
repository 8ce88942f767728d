package leafpress.markup;

import leafpress.diagnostic.Span;

/** Characters between tags, entities resolved. */
public record Text(String content, Span span) implements Node {}
