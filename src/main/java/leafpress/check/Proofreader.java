package leafpress.check;

import java.util.List;
import java.util.Set;

/**
 * A judge of spelling and grammar that is not part of Leafpress. An implementation is public, has a
 * constructor without arguments, and is named in {@code META-INF/services}.
 */
public interface Proofreader {
  /** Whether it knows a language (BCP 47). */
  boolean reads(String language);

  /**
   * Reads a passage.
   *
   * @param known words that are right, whatever its dictionary says: the same in each call for a
   *     language
   */
  List<Remark> read(String text, String language, Set<String> known);

  /**
   * What it has to say.
   *
   * @param start of the words in question, in UTF-16 units
   * @param id by which it knows the reason, such as {@code EN_A_VS_AN}
   * @param message one sentence, in its own words
   * @param better what might stand there instead
   */
  record Remark(int start, int end, String id, String message, List<String> better) {}
}
