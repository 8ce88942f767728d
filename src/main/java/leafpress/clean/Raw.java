package leafpress.clean;

/**
 * An article as it arrived.
 *
 * @param name the file as the user would type it; its ending tells the kind: {@code .html}, {@code
 *     .htm}, {@code .docx}, and text for all others
 * @param bytes as they are in the file
 */
public record Raw(String name, byte[] bytes) {
  /** The name without folders and ending: {@code in/asthma.raw.txt} gives {@code asthma}. */
  public String slug() {
    String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = plain.indexOf('.', 1);
    return dot < 0 ? plain : plain.substring(0, dot);
  }
}
