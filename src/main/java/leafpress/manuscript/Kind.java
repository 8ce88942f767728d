package leafpress.manuscript;

import java.util.Locale;

/** Names a record as templates do: {@code note-call} for {@code NoteCall}. */
final class Kind {
  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return type.getSimpleName()
              .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
              .toLowerCase(Locale.ROOT);
        }
      };

  private Kind() {}

  static String of(Object block) {
    return NAMES.get(block.getClass());
  }
}
