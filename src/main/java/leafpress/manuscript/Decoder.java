package leafpress.manuscript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;

/** Bytes to text, or a finding that says why they are none. */
final class Decoder {
  private static final String SAVE = "save the file as UTF-8 in your editor";

  private Decoder() {}

  static Optional<String> decode(byte[] bytes, String file, Findings findings) {
    if (bytes.length == 0) return empty(file, findings);
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      findings.add(
          ManuscriptRule.INVALID_UTF8, Span.of(file), "the file is UTF-16, not UTF-8", SAVE);
      return Optional.empty();
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != 0) continue;
      String message = "this is not a text file: byte " + i + " is zero";
      findings.add(ManuscriptRule.NOT_TEXT, place(bytes, i, file), message);
      return Optional.empty();
    }
    return utf8(bytes, file, findings);
  }

  private static Optional<String> utf8(byte[] bytes, String file, Findings findings) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      String message = "the text is not UTF-8 from byte " + at + " on";
      findings.add(ManuscriptRule.INVALID_UTF8, place(bytes, at, file), message, SAVE);
      return Optional.empty();
    }
    String text = out.flip().toString();
    boolean blank = text.isBlank() || text.equals("\uFEFF");
    return blank ? empty(file, findings) : Optional.of(text);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  private static Span place(byte[] bytes, int at, String file) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') line++;
    }
    return Span.of(file, line);
  }

  private static Optional<String> empty(String file, Findings findings) {
    findings.add(ManuscriptRule.EMPTY_FILE, Span.of(file), "the file is empty");
    return Optional.empty();
  }
}
