package leafpress.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds values from the events of the parser. */
final class Composer {
  /** Deeper than any settings file needs, and shallow enough for the stack. */
  private static final int DEEPEST = 32;

  private final String file;
  private final Iterator<Event> events;
  private final Findings findings;
  private boolean tooDeep;

  Composer(String file, Iterator<Event> events, Findings findings) {
    this.file = file;
    this.events = events;
    this.findings = findings;
  }

  Optional<YamlNode> document() {
    events.next();
    Event start = events.next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      return Optional.of(new YamlMap(List.of(), new Span(file, 1, 1)));
    }
    YamlNode root = node(events.next(), 0);
    if (tooDeep) return Optional.empty();
    events.next();
    Event next = events.next();
    if (next.getEventId() == Event.ID.DocumentStart) {
      unsupported(next, "a second document begins here", "leave one part between --- lines");
    }
    return Optional.of(root.isEmpty() ? new YamlMap(List.of(), root.span()) : root);
  }

  private YamlNode node(Event event, int depth) {
    if (event instanceof NodeEvent && ((NodeEvent) event).getAnchor().isPresent()) {
      unsupported(
          event,
          event.getEventId() == Event.ID.Alias
              ? "“*” begins an alias, which is not supported"
              : "“&” begins an anchor, which is not supported",
          "write the value itself; a text that begins with * or & needs quotation marks");
    }
    if (depth > DEEPEST) {
      if (!tooDeep) {
        findings.add(
            YamlRule.OVERSIZE_YAML,
            span(event),
            "lists and maps are nested more than " + DEEPEST + " deep");
      }
      tooDeep = true;
    }
    switch (event.getEventId()) {
      case MappingStart:
        return map(event, depth);
      case SequenceStart:
        return list(event, depth);
      case Scalar:
        return scalar((ScalarEvent) event);
      default:
        return new YamlScalar("", true, span(event));
    }
  }

  private YamlNode list(Event start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    while (!tooDeep) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.SequenceEnd) break;
      items.add(node(event, depth + 1));
    }
    return new YamlList(List.copyOf(items), span(start));
  }

  private YamlNode map(Event start, int depth) {
    List<YamlMap.Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (!tooDeep) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.MappingEnd) break;
      YamlNode key = node(event, depth + 1);
      if (tooDeep) break;
      YamlNode value = node(events.next(), depth + 1);
      if (!(key instanceof YamlScalar)) {
        findings.add(YamlRule.WRONG_KIND, key.span(), "a key must be a word, not " + key.what());
        continue;
      }
      String name = ((YamlScalar) key).text();
      if (seen.add(name)) {
        entries.add(new YamlMap.Entry(name, key.span(), value));
      } else {
        findings.add(
            YamlRule.DUPLICATE_KEY,
            key.span(),
            "the key “" + name + "” stands here a second time",
            "only the first is used; remove one");
      }
    }
    return new YamlMap(List.copyOf(entries), span(start));
  }

  private YamlNode scalar(ScalarEvent event) {
    if (event.getTag().isPresent()) {
      unsupported(
          event,
          "“!” begins a tag, which is not supported",
          "a text that begins with ! needs quotation marks");
    }
    return new YamlScalar(event.getValue(), event.isPlain(), span(event));
  }

  private void unsupported(Event event, String message, String hint) {
    findings.add(YamlRule.UNSUPPORTED_YAML, span(event), message, hint);
  }

  private Span span(Event event) {
    return event
        .getStartMark()
        .map(mark -> new Span(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(Span.of(file));
  }
}
