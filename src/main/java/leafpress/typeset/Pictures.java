package leafpress.typeset;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.drawing.Drawing;
import leafpress.drawing.Drawings;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.markup.Element;
import leafpress.page.Artifact;
import leafpress.page.Image;
import leafpress.page.Leaf;
import leafpress.page.Mark;
import leafpress.page.Picture;
import leafpress.page.Placed;
import leafpress.page.Role;
import leafpress.page.StructureNode;
import leafpress.page.Tag;
import leafpress.style.ComputedStyle;
import leafpress.style.Styled;

/** Images and drawings, brought to the size that their style asks for. */
final class Pictures {
  private final Function<String, Optional<byte[]>> files;
  private final Map<String, Optional<Image>> read;
  private final Map<String, Optional<Drawing>> drawings = new HashMap<>();
  private final long depth;
  private final Findings findings;

  /** Drawings in the markup, read once where copy is cast off again and again. */
  private Map<Element, Svg> known = new IdentityHashMap<>(0);

  Pictures(
      Function<String, Optional<byte[]>> files,
      Map<String, Optional<Image>> read,
      long depth,
      Findings findings) {
    this.files = files;
    this.read = read;
    this.depth = depth;
    this.findings = findings;
  }

  /** From now on what was read of drawings is kept here. */
  void keep(Map<Element, Svg> drawn) {
    known = drawn;
  }

  /** A cache for {@link #Pictures}, shared by the threads of a run. */
  static Map<String, Optional<Image>> cache() {
    return new ConcurrentHashMap<>();
  }

  /**
   * A picture at its size.
   *
   * @param content from its top left corner
   * @param alt what it shows; empty for an ornament
   */
  record Drawn(long width, long height, List<Placed> content, String alt, boolean ornament) {
    /** The content from the baseline that it stands on. */
    List<Placed> overBaseline() {
      return content.stream().map(p -> p.moved(0, -height)).toList();
    }

    /** The figure in the structure tree; ornaments have none. */
    Optional<StructureNode> tag(Leaf leaf) {
      if (ornament) return Optional.empty();
      Map<Tag.Attribute, String> attributes = new EnumMap<>(Tag.Attribute.class);
      attributes.put(Tag.Attribute.ALT, alt);
      return Optional.of(new Tag(Role.FIGURE, attributes, List.of(leaf)));
    }
  }

  /**
   * Draws an {@code img} or {@code svg} element, no wider than the measure, nor higher than a page.
   */
  Optional<Drawn> draw(Styled styled, long measure, Mark mark) {
    Element element = styled.element();
    return element.is("svg") ? drawing(styled, measure, mark) : image(styled, measure, mark);
  }

  private Optional<Drawn> drawing(Styled styled, long measure, Mark mark) {
    Element svg = styled.element();
    boolean ornament = svg.get("aria-hidden").equals("true");
    Svg drawing = known.computeIfAbsent(svg, read -> Svg.read(read, findings));
    long[] size = size(styled.style(), measure, drawing.width(), drawing.height());
    Mark on = ornament ? Artifact.LAYOUT : mark;
    return Optional.of(
        new Drawn(
            size[0],
            size[1],
            drawing.place(size[0], size[1], on),
            svg.get("aria-label"),
            ornament));
  }

  private Optional<Drawn> image(Styled styled, long measure, Mark mark) {
    Element element = styled.element();
    String source = element.get("src");
    Optional<Drawing> svg = drawings.computeIfAbsent(source, this::readDrawing);
    if (svg.isPresent()) return Optional.of(vector(svg.get(), styled, measure, mark));
    Optional<Image> image = read.computeIfAbsent(source, this::read);
    if (image.isEmpty()) {
      report(source, element);
      return Optional.empty();
    }
    long[] size =
        size(
            styled.style(),
            measure,
            Length.px(image.get().width()),
            Length.px(image.get().height()));
    Placed placed = new Picture(mark, image.get(), new Box(0, 0, size[0], size[1]));
    return Optional.of(new Drawn(size[0], size[1], List.of(placed), element.get("alt"), false));
  }

  private Drawn vector(Drawing svg, Styled styled, long measure, Mark mark) {
    long[] size = size(styled.style(), measure, svg.naturalWidth(), svg.naturalHeight());
    List<Placed> placed = svg.place(size[0], size[1], mark);
    return new Drawn(size[0], size[1], placed, styled.element().get("alt"), false);
  }

  /** What is wrong with a drawing is said where the manuscript's images are looked through. */
  private Optional<Drawing> readDrawing(String source) {
    return files
        .apply(source)
        .filter(Drawings::isSvg)
        .flatMap(bytes -> Drawings.read(bytes, source, Span.NONE, new Findings()));
  }

  private Optional<Image> read(String source) {
    return files.apply(source).flatMap(bytes -> ImageHeader.read(source, bytes));
  }

  private void report(String source, Element element) {
    if (files.apply(source).filter(Drawings::isSvg).isPresent()) return;
    if (files.apply(source).isEmpty()) {
      findings.add(
          TypesetRule.MISSING_IMAGE,
          element.span(),
          "the image “" + source + "” is not there",
          "put it beside the manuscript, or mend its path");
    } else {
      findings.add(
          TypesetRule.BAD_IMAGE,
          element.span(),
          "the image “" + source + "” is not a PNG, JPEG or SVG that can be read",
          "save it again as PNG or JPEG (RGB or grey)");
    }
  }

  /**
   * Width and height by the style; natural size otherwise, never wider than the measure. What would
   * be higher than the column is made smaller, with some room left for a caption.
   */
  private long[] size(ComputedStyle style, long measure, long naturalW, long naturalH) {
    long width = style.width().orElse(0L);
    if (style.widthPercent().isPresent()) {
      width = Math.round(style.widthPercent().get() * measure / 100);
    }
    long height = style.height().orElse(0L);
    if (width == 0 && height == 0) width = Math.min(naturalW, measure);
    width = Math.min(width, measure);
    if (width == 0) width = naturalW * height / Math.max(1, naturalH);
    if (height == 0) height = naturalH * width / Math.max(1, naturalW);
    long most = depth * 4 / 5;
    if (height > most) {
      width = Math.round((double) width * most / height);
      height = most;
    }
    return new long[] {width, height};
  }
}
