package leafpress.press;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * The folder that finished files go to; the only place that the press writes to. A file is written
 * beside its place under a hidden name and moved in when it is whole, so that whoever looks sees
 * the old file or the new one and never a half.
 */
final class Dist implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final String IN_THE_WAY = "a file stands where a folder is needed";
  private final Path root;
  private final Deque<Path> made = new ConcurrentLinkedDeque<>();

  private Dist(Path root) {
    this.root = root;
  }

  /** Opens the folder and makes it if it is not there, so that a bad place is known at once. */
  static Dist open(Path root) throws IOException {
    Dist dist = new Dist(root);
    dist.folder(root);
    if (!Files.isWritable(root)) throw failure(root, new AccessDeniedException(root.toString()));
    return dist;
  }

  /** A new file that nobody sees until it is published. */
  Draft draft(String name) throws IOException {
    Path place = root.resolve(name);
    folder(place.getParent());
    return new Draft(place);
  }

  private void folder(Path folder) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path at = folder; at != null && Files.notExists(at); at = at.getParent()) missing.push(at);
    try {
      Files.createDirectories(folder);
      missing.forEach(made::push);
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  /** Takes away the folders that were made for files which then were not. */
  @Override
  public void close() throws IOException {
    for (Path folder : made) {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException e) {
        // it is of use
      }
    }
  }

  private static IOException failure(Path place, IOException cause) {
    return new IOException("cannot write " + place + ": " + reason(cause), cause);
  }

  /** The system's reason without the names of files, which differ from what the user typed. */
  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) return "permission denied";
    if (cause instanceof NoSuchFileException) return "there is no such folder";
    if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
      return IN_THE_WAY;
    }
    if (cause instanceof FileSystemException) {
      String reason = ((FileSystemException) cause).getReason();
      if ("Not a directory".equals(reason)) return IN_THE_WAY; // for a folder above, on Linux
      return reason == null ? cause.getClass().getSimpleName() : lower(reason);
    }
    return cause.getMessage() == null
        ? cause.getClass().getSimpleName()
        : lower(cause.getMessage());
  }

  private static String lower(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** A file in the making. Closed without being published, it is gone. */
  static final class Draft implements Closeable {
    private final Path place;
    private final Path hidden;
    private final Counting out;
    private boolean open = true;

    private Draft(Path place) throws IOException {
      this.place = place;
      String name = "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part";
      hidden = place.resolveSibling(name);
      hidden.toFile().deleteOnExit(); // also when the user interrupts the program
      try {
        out = new Counting(Files.newOutputStream(hidden), place);
      } catch (IOException e) {
        throw failure(place, e);
      }
    }

    OutputStream out() {
      return out;
    }

    long bytes() {
      return out.bytes;
    }

    /** Writes out what is left; the file is whole but still hidden. */
    void finish() throws IOException {
      if (open) out.close();
      open = false;
    }

    /** Moves the finished file to its place. */
    void publish() throws IOException {
      finish();
      try {
        move();
      } catch (IOException e) {
        throw failure(place, e);
      }
    }

    private void move() throws IOException {
      try {
        Files.move(hidden, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(hidden, place, StandardCopyOption.REPLACE_EXISTING);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        finish();
      } finally {
        Files.deleteIfExists(hidden);
      }
    }
  }

  /** Buffers, counts, and says which file could not be written. */
  private static final class Counting extends FilterOutputStream {
    private final Path place;
    private final byte[] buffer = new byte[BUFFER];
    private int held;
    private long bytes;

    Counting(OutputStream out, Path place) {
      super(out);
      this.place = place;
    }

    @Override
    public void write(int b) throws IOException {
      if (held == BUFFER) spill();
      buffer[held++] = (byte) b;
      bytes++;
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      bytes += length;
      if (length >= BUFFER) {
        spill();
        pass(from, offset, length);
        return;
      }
      if (held + length > BUFFER) spill();
      System.arraycopy(from, offset, buffer, held, length);
      held += length;
    }

    @Override
    public void flush() {
      // what is written early is not seen any earlier
    }

    @Override
    public void close() throws IOException {
      try {
        spill();
      } finally {
        out.close();
      }
    }

    private void spill() throws IOException {
      int length = held;
      held = 0;
      pass(buffer, 0, length);
    }

    private void pass(byte[] from, int offset, int length) throws IOException {
      try {
        out.write(from, offset, length);
      } catch (IOException e) {
        throw failure(place, e);
      }
    }
  }
}
