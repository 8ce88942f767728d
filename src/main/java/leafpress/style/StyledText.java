package leafpress.style;

import leafpress.diagnostic.Span;

/** Text between tags. */
public record StyledText(String text, Span span) implements Child {}
