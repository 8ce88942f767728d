package leafpress.lint;

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
    HeadingCheck.check(volume, targets, remarks);
    volume.documents().forEach((path, root) -> check(volume, targets, path, root, remarks));
    StyleCheck.check(volume, remarks);
    ContrastCheck.check(volume, remarks);
    OverlayCheck.check(volume, targets, remarks);
    KindleCheck.check(volume, remarks);
  }

  private static void check(
      Volume volume, Targets targets, String path, Element root, Remarks remarks) {
    ContentCheck.check(volume, path, root, remarks);
    PictureCheck.check(root, remarks);
    TableCheck.check(root, remarks);
    SpacingCheck.check(root, remarks);
    RubyCheck.check(root, remarks);
    LanguageCheck.check(volume.about(), root, remarks);
    LinkCheck.check(volume, targets, path, root, remarks);
    NoteCheck.check(targets, path, root, remarks);
  }
}
