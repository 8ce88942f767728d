package leafpress.manuscript;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mends what abridging tears: footnotes are numbered anew in the order of their calls, and a link
 * to what is left out becomes plain text.
 */
final class Mending {
  private final Set<String> gone;
  private final List<Inline.Link> unlinked = new ArrayList<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private Mending(Set<String> gone) {
    this.gone = gone;
  }

  /** What is left of an article, mended. */
  static Abridgement of(Article whole, List<Block> kept, List<Abridgement.LeftOut> leftOut) {
    Set<String> gone = new HashSet<>(ids(whole.blocks()));
    gone.removeAll(ids(kept));
    Mending mending = new Mending(gone);
    List<Block> blocks = mending.list(kept);
    List<Block.Footnote> notes = new ArrayList<>();
    for (int more = 0; more < mending.numbers.size(); more++) { // a note may call another
      String id = List.copyOf(mending.numbers.keySet()).get(more);
      for (Block.Footnote note : whole.footnotes()) {
        if (note.id().equals(id)) notes.add(mending.mend(note));
      }
    }
    notes.sort(Comparator.comparingInt(Block.Footnote::number));
    return new Abridgement(
        whole.with(blocks, List.copyOf(notes)), leftOut, List.copyOf(mending.unlinked));
  }

  private static Set<String> ids(List<Block> blocks) {
    Set<String> ids = new HashSet<>();
    for (Block block : blocks) block.asHeading().map(Block.Heading::id).ifPresent(ids::add);
    return ids;
  }

  /** A list with all that it holds; what stood in a link that leads nowhere stands by itself. */
  private <T> List<T> list(List<T> list) {
    List<T> mended = new ArrayList<>();
    for (T each : list) {
      if (each instanceof Inline.Link && nowhere((Inline.Link) each)) {
        unlinked.add((Inline.Link) each);
        @SuppressWarnings("unchecked") // the list is one of inlines
        List<T> text = (List<T>) list(((Inline.Link) each).text());
        mended.addAll(text);
      } else {
        mended.add(mend(each));
      }
    }
    return List.copyOf(mended);
  }

  /** A reference without words stays: nothing would be left of it, and its author must know. */
  private boolean nowhere(Inline.Link link) {
    boolean said = !link.text().isEmpty() && link.target().startsWith("#");
    return said && gone.contains(link.target().substring(1));
  }

  @SuppressWarnings("unchecked") // each thing is rebuilt as what it was
  private <T> T mend(T thing) {
    if (thing instanceof List) return (T) list((List<?>) thing);
    if (thing instanceof Inline.NoteCall) {
      Inline.NoteCall call = (Inline.NoteCall) thing;
      boolean again = numbers.containsKey(call.id());
      return (T) new Inline.NoteCall(call.id(), number(call.id()), again, call.span());
    }
    if (thing instanceof Block.Footnote) {
      Block.Footnote note = (Block.Footnote) thing;
      return (T) new Block.Footnote(note.id(), number(note.id()), list(note.blocks()), note.span());
    }
    boolean text = thing instanceof Block || thing instanceof Inline;
    return text || thing instanceof Block.ListItem ? (T) rebuilt((Record) thing) : thing;
  }

  private int number(String id) {
    return numbers.computeIfAbsent(id, i -> numbers.size() + 1);
  }

  private Record rebuilt(Record record) {
    try {
      RecordComponent[] components = record.getClass().getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = mend(components[i].getAccessor().invoke(record));
      }
      return record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record could not be rebuilt: " + record.getClass(), e);
    }
  }
}
