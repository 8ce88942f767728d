package leafpress.epub;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** Fills the templates of the files that are about the book: package document, navigation. */
final class Templates {
  private static final Configuration FREEMARKER = configuration();

  private Templates() {}

  private static Configuration configuration() {
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    freemarker.setClassForTemplateLoading(Templates.class, "/leafpress/epub");
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setOutputEncoding("UTF-8");
    freemarker.setLocale(Locale.ROOT);
    freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    return freemarker;
  }

  /** The file of this name; its template has the suffix {@code .ftlx}. */
  static byte[] fill(String name, Map<String, Object> model) throws IOException {
    StringWriter text = new StringWriter();
    try {
      FREEMARKER.getTemplate(name + ".ftlx").process(model, text);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template of " + name + " fails", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
