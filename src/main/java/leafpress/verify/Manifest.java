package leafpress.verify;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import leafpress.checksum.Sha256;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.yaml.Yaml;
import leafpress.yaml.YamlFields;
import leafpress.yaml.YamlMap;
import leafpress.yaml.YamlNode;

/** The list of a folder's files, each with its size and SHA-256, that {@code catalog} writes. */
final class Manifest {
  private final String name;
  private final Findings findings;

  private Manifest(String name, Findings findings) {
    this.name = name;
    this.findings = findings;
  }

  /**
   * Compares a folder with its manifest.
   *
   * @param name what the user calls the manifest
   * @return how many files are as listed
   */
  static int check(byte[] manifest, String name, Folder folder, Findings findings) {
    return new Manifest(name, findings).check(manifest, folder);
  }

  private int check(byte[] manifest, Folder folder) {
    Findings unheard = new Findings();
    Map<String, YamlFields> entries = new LinkedHashMap<>();
    // JSON (RFC 8259) is YAML 1.2.
    Yaml.read(new String(manifest, StandardCharsets.UTF_8), name, unheard)
        .flatMap(n -> n instanceof YamlMap map ? map.fields(unheard).list("files") : none())
        .ifPresent(
            list -> {
              for (YamlNode item : list.items()) {
                if (!(item instanceof YamlMap)) continue;
                YamlFields fields = ((YamlMap) item).fields(unheard);
                entries.put(fields.text("file", ""), fields);
              }
            });
    if (entries.isEmpty()) {
      findings.add(
          VerifyRule.MALFORMED_MANIFEST,
          Span.of(name),
          "the manifest lists no files",
          "build the publication again, or delete the file if it is something else");
      return 0;
    }
    int right = 0;
    for (Map.Entry<String, YamlFields> entry : entries.entrySet()) {
      if (check(entry.getKey(), entry.getValue(), folder)) right++;
    }
    for (String file : folder.files()) {
      if (entries.containsKey(file)) continue;
      findings.add(
          VerifyRule.UNKNOWN_FILE,
          Span.of(name),
          "“" + file + "” is in the folder but not in the manifest",
          "it may be left from an earlier build");
    }
    return right;
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private boolean check(String file, YamlFields entry, Folder folder) {
    Span at = Span.of(name, entry.at("file").line());
    Optional<byte[]> bytes = folder.bytes(file);
    if (bytes.isEmpty()) {
      findings.add(VerifyRule.ABSENT_FILE, at, "“" + file + "” is not there", "copy it again");
      return false;
    }
    String size = Integer.toString(bytes.get().length);
    String listed = entry.text("sha256", "").toLowerCase(Locale.ROOT);
    if (size.equals(entry.text("bytes", size)) && Sha256.digits(bytes.get()).equals(listed))
      return true;
    findings.add(
        VerifyRule.WRONG_SUM,
        at,
        "“" + file + "” is not the file that the manifest lists",
        "copy it again, or build the publication again");
    return false;
  }
}
