package leafpress.manuscript;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What blocks say, without marks; and the notes that they call. */
final class Plain {
  private final StringBuilder text = new StringBuilder();
  private final Set<String> calls = new HashSet<>();

  private Plain() {}

  static String of(Record block) {
    Plain plain = new Plain();
    plain.record(block);
    return plain.text.toString().strip();
  }

  static Set<String> calls(List<Block> blocks) {
    Plain plain = new Plain();
    plain.list(blocks);
    return plain.calls;
  }

  private void list(List<?> list) {
    for (Object each : list) {
      if (each instanceof Record) record((Record) each);
      else if (each instanceof List) list((List<?>) each);
    }
  }

  /** Of a record what is text: lists of records, and the characters of words. */
  private void record(Record record) {
    if (record instanceof Inline.NoteCall) calls.add(((Inline.NoteCall) record).id());
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
