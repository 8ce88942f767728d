package leafpress.clean;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import leafpress.language.Scripts;

/**
 * Mends characters: line ends, text that was read in a wrong charset, letters in pieces, what
 * cannot be seen, wide forms of ASCII letters. Never the whole of NFKC, which would flatten ①, ㎎
 * and x².
 */
final class CharacterRepair {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private CharacterRepair() {}

  static List<Edit> edits(String text) {
    List<Edit> out = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (c >= ' ' && c < 0x7F || c == '\n') {
        boolean marks = i + 1 < text.length() && text.charAt(i + 1) >= 0x300;
        if (!marks) {
          i++;
          continue;
        }
      }
      Edit edit = edit(text, i, c);
      if (edit != null) out.add(edit);
      i = edit == null ? i + Character.charCount(c) : edit.end();
    }
    return out;
  }

  private static Edit edit(String text, int i, int c) {
    int next = i + Character.charCount(c);
    if (c == '\r') {
      int end = text.startsWith("\n", next) ? next + 1 : next;
      return Edit.of(text, i, end, "\n", Reason.sure(Mend.LINE_END, ""));
    }
    if (c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029) {
      return Edit.of(text, i, next, "\n", Reason.sure(Mend.LINE_END, name(c)));
    }
    if (c == '\t' && between(text, i)) {
      return Edit.of(text, i, next, "   ", Reason.sure(Mend.SPACE, "a tab between cells"));
    }
    if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR && c != ' ') {
      return Edit.of(text, i, next, " ", Reason.sure(Mend.SPACE, name(c)));
    }
    if (invisible(text, i, c)) {
      return Edit.of(text, i, next, "", Reason.sure(Mend.CHARACTER, name(c)));
    }
    if (c >= 0xFF10 && c <= 0xFF19 || c >= 0xFF21 && c <= 0xFF3A || c >= 0xFF41 && c <= 0xFF5A) {
      String plain = Character.toString(c - 0xFEE0);
      return Edit.of(text, i, next, plain, Reason.sure(Mend.CHARACTER, "wide form"));
    }
    Edit mojibake = c >= 0x80 && c < 0x2123 ? mojibake(text, i) : null;
    return mojibake == null ? composed(text, i) : mojibake;
  }

  /**
   * Whether a tab has something before and after it in its line; {@link Columns} looks for that.
   */
  private static boolean between(String text, int tab) {
    boolean before = tab > 0 && text.charAt(tab - 1) > ' ';
    return before && tab + 1 < text.length() && text.charAt(tab + 1) > ' ';
  }

  /** Controls, marks of direction, zero-width characters where they join nothing. */
  private static boolean invisible(String text, int i, int c) {
    if (c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0 && mojibake(text, i) == null) return true;
    if (c == 0xAD || c == 0xFEFF || c == 0x200B || c == 0x2060) return true;
    if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) return true;
    if (c == 0x200E || c == 0x200F) return true;
    if (Character.isSurrogate((char) c) && c < 0x10000) return true;
    if (c != 0x200C && c != 0x200D) return false;
    int before = i == 0 ? ' ' : text.codePointBefore(i);
    return before < 0x250 || Scripts.isHan(before);
  }

  /** UTF-8 that was read as Windows-1252: “â€™” is ’. Text that was read right is never so. */
  private static Edit mojibake(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 200 && western(text.charAt(end))) end++;
    String run = text.substring(from, end);
    String mended = run;
    for (int times = 0; times < 3; times++) {
      String again = reread(mended);
      if (again.equals(mended)) break;
      mended = again;
    }
    return mended.equals(run)
        ? null
        : Edit.of(text, from, end, mended, new Reason(Mend.MOJIBAKE, 95, "UTF-8 read as Windows"));
  }

  private static boolean western(char c) {
    if (c < 0x80) return false;
    CharsetEncoder encoder = WESTERN.newEncoder();
    return c < 0x100 || c < 0x2123 && encoder.canEncode(c);
  }

  private static String reread(String run) {
    byte[] bytes = new byte[run.length()];
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (c >= 0x80 && c < 0xA0) {
        bytes[i] = (byte) c; // what Windows-1252 has no character for
      } else {
        byte[] one = String.valueOf(c).getBytes(WESTERN);
        if (one.length != 1 || one[0] == '?') return run;
        bytes[i] = one[0];
      }
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean odd = text.codePoints().anyMatch(c -> c < 0xA0 || !Character.isDefined(c));
      return odd ? run : text;
    } catch (CharacterCodingException e) {
      return run;
    }
  }

  /** A base with its marks in normalization form C. */
  private static Edit composed(String text, int i) {
    int end = i + Character.charCount(text.codePointAt(i));
    while (end < text.length() && end - i < 40 && joins(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    String run = text.substring(i, end);
    String composed = Normalizer.normalize(run, Normalizer.Form.NFC);
    return composed.equals(run)
        ? null
        : Edit.of(text, i, end, composed, Reason.sure(Mend.CHARACTER, "NFC"));
  }

  private static boolean joins(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c >= 0x1160 && c <= 0x11FF;
  }

  private static String name(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}
