package leafpress.manuscript;

import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Rule;
import leafpress.diagnostic.Span;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** What the readers of one article share. */
final class Reading {
  /** Blocks deeper than this would leave no measure to set them to. */
  static final int DEEPEST_BLOCK = 32;

  /** Marks deeper than this cannot be told apart; the bound keeps hostile input quick. */
  static final int DEEPEST_INLINE = 16;

  final String file;
  final String language;
  final List<String> lines;
  final Findings findings;
  final Abbreviations abbreviations;
  final Foreign foreign;
  final Footnotes footnotes = new Footnotes(this);
  final Anchors anchors = new Anchors();
  final Marks marks = new Marks(this);

  /**
   * @param matter of the article
   */
  Reading(String file, FrontMatter matter, Glossary glossary, String body, Findings findings) {
    this.file = file;
    this.language = matter.language();
    this.lines = List.of(body.split("\n", -1));
    this.findings = findings;
    this.abbreviations = new Abbreviations(glossary, language);
    this.foreign = new Foreign(glossary, language, matter.names(), findings);
  }

  /** Where a node begins: its own place, or that of the nearest node around it that has one. */
  Span span(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n.getSourceSpans().isEmpty()) continue;
      SourceSpan at = n.getSourceSpans().get(0);
      return new Span(file, at.getLineIndex() + 1, at.getColumnIndex() + 1);
    }
    return new Span(file, 1, 1);
  }

  /** The first line of a node as it was typed, from where the node begins. */
  Optional<String> firstLine(Node node) {
    return node.getSourceSpans().stream()
        .findFirst()
        .map(
            at -> {
              String line = lines.get(at.getLineIndex());
              int from = Math.min(at.getColumnIndex(), line.length());
              return line.substring(from, Math.min(from + at.getLength(), line.length()));
            });
  }

  void report(Rule rule, Node node, String message, String hint) {
    findings.add(rule, span(node), message, hint);
  }
}
