package leafpress.clean;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The edits that lead from a raw article to its manuscript, and how the raw file was written.
 *
 * @param name the raw file
 * @param charset that its bytes were read in
 * @param mark the bytes before the text: a byte order mark, or none
 * @param container the whole file where the text was taken out of HTML or Word; otherwise empty
 * @param edits in order, without overlap, in places of the raw text
 */
public record Ledger(
    String name, String charset, byte[] mark, Optional<byte[]> container, List<Edit> edits) {

  /**
   * The raw text that a manuscript was made of.
   *
   * @return nothing if the manuscript is not the one of this ledger
   */
  public Optional<String> rawText(String markdown) {
    StringBuilder raw = new StringBuilder(markdown.length());
    int at = 0;
    for (Edit edit : edits) {
      int keep = edit.start() - raw.length();
      int next = at + keep;
      if (keep < 0 || next > markdown.length() || !markdown.startsWith(edit.after(), next)) {
        return Optional.empty();
      }
      raw.append(markdown, at, next).append(edit.before());
      at = next + edit.after().length();
    }
    return Optional.of(raw.append(markdown, at, markdown.length()).toString());
  }

  /** The raw file, byte for byte; nothing if the manuscript is not the one of this ledger. */
  public Optional<byte[]> rawBytes(String markdown) {
    Optional<String> text = rawText(markdown);
    if (text.isEmpty()) return Optional.empty();
    if (container.isPresent()) return container;
    byte[] body = text.get().getBytes(Charset.forName(charset));
    byte[] all = new byte[mark.length + body.length];
    System.arraycopy(mark, 0, all, 0, mark.length);
    System.arraycopy(body, 0, all, mark.length, body.length);
    return Optional.of(all);
  }

  /** The ledger of a manuscript as lines of JSON: the file first, then an edit a line. */
  public String jsonLines(String markdown) {
    List<String> lines = new ArrayList<>();
    lines.add(LedgerJson.head(this, markdown));
    for (Edit edit : edits) lines.add(LedgerJson.line(edit));
    return String.join("\n", lines) + "\n";
  }
}
