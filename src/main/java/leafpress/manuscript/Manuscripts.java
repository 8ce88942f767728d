package leafpress.manuscript;

import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.yaml.YamlScalar;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads manuscripts. */
public final class Manuscripts {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(Reading.DEEPEST_BLOCK)
          .maxInlineNesting(Reading.DEEPEST_INLINE)
          .build();

  private Manuscripts() {}

  /**
   * The text of a file's bytes.
   *
   * @return nothing if they are not UTF-8 or no text at all; then a finding says why
   */
  public static Optional<String> decode(byte[] bytes, String file, Findings findings) {
    return Decoder.decode(bytes, file, findings);
  }

  /**
   * Reads an article. Whatever the text is, it gives an article; what is wrong with it is reported.
   *
   * @param file its name; the article's id is that without folder and {@code .md}
   * @param language of the folder that it lies in, or empty: then the article names its own
   * @param glossary whose abbreviations are explained where the article first uses them
   */
  public static Article read(
      String text, String file, String language, Glossary glossary, Findings findings) {
    String id = id(file);
    FrontMatter.Parts parts =
        FrontMatter.split(Characters.clean(text, file, findings), file, findings);
    FrontMatter matter = FrontMatter.read(parts.settings(), file, id, language, findings);
    Reading reading = new Reading(file, matter, glossary, parts.body(), findings);
    matter.texts().forEach(each -> judge(reading, each));
    Node root = PARSER.parse(parts.body());
    reading.footnotes.collect(root);
    List<Block> blocks = new BlockReader(reading, 0).read(root.getFirstChild());
    return article(id, file, matter, blocks, reading.footnotes.read(), reading.marks.all());
  }

  /**
   * An article without its text: what its front matter says. What is wrong with it is heard when
   * the article is read.
   *
   * @param language of the folder that it lies in, or empty: then the article names its own
   */
  public static Article glance(String text, String file, String language) {
    Findings unheard = new Findings();
    String id = id(file);
    FrontMatter.Parts parts =
        FrontMatter.split(Characters.clean(text, file, unheard), file, unheard);
    FrontMatter matter = FrontMatter.read(parts.settings(), file, id, language, unheard);
    return article(id, file, matter, List.of(), List.of(), List.of());
  }

  private static Article article(
      String id,
      String file,
      FrontMatter matter,
      List<Block> blocks,
      List<Block.Footnote> footnotes,
      List<Mark> marks) {
    return new Article(
        id,
        file,
        matter.language(),
        matter.title(),
        matter.subtitle(),
        matter.summary(),
        matter.audience(),
        matter.keywords(),
        matter.reviewed(),
        matter.credits(),
        blocks,
        footnotes,
        marks);
  }

  private static String id(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
  }

  /** Titles stay plain texts; their runs are judged here and marked by the templates. */
  private static void judge(Reading reading, YamlScalar text) {
    Languages.runs(text.text(), reading.language, reading.abbreviations)
        .forEach(run -> reading.foreign.judge(run, text.span()));
  }
}
