package leafpress.press;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.checksum.Sha256;

/** The files of a job: published together, or not at all. */
final class Parcel implements Closeable {
  private final String name;
  private final Dist dist;
  private final List<Dist.Draft> drafts = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

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
    return place(ending).fill(pages, content);
  }

  /** A place for a file, after those that have one. Files may be filled in at the same time. */
  Place place(String ending) throws IOException {
    Place place = new Place(name + ending, dist.draft(name + ending));
    drafts.add(place.draft);
    places.add(place);
    return place;
  }

  /** A place for a file in a parcel. */
  static final class Place {
    private final String file;
    private final Dist.Draft draft;
    private Optional<Made> made = Optional.empty();

    private Place(String file, Dist.Draft draft) {
      this.file = file;
      this.draft = draft;
    }

    Made fill(int pages, Content content) throws IOException {
      MessageDigest sum = Sha256.begin();
      content.writeTo(new DigestOutputStream(draft.out(), sum));
      draft.finish();
      Made filled = new Made(file, pages, draft.bytes(), Sha256.digits(sum));
      made = Optional.of(filled);
      return filled;
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
    return places.stream().flatMap(p -> p.made.stream()).toList();
  }

  @Override
  public void close() throws IOException {
    for (Dist.Draft draft : drafts) draft.close();
  }
}
