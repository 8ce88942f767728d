package leafpress.clean;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;

/**
 * A raw file's text, however it is written.
 *
 * @param container the whole file where the text was taken out of HTML or Word
 * @param text lines as they are
 */
record Intake(String charset, byte[] mark, Optional<byte[]> container, String text) {
  private static final byte[] NONE = {};

  /** The order matters: what is valid UTF-8 is hardly ever anything else. */
  private static final List<String> CHARSETS = List.of("UTF-8", "GB18030", "windows-1252");

  static Optional<Intake> of(Raw raw, Findings findings) {
    String name = raw.name().toLowerCase(Locale.ROOT);
    byte[] bytes = raw.bytes();
    Optional<Intake> intake;
    if (name.endsWith(".docx")) intake = word(raw, findings);
    else if (name.endsWith(".html") || name.endsWith(".htm")) intake = html(bytes);
    else intake = plain(bytes);
    if (intake.isEmpty()) {
      String hint = "name a text, HTML or Word (.docx) file";
      findings.add(CleanRule.RAW_NOT_TEXT, Span.of(raw.name()), "this is not a text", hint);
    } else if (intake.get().text.isBlank()) {
      findings.add(CleanRule.EMPTY_RAW, Span.of(raw.name()), "there is no text in it");
      return Optional.empty();
    }
    return intake;
  }

  private static Optional<Intake> html(byte[] bytes) {
    return plain(bytes)
        .map(in -> new Intake(in.charset, in.mark, Optional.of(bytes), HtmlText.of(in.text)));
  }

  private static Optional<Intake> word(Raw raw, Findings findings) {
    return WordText.of(raw.bytes())
        .map(text -> new Intake("UTF-8", NONE, Optional.of(raw.bytes()), text));
  }

  private static Optional<Intake> plain(byte[] bytes) {
    Optional<Intake> marked = marked(bytes);
    if (marked.isPresent()) return marked;
    for (byte b : bytes) if (b == 0) return unmarkedUtf16(bytes);
    for (String charset : CHARSETS) {
      Optional<Intake> intake = decode(bytes, charset, 0);
      if (intake.isPresent() && plausible(intake.get())) return intake;
    }
    return Optional.empty();
  }

  private static Optional<Intake> marked(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) return decode(bytes, "UTF-8", 3);
    if (begins(bytes, 0xFF, 0xFE)) return decode(bytes, "UTF-16LE", 2);
    if (begins(bytes, 0xFE, 0xFF)) return decode(bytes, "UTF-16BE", 2);
    return Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... first) {
    if (bytes.length < first.length) return false;
    for (int i = 0; i < first.length; i++) if (bytes[i] != (byte) first[i]) return false;
    return true;
  }

  /** UTF-16 without a mark: the zeros of its ASCII stand in odd places or in even ones. */
  private static Optional<Intake> unmarkedUtf16(byte[] bytes) {
    if (bytes.length % 2 != 0) return Optional.empty();
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) if (bytes[i] == 0) zeros[i % 2]++;
    if (zeros[0] > 0 && zeros[1] > 0 || zeros[0] + zeros[1] < bytes.length / 10) {
      return Optional.empty();
    }
    return decode(bytes, zeros[0] == 0 ? "UTF-16LE" : "UTF-16BE", 0)
        .filter(in -> in.text.indexOf('\0') < 0 && plausible(in));
  }

  /** The text, if these bytes are text in this charset and come back from it. */
  private static Optional<Intake> decode(byte[] bytes, String charset, int from) {
    try {
      CharBuffer text =
          Charset.forName(charset)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      String read = text.toString();
      byte[] again = read.getBytes(Charset.forName(charset));
      if (!Arrays.equals(again, Arrays.copyOfRange(bytes, from, bytes.length))) {
        return Optional.empty();
      }
      return Optional.of(new Intake(charset, Arrays.copyOf(bytes, from), Optional.empty(), read));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether few of the characters are such as texts do not have. */
  private static boolean plausible(Intake intake) {
    if (intake.charset.equals(StandardCharsets.UTF_8.name()))
      return odd(intake.text) * 20 <= size(intake);
    return odd(intake.text) * 50 <= size(intake);
  }

  private static int size(Intake intake) {
    return intake.text.length();
  }

  private static long odd(String text) {
    return text.codePoints()
        .filter(
            c ->
                c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'
                    || Character.getType(c) == Character.PRIVATE_USE
                    || Character.getType(c) == Character.UNASSIGNED)
        .count();
  }
}
