package leafpress.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import leafpress.diagnostic.Span;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/** The footnotes of an article, numbered in the order of their first calls. */
final class Footnotes {
  private final Reading reading;
  private final Map<String, FootnoteDefinition> written = new LinkedHashMap<>();
  private final Map<String, Called> called = new LinkedHashMap<>();
  private final List<Called> inOrder = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private record Called(String id, int number, FootnoteDefinition definition) {}

  Footnotes(Reading reading) {
    this.reading = reading;
  }

  /** Finds the footnotes, wherever they are written. */
  void collect(Node root) {
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition) {
        FootnoteDefinition definition = (FootnoteDefinition) node;
        written.putIfAbsent(key(definition.getLabel()), definition);
      }
      if (node instanceof org.commonmark.node.Block) collect(node);
    }
  }

  Inline call(String label, Span span) {
    String key = key(label);
    boolean repeated = called.containsKey(key);
    if (!repeated) {
      inOrder.add(new Called(id(label), inOrder.size() + 1, written.get(key)));
      called.put(key, inOrder.get(inOrder.size() - 1));
    }
    Called note = called.get(key);
    return new Inline.NoteCall(note.id(), note.number(), repeated, span);
  }

  /** The notes that were called, those included that they call in turn. */
  List<Block.Footnote> read() {
    List<Block.Footnote> notes = new ArrayList<>();
    while (notes.size() < inOrder.size()) {
      Called note = inOrder.get(notes.size());
      List<Block> blocks =
          note.definition() == null
              ? List.of()
              : new BlockReader(reading, 1).read(note.definition().getFirstChild());
      Span span = note.definition() == null ? Span.NONE : reading.span(note.definition());
      notes.add(new Block.Footnote(note.id(), note.number(), blocks, span));
    }
    written.forEach(
        (key, definition) -> {
          if (!called.containsKey(key)) {
            reading.report(
                ManuscriptRule.UNUSED_FOOTNOTE,
                definition,
                "nothing calls the footnote “" + definition.getLabel() + "”; it is left out",
                "write [^" + definition.getLabel() + "] where it belongs");
          }
        });
    return notes;
  }

  private String id(String label) {
    String slug = Anchors.slug(label);
    String id = slug.isEmpty() ? "note" : slug;
    for (int n = 2; !ids.add(id); n++) id = (slug.isEmpty() ? "note" : slug) + "-" + n;
    return id;
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
