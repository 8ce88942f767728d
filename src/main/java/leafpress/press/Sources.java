package leafpress.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * All that the press reads: the manuscript's folder and the styles. The only place that reads
 * files. A user's own {@code styles/}, in the manuscript's folder, beside it or in the working
 * folder, wins file by file over the styles that are packed into the program.
 *
 * <p>Names use {@code /} and are relative; one that leads out of its folder is as if it were not
 * there. A file that is there but cannot be read is an {@link UncheckedIOException}.
 */
final class Sources {
  /** The largest file that is read; a manuscript or a photograph for print is far smaller. */
  private static final long LARGEST = 256L << 20;

  private final Path manuscript;
  private final List<Path> styles;
  private final Watch watch;
  private final Map<String, Optional<byte[]>> styleFiles = new ConcurrentHashMap<>();

  private Sources(Path manuscript, List<Path> styles, Watch watch) {
    this.manuscript = manuscript;
    this.styles = styles;
    this.watch = watch;
  }

  /** The files of a manuscript, with the styles that are in force for it. */
  static Sources of(Path manuscript) {
    return of(manuscript, Watch.NONE);
  }

  /** The files of a manuscript; the watch is told what is looked for. */
  static Sources of(Path manuscript, Watch watch) {
    Path beside = manuscript.toAbsolutePath().normalize().resolveSibling("styles");
    return new Sources(
        manuscript,
        List.of(manuscript.resolve("styles"), beside, Path.of("styles").toAbsolutePath()),
        watch);
  }

  static boolean isFolder(Path place) {
    return Files.isDirectory(place);
  }

  static boolean isThere(Path place) {
    return Files.exists(place);
  }

  /** Of a file its time, size and key, which is another where an editor puts a new file there. */
  static String state(Path place) {
    try {
      BasicFileAttributes its = Files.readAttributes(place, BasicFileAttributes.class);
      if (its.isDirectory()) return "folder";
      return its.lastModifiedTime() + " " + its.size() + " " + its.fileKey();
    } catch (IOException e) {
      return "nothing";
    }
  }

  /** The names in a folder, in one text. */
  static String names(Path folder) {
    String[] names = folder.toFile().list();
    return names == null ? "nothing" : Arrays.stream(names).sorted().toList().toString();
  }

  /** The names of all files under a folder, sorted; hidden ones are left out. */
  static List<String> files(Path folder) throws IOException {
    Path home = folder.toRealPath();
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().startsWith("."))
          .map(f -> home.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** A file that the user named. */
  static byte[] bytes(Path file) throws IOException {
    if (Files.isRegularFile(file)) return read(file);
    String reason = Files.isDirectory(file) ? "it is a folder" : "there is no such file";
    throw new IOException("cannot read " + file + ": " + reason);
  }

  /** What a finding calls a file of the manuscript: the name as the user would type it. */
  String shown(String name) {
    String folder = manuscript.toString();
    return folder.isEmpty() || folder.equals(".") ? name : folder.replace('\\', '/') + "/" + name;
  }

  /** The folder of a shown file within the manuscript, with a slash at its end, or empty. */
  String folderOf(String shown) {
    String start = shown("");
    int slash = shown.lastIndexOf('/');
    return slash < start.length() || !shown.startsWith(start)
        ? ""
        : shown.substring(start.length(), slash + 1);
  }

  /** The name without detours: {@code en/../images/a.png} is {@code images/a.png}. */
  static String plain(String name) {
    return Path.of(name).normalize().toString().replace('\\', '/');
  }

  /** A file of the manuscript: article, glossary, image. */
  Optional<byte[]> manuscript(String name) {
    return inside(manuscript, name);
  }

  /** A file such as {@code styles/clinic/print.css}. */
  Optional<byte[]> style(String name) {
    return styleFiles.computeIfAbsent(name, this::findStyle);
  }

  /** Whether there is such a file; it is not read. */
  boolean hasStyle(String name) {
    String local = local(name);
    for (Path folder : styles) if (find(folder, local).isPresent()) return true;
    return Sources.class.getResource("/styles/" + plain(local)) != null;
  }

  Optional<String> styleText(String name) {
    return style(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private Optional<byte[]> findStyle(String name) {
    String local = local(name);
    for (Path folder : styles) {
      Optional<byte[]> own = inside(folder, local);
      if (own.isPresent()) return own;
    }
    return packed(local);
  }

  private static String local(String name) {
    return name.startsWith("styles/") ? name.substring("styles/".length()) : name;
  }

  /** A file that is packed into the program. */
  private static Optional<byte[]> packed(String name) {
    String plain = plain(name);
    if (plain.startsWith("..")) return Optional.empty();
    try (InputStream in = Sources.class.getResourceAsStream("/styles/" + plain)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<byte[]> inside(Path folder, String name) {
    return find(folder, name).map(Sources::read);
  }

  /** The file, if it is there and neither its name nor a link in it leads out of the folder. */
  private Optional<Path> find(Path folder, String name) {
    try {
      Path home = folder.toAbsolutePath().normalize();
      Path file = home.resolve(name).normalize();
      if (!file.startsWith(home)) return Optional.empty();
      watch.saw(file);
      if (!Files.isRegularFile(file)) return Optional.empty();
      return file.toRealPath().startsWith(home.toRealPath())
          ? Optional.of(folder.resolve(name))
          : Optional.empty();
    } catch (InvalidPathException | NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw failure(folder.resolve(name), e);
    }
  }

  /** The names of all formats, without the ending: the user's and those of the program. */
  List<String> formats() {
    Set<String> names = new TreeSet<>();
    for (Path folder : styles) {
      watch.listed(folder.resolve("formats"));
      String[] files = folder.resolve("formats").toFile().list();
      if (files != null) names.addAll(List.of(files));
    }
    names.addAll(packedFormats());
    names.removeIf(name -> !name.endsWith(".yml"));
    return names.stream().map(name -> name.substring(0, name.length() - 4)).toList();
  }

  private static List<String> packedFormats() {
    URL folder = Sources.class.getResource("/styles/formats/a5.yml");
    try {
      if (folder != null && folder.openConnection() instanceof JarURLConnection jar) {
        return jar.getJarFile().stream()
            .map(ZipEntry::getName)
            .filter(name -> name.startsWith("styles/formats/"))
            .map(name -> name.substring("styles/formats/".length()))
            .toList();
      }
      // Run from folders of classes, as developers do.
      if (folder == null || !folder.getProtocol().equals("file")) return List.of();
      String[] files = Path.of(folder.toURI()).getParent().toFile().list();
      return files == null ? List.of() : List.of(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file that the user names by itself, such as a book to be checked. */
  static byte[] named(Path file) throws WrongOrder {
    if (!Files.isRegularFile(file)) throw new WrongOrder("there is no file " + file);
    return read(file);
  }

  private static byte[] read(Path file) {
    try {
      if (Files.size(file) > LARGEST) throw new IOException("it is larger than 256 MiB");
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  private static UncheckedIOException failure(Path file, IOException e) {
    String reason = e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
    return new UncheckedIOException(new IOException("cannot read " + file + ": " + reason, e));
  }
}
