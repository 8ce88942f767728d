package leafpress.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.manuscript.Article;
import leafpress.manuscript.Block;

/**
 * An article of a booklet, in one language or in several side by side.
 *
 * @param articles the article in each language
 * @param pairs its blocks: each pair holds the block of each language
 */
record Chapter(List<Article> articles, List<List<Block>> pairs) {

  /** The chapters of a booklet: the n-th article of every language makes the n-th chapter. */
  static Optional<List<Chapter>> of(List<List<Article>> byLanguage, Findings findings) {
    List<Chapter> chapters = new ArrayList<>();
    List<Article> first = byLanguage.isEmpty() ? List.of() : byLanguage.get(0);
    boolean whole = true;
    for (Article article : first) {
      List<Article> same = new ArrayList<>();
      for (List<Article> articles : byLanguage) {
        articles.stream().filter(a -> a.id().equals(article.id())).forEach(same::add);
      }
      whole &= same.size() == byLanguage.size() || missing(article, findings);
      Optional<Chapter> chapter = side(List.copyOf(same), findings);
      chapter.ifPresent(chapters::add);
      whole &= chapter.isPresent();
    }
    return whole ? Optional.of(chapters) : Optional.empty();
  }

  private static boolean missing(Article article, Findings findings) {
    findings.add(
        TemplateRule.UNPAIRED_BLOCKS,
        Span.of(article.file()),
        "the article “" + article.id() + "” is not there in every language of the edition",
        "add the missing translation, or leave the language out of the edition");
    return false;
  }

  private static Optional<Chapter> side(List<Article> articles, Findings findings) {
    List<List<Block>> pairs = new ArrayList<>();
    int longest = articles.stream().mapToInt(a -> a.blocks().size()).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      List<Block> pair = new ArrayList<>();
      for (Article article : articles) {
        if (!fits(articles.get(0), article, i)) {
          differ(articles.get(0), article, i, findings);
          return Optional.empty();
        }
        pair.add(article.blocks().get(i));
      }
      pairs.add(List.copyOf(pair));
    }
    return Optional.of(new Chapter(articles, List.copyOf(pairs)));
  }

  private static boolean fits(Article one, Article other, int index) {
    if (index >= one.blocks().size() || index >= other.blocks().size()) return false;
    return shape(one.blocks().get(index)).equals(shape(other.blocks().get(index)));
  }

  /** What must be the same in every language. */
  private static String shape(Block block) {
    return block.asHeading().map(h -> "heading of level " + h.level()).orElse(block.kind());
  }

  private static void differ(Article one, Article other, int index, Findings findings) {
    findings.add(
        TemplateRule.UNPAIRED_BLOCKS,
        place(one, index),
        "the languages do not run side by side: "
            + describe(one, index)
            + ", but "
            + describe(other, index),
        "give both files the same blocks in the same order, or make an edition for each language");
  }

  private static Span place(Article article, int index) {
    return index < article.blocks().size()
        ? article.blocks().get(index).span()
        : Span.of(article.file());
  }

  private static String describe(Article article, int index) {
    if (index >= article.blocks().size()) return article.file() + " has ended";
    Block block = article.blocks().get(index);
    return block.span() + " is a " + shape(block);
  }
}
