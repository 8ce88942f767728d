package leafpress.manuscript;

import java.util.List;

/**
 * Who stands for an article, and on what it rests. All of it may be empty.
 *
 * @param reviewers who has reviewed it
 * @param nextReview ISO 8601 day by which it must be reviewed again
 * @param contact whom readers may ask
 */
public record Credits(
    List<String> authors,
    List<String> reviewers,
    String nextReview,
    List<String> sources,
    String contact) {

  /** Nobody is known. */
  public static final Credits NONE = new Credits(List.of(), List.of(), "", List.of(), "");
}
