package leafpress.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import leafpress.manuscript.Languages;

/**
 * The templates' function {@code runs(text, language)}: plain text, such as a title, as runs of one
 * language each.
 */
final class Runs implements TemplateMethodModelEx {
  private final ObjectWrapper wrapper;

  Runs(ObjectWrapper wrapper) {
    this.wrapper = wrapper;
  }

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's signature
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 2) throw new TemplateModelException("runs(text, language) takes two");
    return wrapper.wrap(Languages.runs(string(arguments, 0), string(arguments, 1)));
  }

  private static String string(List<?> arguments, int index) throws TemplateModelException {
    Object argument = arguments.get(index);
    if (argument instanceof SimpleScalar) return ((SimpleScalar) argument).getAsString();
    throw new TemplateModelException("runs(text, language) takes two strings");
  }
}
