package leafpress.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds a style's templates. {@code blocks.ftlx} is looked for in the style's folder, then in
 * {@code shared}; {@code shared/blocks.ftlx} only there, so that a style's template can include the
 * shared one and redefine a macro or two.
 */
final class StyleLoader implements TemplateLoader {
  private static final String SHARED = "shared/";
  private final String style;
  private final Function<String, Optional<String>> source;

  StyleLoader(String style, Function<String, Optional<String>> source) {
    this.style = style;
    this.source = source;
  }

  /** The file that a template name stands for, whether it exists or not. */
  String file(String name) {
    String own = "styles/" + style + "/" + name;
    if (!name.startsWith(SHARED) && source.apply(own).isPresent()) return own;
    return "styles/" + (name.startsWith(SHARED) ? name : SHARED + name);
  }

  @Override
  public Object findTemplateSource(String name) {
    String file = file(name);
    return source.apply(file).isPresent() ? file : null; // null is FreeMarker's word for none
  }

  /** The text of a template; empty if there is none. */
  String text(String name) {
    return source.apply(file(name)).orElse("");
  }

  @Override
  public long getLastModified(Object file) {
    return 0; // what a source gives does not change while it is in use
  }

  @Override
  public Reader getReader(Object file, String encoding) {
    return new StringReader(source.apply((String) file).orElse(""));
  }

  @Override
  public void closeTemplateSource(Object file) {
    // nothing is open
  }
}
