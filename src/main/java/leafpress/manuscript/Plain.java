package leafpress.manuscript;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** What blocks say, without marks. */
final class Plain {
  private final StringBuilder text = new StringBuilder();

  private Plain() {}

  static String of(Record block) {
    Plain plain = new Plain();
    plain.record(block);
    return plain.text.toString().strip();
  }

  private void list(List<?> list) {
    for (Object each : list) {
      if (each instanceof Record) record((Record) each);
      else if (each instanceof List) list((List<?>) each);
    }
  }

  /** Of a record what is text: lists of records, and the characters of words. */
  private void record(Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      if (value instanceof List) list((List<?>) value);
      else if (component.getName().equals("text")) text.append(value);
    }
    if (record instanceof Block) text.append(' ');
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a record's accessor failed: " + component, e);
    }
  }
}
