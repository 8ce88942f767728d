package leafpress.press;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import leafpress.checksum.Sha256;

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
    MessageDigest sum = Sha256.begin();
    content.writeTo(new DigestOutputStream(draft.out(), sum));
    draft.finish();
    made.add(new Made(name + ending, pages, draft.bytes(), Sha256.digits(sum)));
    return made.get(made.size() - 1);
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
