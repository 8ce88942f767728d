package leafpress.markup;

import leafpress.diagnostic.Span;

/** A piece of markup: an element or text. */
public sealed interface Node permits Element, Text {
  /** The place in the manuscript that it came from. */
  Span span();

  /** The text inside, without markup. */
  String content();
}
