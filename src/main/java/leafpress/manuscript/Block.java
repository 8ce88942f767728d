package leafpress.manuscript;

import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Span;

/**
 * A block of an article. The block template with the name of {@link #kind()} turns it into markup.
 */
public sealed interface Block {
  /** Where it begins in the manuscript. */
  Span span();

  /** The template's name: {@code bullet-list} for {@link BulletList}. */
  default String kind() {
    return Kind.of(this);
  }

  /** A heading; level 2 is the first under the article's title. */
  record Heading(int level, String id, List<Inline> text, Span span) implements Block {}

  /** A paragraph. */
  record Paragraph(List<Inline> text, Span span) implements Block {}

  /** A list whose items carry a mark. */
  record BulletList(boolean tight, List<ListItem> items, Span span) implements Block {}

  /** A list whose items are numbered from {@code start}. */
  record OrderedList(int start, boolean tight, List<ListItem> items, Span span) implements Block {}

  /**
   * An item of a list.
   *
   * @param term the label of an item {@code **Term**: text}, whose text then begins with the colon;
   *     empty for other items
   */
  record ListItem(List<Inline> term, List<Block> blocks, Span span) {}

  /**
   * A note, set off from the text: a GFM alert, or an editor's note.
   *
   * @param type {@code note}, {@code tip}, {@code important}, {@code warning}, {@code caution} or
   *     {@code editor}
   * @param id of an editor's note, such as {@code N2}; else empty
   * @param signed who signed an editor's note off and when; empty while it awaits that
   */
  record Note(String type, String id, String signed, List<Block> blocks, Span span)
      implements Block {}

  /** A quotation. */
  record Quote(List<Block> blocks, Span span) implements Block {}

  /**
   * A table.
   *
   * @param id what links call it, from {@code {#id}} at the caption's end; may be empty
   * @param caption from a paragraph {@code Table: …} right before or after it; may be empty
   * @param align {@code left}, {@code right}, {@code center} or empty, one a column
   * @param rows the body's rows, each as long as {@code head}
   */
  record Table(
      String id,
      List<Inline> caption,
      List<String> align,
      List<List<Inline>> head,
      List<List<List<Inline>>> rows,
      Span span)
      implements Block {}

  /**
   * An image that is a paragraph of its own.
   *
   * @param id what links call it, from {@code {#id}} after the image; may be empty
   * @param source path beside the manuscript, as written
   * @param alt what it shows; never empty
   * @param caption from the image's title; may be empty
   */
  record Figure(String id, String source, String alt, List<Inline> caption, Span span)
      implements Block {}

  /** What a figure says, at length: a paragraph {@code Description: …} right after it. */
  record Description(List<Inline> text, Span span) implements Block {}

  /** Lines kept as they are. */
  record Code(String text, Span span) implements Block {}

  /** A thematic break. */
  record Divider(Span span) implements Block {}

  /** The footnotes of an article are kept apart from its blocks. */
  record Footnote(String id, int number, List<Block> blocks, Span span) {}

  /** The text of the first heading, if it is one. */
  default Optional<Heading> asHeading() {
    return this instanceof Heading ? Optional.of((Heading) this) : Optional.empty();
  }
}
