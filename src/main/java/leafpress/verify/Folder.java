package leafpress.verify;

import java.util.List;
import java.util.Optional;

/** A folder of finished files; names are relative to it, with {@code /}. */
public interface Folder {
  /** The bytes of a file; nothing if it is not there, or not in the folder. */
  Optional<byte[]> bytes(String file);

  /** The PDF and EPUB files in it, at any depth. */
  List<String> files();
}
