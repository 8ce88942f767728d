package leafpress.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import leafpress.diagnostic.Findings;
import leafpress.verify.Folder;
import leafpress.verify.Verdict;
import leafpress.verify.Verification;

/** Finished files, ours or anybody's, looked through before they are handed out. */
public final class Acceptance {
  private static final String MANIFEST = "manifest.json";
  private final Verification verification;
  private final Findings findings;
  private final Consumer<String> progress;
  private final List<Verdict> verdicts = new ArrayList<>();

  private Acceptance(Verification verification, Findings findings, Consumer<String> progress) {
    this.verification = verification;
    this.findings = findings;
    this.progress = progress;
  }

  /**
   * A verdict on each PDF and EPUB file, and on each manifest.
   *
   * @param paths files, or folders that are searched at any depth
   * @param standards that each PDF file is held against; what it claims itself if none is named
   * @param progress is told the name of each file before it is checked
   * @throws WrongOrder if a path leads to nothing that can be checked
   * @throws IOException if a file cannot be read
   */
  public static List<Verdict> of(
      List<Path> paths, List<String> standards, Consumer<String> progress, Findings findings)
      throws IOException, WrongOrder {
    return Task.done(
        () -> {
          Acceptance acceptance = new Acceptance(Verification.of(standards), findings, progress);
          for (Path path : paths) acceptance.look(path);
          acceptance.verification.sayWhatIsMissing(findings);
          return List.copyOf(acceptance.verdicts);
        });
  }

  private void look(Path path) throws IOException, WrongOrder {
    if (!Sources.isThere(path)) throw new WrongOrder("there is no file or folder " + path);
    if (!Sources.isFolder(path)) {
      if (!isFinished(shown(path))) throw new WrongOrder(path + " is neither a PDF nor an EPUB");
      check(path);
      return;
    }
    int before = verdicts.size();
    List<String> files = Sources.files(path);
    for (String file : files) if (isFinished(file)) check(path.resolve(file));
    for (String file : files) {
      if (file.equals(MANIFEST) || file.endsWith("/" + MANIFEST)) manifest(path.resolve(file));
    }
    if (verdicts.size() == before) throw new WrongOrder(path + " holds no PDF and no EPUB");
  }

  private static boolean isFinished(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".pdf") || name.endsWith(".epub");
  }

  private void check(Path file) throws WrongOrder {
    String name = shown(file);
    progress.accept(name);
    byte[] bytes = Sources.named(file);
    boolean book = name.toLowerCase(Locale.ROOT).endsWith(".epub");
    verdicts.add(
        book ? verification.book(bytes, name, findings) : verification.pdf(bytes, name, findings));
  }

  private void manifest(Path file) throws IOException, WrongOrder {
    Path folder = file.toAbsolutePath().getParent();
    List<String> finished = Sources.files(folder).stream().filter(Acceptance::isFinished).toList();
    progress.accept(shown(file));
    Folder listed =
        new Folder() {
          @Override
          public Optional<byte[]> bytes(String name) {
            return Sources.of(folder).manuscript(name);
          }

          @Override
          public List<String> files() {
            return finished;
          }
        };
    verdicts.add(verification.manifest(Sources.named(file), shown(file), listed, findings));
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
