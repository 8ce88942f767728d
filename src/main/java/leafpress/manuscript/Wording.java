package leafpress.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Span;

/**
 * Collects neighbouring pieces of text, then cuts them into runs by language and marks the first
 * meeting of an abbreviation.
 */
final class Wording {
  private static final Pattern CALL = Pattern.compile("\\[\\^([^\\[\\]\\s]{1,100})\\]");

  private final Reading reading;
  private final boolean abbreviations;
  private final StringBuilder text = new StringBuilder();
  private final TreeMap<Integer, Span> places = new TreeMap<>();

  /**
   * @param abbreviations whether to mark them; not in headings, which are repeated in contents
   */
  Wording(Reading reading, boolean abbreviations) {
    this.reading = reading;
    this.abbreviations = abbreviations;
  }

  void add(String piece, Span span) {
    String clean = Characters.clean(piece, span, reading.findings);
    if (clean.isEmpty()) return;
    places.put(text.length(), span);
    text.append(clean);
  }

  /** The text that was collected, as runs; nothing is left collected. */
  List<Inline> take() {
    List<Inline> out = new ArrayList<>();
    String all = text.toString();
    missingCalls(all);
    int from = 0;
    for (Run run : Languages.runs(all, reading.language, reading.abbreviations)) {
      Span span = place(from);
      if (run.language().equals(reading.language)) {
        words(all, from, from + run.text().length(), out);
      } else {
        reading.foreign.judge(run, span);
        out.add(new Inline.Foreign(run.language(), List.of(new Inline.Words(run.text(), span))));
      }
      from += run.text().length();
    }
    text.setLength(0);
    places.clear();
    return out;
  }

  private void words(String all, int from, int to, List<Inline> out) {
    int begun = from;
    int at = from;
    while (abbreviations && at < to) {
      int end = reading.abbreviations.endAt(all, at);
      Optional<String> expansion =
          end > at ? reading.abbreviations.meet(all, at) : Optional.empty();
      if (expansion.isPresent()) {
        if (at > begun) out.add(new Inline.Words(all.substring(begun, at), place(begun)));
        out.add(new Inline.Abbreviation(all.substring(at, end), expansion.get()));
        begun = end;
      }
      at = end > at ? end : at + Character.charCount(all.codePointAt(at));
    }
    if (to > begun) out.add(new Inline.Words(all.substring(begun, to), place(begun)));
  }

  /** A call without its footnote is plain text to the reader of Markdown. */
  private void missingCalls(String all) {
    if (all.indexOf("[^") < 0) return;
    Matcher call = CALL.matcher(all);
    while (call.find()) {
      reading.findings.add(
          ManuscriptRule.MISSING_FOOTNOTE,
          place(call.start()),
          "there is no footnote “" + call.group(1) + "”",
          "write [^" + call.group(1) + "]: … on a line of its own");
    }
  }

  private Span place(int at) {
    Map.Entry<Integer, Span> piece = places.floorEntry(at);
    Span span = piece.getValue();
    return new Span(span.file(), span.line(), span.column() + at - piece.getKey());
  }
}
