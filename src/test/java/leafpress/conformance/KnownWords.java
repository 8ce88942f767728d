package leafpress.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import leafpress.diagnostic.Findings;
import leafpress.manuscript.Glossaries;
import leafpress.manuscript.Glossary;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * All that a finished file may say besides its articles: the templates' words, the publication's
 * own texts, the glossary, the titles and headings that lists repeat, numbers, and a few marks.
 */
final class KnownWords {
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*:)?");
  private static final List<String> MARKS =
      List.of("(", ")", "（", "）", "·", ":", "：", "年", "月", "日");

  private final Set<String> words = new TreeSet<>(MARKS);

  static KnownWords of(Path manuscript) throws IOException {
    KnownWords known = new KnownWords();
    for (Path styles : List.of(Path.of("styles"), manuscript.resolve("styles"))) {
      if (Files.isDirectory(styles)) known.templates(styles);
    }
    Object publication =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(manuscript.resolve("publication.yml")));
    known.scalars(publication);
    Path glossary = manuscript.resolve("glossary.csv");
    if (Files.exists(glossary)) known.glossary(Files.readString(glossary));
    known.words.remove("");
    return known;
  }

  private void templates(Path styles) throws IOException {
    try (Stream<Path> files = Files.walk(styles)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.equals("words.ftlx") && !name.equals("colophon.ftlx")) continue;
        Matcher string = STRING.matcher(Files.readString(file));
        while (string.find()) if (string.group(2) == null) words.add(PlainText.of(string.group(1)));
      }
    }
  }

  private void scalars(Object yaml) {
    if (yaml instanceof Map) ((Map<?, ?>) yaml).values().forEach(this::scalars);
    else if (yaml instanceof List) ((List<?>) yaml).forEach(this::scalars);
    else if (yaml != null) add(yaml.toString());
  }

  private void glossary(String csv) {
    for (Glossary.Entry entry : Glossaries.read(csv, "glossary.csv", new Findings()).entries()) {
      entry.term().values().forEach(this::add);
      entry.explanation().values().forEach(this::add);
      add(entry.abbreviation());
    }
  }

  void article(WrittenText article) {
    add(article.title());
    article.headings().forEach(this::add);
    article.signatures().forEach(this::add);
  }

  private void add(String text) {
    String plain = PlainText.of(text);
    boolean word = plain.codePoints().filter(Character::isLetter).count() > 1;
    if (word) words.add(plain);
  }

  /** Whether the text is nothing but known words and numbers, one after the other. */
  boolean make(String text) {
    String plain = PlainText.of(text);
    boolean[] reached = new boolean[plain.length() + 1];
    reached[0] = true;
    for (int at = 0; at < plain.length(); at++) {
      if (!reached[at]) continue;
      if (Character.isDigit(plain.charAt(at))) reached[at + 1] = true;
      for (String word : words) {
        if (plain.startsWith(word, at)) reached[at + word.length()] = true;
      }
    }
    return reached[plain.length()];
  }
}
