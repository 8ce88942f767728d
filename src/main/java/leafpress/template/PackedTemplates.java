package leafpress.template;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/**
 * The templates that a package of the program carries for files which no style may change. One that
 * fails is a bug. Safe for several threads; a template is read once.
 */
public final class PackedTemplates {
  private final Configuration configuration;

  private PackedTemplates(Configuration configuration) {
    this.configuration = configuration;
  }

  /** The templates in the folder of resources that is named as the class's package is. */
  public static PackedTemplates of(Class<?> owner) {
    Configuration configuration = Engine.settings(new RecordWrapper());
    configuration.setClassForTemplateLoading(owner, "");
    return new PackedTemplates(configuration);
  }

  /**
   * The text that a template makes of a model.
   *
   * @param name of the file to be made; its template has the suffix {@code .ftlx}
   * @param model records, texts, numbers, lists and maps of them
   */
  public String fill(String name, Map<String, Object> model) throws IOException {
    StringWriter text = new StringWriter();
    try {
      configuration.getTemplate(name + ".ftlx").process(model, text);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template of " + name + " fails", e);
    }
    return text.toString();
  }
}
