package leafpress.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.geometry.size.FloatSize;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.ResourcePolicy;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.awt.NullPlatformSupport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;

/** Reads drawings. */
public final class Drawings {
  private static final int LARGEST = 4 << 20;

  private Drawings() {}

  /** Whether the bytes look like an SVG file. */
  public static boolean isSvg(byte[] bytes) {
    int length = Math.min(bytes.length, 1 << 12);
    String start = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return start.stripLeading().startsWith("<") && start.contains("<svg")
        || start.startsWith("\uFEFF<") && start.contains("<svg");
  }

  /**
   * Reads a drawing.
   *
   * @param name what findings call it
   * @param place where the manuscript asks for it
   * @return nothing if it is refused; then a finding says why
   */
  public static Optional<Drawing> read(byte[] bytes, String name, Span place, Findings findings) {
    if (bytes.length > LARGEST) {
      refuse(DrawingRule.UNPRINTABLE_DRAWING, name, "more than 4 MiB", place, findings);
      return Optional.empty();
    }
    String text = Examiner.withoutDocumentType(new String(bytes, StandardCharsets.UTF_8));
    Examiner examiner = Examiner.examine(text);
    if (examiner.unsafe().isPresent()) {
      refuse(DrawingRule.UNSAFE_DRAWING, name, examiner.unsafe().get(), place, findings);
      return Optional.empty();
    }
    Recorder recorder = new Recorder();
    Optional<String> wrong = examiner.unprintable();
    Optional<Drawing> drawing = wrong.isPresent() ? Optional.empty() : draw(text, recorder);
    if (wrong.isEmpty()) wrong = recorder.unprintable();
    if (wrong.isEmpty() && drawing.isEmpty()) wrong = Optional.of("what is no SVG");
    if (wrong.isEmpty()) return drawing;
    refuse(DrawingRule.UNPRINTABLE_DRAWING, name, wrong.get(), place, findings);
    return Optional.empty();
  }

  private static void refuse(
      DrawingRule rule, String name, String what, Span place, Findings findings) {
    String hint =
        rule == DrawingRule.UNSAFE_DRAWING
            ? "save it as plain SVG, all in one file"
            : "draw it in plain colours, turn text into paths; or save it as PNG";
    findings.add(rule, place, "the drawing “" + name + "” has " + what, hint);
  }

  private static Optional<Drawing> draw(String text, Recorder recorder) {
    LoaderContext context =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SVGDocument document;
    try {
      document = new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
      if (document == null) return Optional.empty();
      FloatSize size = document.size();
      if (!(size.width > 0 && size.height > 0)) return Optional.empty();
      ViewBox box = new ViewBox(0, 0, size.width, size.height);
      document.renderWithPlatform(NullPlatformSupport.INSTANCE, recorder, box);
      return Optional.of(new Drawing(size.width, size.height, recorder.figures()));
    } catch (RuntimeException e) {
      return Optional.empty(); // the library fails in many ways on what is no drawing
    }
  }
}
