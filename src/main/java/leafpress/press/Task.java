package leafpress.press;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Work over files. What a stream inside of it had to throw unchecked is thrown as it was. */
@FunctionalInterface
interface Task<T> {
  /** Does the work. */
  T run() throws IOException, WrongOrder;

  /** Does a task. */
  static <T> T done(Task<T> task) throws IOException, WrongOrder {
    try {
      return task.run();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
