package leafpress.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leafpress.diagnostic.Findings;

/** The faces that come with the styles. */
final class Fonts {
  static final Path FOLDER = Path.of("styles", "fonts");

  private Fonts() {}

  static List<String> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".ttf"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  /** Faces with Chinese characters. */
  static boolean han(String name) {
    return name.contains("SC-") || !latin(name);
  }

  /** All but the Kai: Latin letters, spaces and hyphens beside it come from other faces. */
  static boolean latin(String name) {
    return !name.startsWith("LeafpressKai-");
  }

  static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(name));
  }

  static Face face(String name) throws IOException {
    return read(name, bytes(name));
  }

  static Face read(String name, byte[] file) {
    Findings findings = new Findings();
    return Face.read(name, file, findings)
        .orElseThrow(() -> new AssertionError(findings.sorted().toString()));
  }
}
