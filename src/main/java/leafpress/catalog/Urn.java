package leafpress.catalog;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names that stay: UUIDs of version 3 (RFC 9562), reckoned from what a thing is called. */
final class Urn {
  private Urn() {}

  static String of(String publication, String name) {
    byte[] seed = (publication + "/" + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(seed);
  }
}
