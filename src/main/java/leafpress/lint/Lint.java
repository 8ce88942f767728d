package leafpress.lint;

import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.markup.Element;

/** Looks a finished EPUB through, whoever made it. */
public final class Lint {
  private Lint() {}

  /**
   * Reports what is wrong with a book. Bytes that are no book give findings, too.
   *
   * @param name what the user calls the file
   */
  public static void check(byte[] epub, String name, Findings findings) {
    Remarks remarks = new Remarks(name, findings);
    Optional<Archive> archive = Archive.open(epub, remarks);
    if (archive.isEmpty()) return;
    MimetypeCheck.check(archive.get(), epub, remarks);
    Volume.open(archive.get(), remarks).ifPresent(volume -> check(volume, remarks));
  }

  private static void check(Volume volume, Remarks remarks) {
    ManifestCheck.check(volume, remarks);
    MetadataCheck.check(volume.about(), remarks);
    AccessibilityCheck.check(volume, remarks);
    FilesCheck.check(volume, remarks);
    Targets targets = Targets.of(volume, remarks);
    NavigationCheck.check(volume, targets, remarks);
    for (Map.Entry<String, Element> document : volume.documents().entrySet()) {
      ContentCheck.check(volume, document.getKey(), document.getValue(), remarks);
      LanguageCheck.check(volume.about(), document.getValue(), remarks);
      LinkCheck.check(volume, targets, document.getKey(), document.getValue(), remarks);
    }
    StyleCheck.check(volume, remarks);
    ContrastCheck.check(volume, remarks);
  }
}
