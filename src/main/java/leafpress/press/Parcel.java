package leafpress.press;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The files of a job: published together, or not at all. */
final class Parcel implements Closeable {
  private final String name;
  private final Dist dist;
  private final List<Dist.Draft> drafts = new ArrayList<>();
  private final List<Made> made = new ArrayList<>();

  Parcel(String name, Dist dist) {
    this.name = name;
    this.dist = dist;
  }

  /** One who writes a file into a stream. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Adds a file.
   *
   * @param ending such as {@code .pdf} or {@code .epub}
   * @return the file, which is not published yet
   */
  Made add(String ending, int pages, Content content) throws IOException {
    Dist.Draft draft = dist.draft(name + ending);
    drafts.add(draft);
    MessageDigest sum = sha256();
    content.writeTo(new DigestOutputStream(draft.out(), sum));
    draft.finish();
    String digits = HexFormat.of().formatHex(sum.digest());
    made.add(new Made(name + ending, pages, draft.bytes(), digits));
    return made.get(made.size() - 1);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds a file that goes with the others and is not counted as one of them. */
  void enclose(String file, byte[] bytes) throws IOException {
    Dist.Draft draft = dist.draft(file);
    drafts.add(draft);
    draft.out().write(bytes);
    draft.finish();
  }

  List<Made> publish() throws IOException {
    for (Dist.Draft draft : drafts) draft.publish();
    return List.copyOf(made);
  }

  @Override
  public void close() throws IOException {
    for (Dist.Draft draft : drafts) draft.close();
  }
}
