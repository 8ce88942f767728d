package leafpress.epub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import leafpress.template.PackedTemplates;

/** Fills the templates of the files that are about the book: package document, navigation. */
final class Templates {
  private static final PackedTemplates PACKED = PackedTemplates.of(Templates.class);

  private Templates() {}

  /** The file of this name, as it stands in the book. */
  static byte[] fill(String name, Map<String, Object> model) throws IOException {
    return PACKED.fill(name, model).getBytes(StandardCharsets.UTF_8);
  }
}
