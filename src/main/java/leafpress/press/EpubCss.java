package leafpress.press;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;

/**
 * Reads the style sheet of an e-book. Old engines do not follow imports, so what it imports at its
 * beginning is put in their place: what styles share stands in one file all the same.
 */
final class EpubCss {
  private static final Pattern IMPORT =
      Pattern.compile("@import\\s+(?:url\\()?\\s*[\"']([^\"']+)[\"']\\s*\\)?\\s*;\\n?");

  private final Sources sources;
  private final Findings findings;
  private final Set<String> read = new HashSet<>();

  private EpubCss(Sources sources, Findings findings) {
    this.sources = sources;
    this.findings = findings;
  }

  /** The sheet with what it imports, each file once; empty if there is none. */
  static String read(String name, Sources sources, Findings findings) {
    return new EpubCss(sources, findings).whole(name).orElse("");
  }

  private Optional<String> whole(String name) {
    if (!read.add(name)) return Optional.of("");
    return sources
        .styleText(name)
        .map(
            css ->
                IMPORT
                    .matcher(css)
                    .replaceAll(m -> Matcher.quoteReplacement(imported(m.group(1), name))));
  }

  private String imported(String href, String from) {
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    Optional<String> text = whole(Sources.plain(folder + href));
    if (text.isEmpty())
      findings.add(
          PressRule.MISSING_SHEET,
          Span.of(from),
          "there is no style sheet “" + href + "” to import",
          "put the file there, or correct the name");
    return text.orElse("");
  }
}
