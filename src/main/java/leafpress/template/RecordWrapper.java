package leafpress.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import leafpress.manuscript.Block;
import leafpress.manuscript.Inline;

/**
 * What templates see of Java: strings, numbers, booleans, lists, maps, and records by the names of
 * their components; of blocks and inlines also {@code kind}. An empty {@link Optional} is a missing
 * variable. Nothing else, so that no template can call into the program; and without the bean
 * introspection of FreeMarker's own wrapper, which costs more at start than all our templates.
 */
final class RecordWrapper implements ObjectWrapper {
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> found = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      found.put(component.getName(), component.getAccessor());
    }
    return found;
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value == null) return null;
    if (value instanceof TemplateModel) return (TemplateModel) value;
    if (value instanceof String) return new SimpleScalar((String) value);
    if (value instanceof Number) return new SimpleNumber((Number) value);
    if (value instanceof Boolean) {
      return (Boolean) value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Collection) return new SimpleSequence((Collection<?>) value, this);
    if (value instanceof Map) return new SimpleHash((Map<?, ?>) value, this);
    if (value instanceof Optional) return wrap(((Optional<?>) value).orElse(null));
    if (value instanceof Enum) {
      return new SimpleScalar(((Enum<?>) value).name().toLowerCase(Locale.ROOT));
    }
    if (value instanceof Record) return new Fields((Record) value);
    throw new TemplateModelException("templates cannot use a " + value.getClass().getSimpleName());
  }

  /** A record as a hash of its components. */
  private final class Fields implements TemplateHashModel {
    private final Record value;

    Fields(Record value) {
      this.value = value;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      Method accessor = ACCESSORS.get(value.getClass()).get(key);
      if (accessor == null) return key.equals("kind") ? kind() : null;
      try {
        return wrap(accessor.invoke(value));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("a record's accessor failed: " + accessor, e);
      }
    }

    private TemplateModel kind() {
      if (value instanceof Block) return new SimpleScalar(((Block) value).kind());
      if (value instanceof Inline) return new SimpleScalar(((Inline) value).kind());
      return null;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
