package leafpress.verify;

import java.util.List;

/**
 * A judge of finished files that is not part of Leafpress. An implementation is public, has a
 * constructor without arguments, and is named in {@code META-INF/services}.
 */
public interface Checker {
  /** Its name and version, as users know it. */
  String name();

  /** Whether it can hold a file against a standard, such as {@code EPUB 3} or {@code PDF/UA-1}. */
  boolean knows(String standard);

  /**
   * Holds a file against a standard.
   *
   * @param name what the user calls the file
   * @return what is wrong, the gravest of a kind first; nothing if the file is good
   * @throws RuntimeException if the file is so broken that it cannot be judged
   */
  List<Remark> check(byte[] file, String name, String standard);

  /**
   * What a checker has to say.
   *
   * @param grave an error; else a warning
   * @param code by which the checker knows the reason, such as {@code RSC-005}
   * @param place within the file; may be empty
   * @param line within the place from 1, or 0
   * @param message one sentence, in the checker's words
   */
  record Remark(boolean grave, String code, String place, int line, String message) {}
}
