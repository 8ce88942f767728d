package leafpress.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import leafpress.catalog.Opds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the catalogue of {@code dist/} against its files and against OPDS. */
@Tag("dist")
class DistSiteTest {
  private static final Path DIST = Path.of("dist");

  @Test
  void everyLinkLeadsToAFileOrAPlace() throws IOException {
    List<String> lost = new ArrayList<>();
    for (String page : List.of("index.html", "opds/index.xml", "opds/index.json")) {
      String text = Files.readString(DIST.resolve(page));
      Matcher link = Pattern.compile("(?:href|src)(?:=|\": )\"([^\"]+)\"").matcher(text);
      int met = 0;
      while (link.find()) {
        String to = link.group(1);
        if (to.startsWith("urn:")) continue;
        met++;
        boolean there =
            to.startsWith("#")
                ? text.contains("id=\"" + to.substring(1) + "\"")
                : Files.isRegularFile(DIST.resolve(page).resolveSibling(to).normalize());
        if (!there) lost.add(page + ": " + to);
      }
      assertTrue(met > 20, page + " has only " + met + " links");
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void theFeedSaysTheTrueSizes() throws IOException {
    String feed = Files.readString(DIST.resolve("opds/index.xml"));
    Matcher link =
        Pattern.compile("href=\"([^\"]+)\" type=\"[^\"]+\" length=\"(\\d+)\"").matcher(feed);
    int met = 0;
    while (link.find()) {
      met++;
      Path file = DIST.resolve("opds").resolve(link.group(1)).normalize();
      assertEquals(Files.size(file), Long.parseLong(link.group(2)), file.toString());
    }
    assertTrue(met > 20);
  }

  @Test
  void theManifestListsEveryFinishedFileWithItsSum() throws Exception {
    Set<String> finished = new TreeSet<>();
    try (Stream<Path> files = Files.walk(DIST)) {
      files
          .map(f -> DIST.relativize(f).toString().replace('\\', '/'))
          .filter(f -> f.matches(".*\\.(pdf|epub)"))
          .forEach(finished::add);
    }
    String manifest = Files.readString(DIST.resolve("manifest.json"));
    Matcher entry =
        Pattern.compile("\"file\": \"([^\"]+)\".*\"bytes\": (\\d+), \"sha256\": \"([0-9a-f]{64})\"")
            .matcher(manifest);
    Set<String> listed = new TreeSet<>();
    while (entry.find()) {
      byte[] bytes = Files.readAllBytes(DIST.resolve(entry.group(1)));
      assertEquals(bytes.length, Integer.parseInt(entry.group(2)), entry.group(1));
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertEquals(HexFormat.of().formatHex(sum), entry.group(3), entry.group(1));
      listed.add(entry.group(1));
    }
    assertEquals(finished, listed);
  }

  @Test
  void bothFeedsKeepOpds() throws Exception {
    assertEquals(List.of(), Opds.atom(Files.readString(DIST.resolve("opds/index.xml"))));
    assertEquals(List.of(), Opds.json(Files.readString(DIST.resolve("opds/index.json"))));
  }
}
