package leafpress.cli;

import java.nio.file.Path;
import java.util.Optional;
import leafpress.press.Order;
import leafpress.press.Watch;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which editions of a manuscript are wanted, and where they go. */
final class Wanted {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "manuscript",
      description = "The manuscript: its folder, or one .md file (default: manuscript).")
  private Path source;

  @Option(
      names = "--out",
      paramLabel = "DIST",
      defaultValue = "dist",
      description = "Where finished files go (default: dist).")
  private Path dist;

  @Option(names = "--only", paramLabel = "ARTICLE", description = "Only leaflets of this article.")
  private Optional<String> article;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = {
        "Only editions of this format; a format that no edition names makes",
        "leaflets of it. A format is a file styles/formats/NAME.yml."
      })
  private Optional<String> format;

  @Option(
      names = "--style",
      paramLabel = "NAME",
      description = "Use this style, a folder styles/NAME, in place of the publication’s.")
  private Optional<String> style;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "Only editions in this language, or in these: en+zh-Hans.")
  private Optional<String> language;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description = {
        "Make leaflets of several languages in place of those of one:",
        "side-by-side, alternating, or summary."
      })
  private Optional<String> layout;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "0",
      description = "Make N editions at once (default: one for each processor).")
  private int jobs;

  Path dist() {
    return dist;
  }

  /** The order; {@code dummy} for trial leaflets in place of the editions. */
  Order order(boolean dummy) {
    int threads = jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
    return new Order(
        source, dist, article, format, style, language, layout, threads, dummy, Watch.NONE);
  }
}
