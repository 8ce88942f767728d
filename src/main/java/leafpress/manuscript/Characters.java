package leafpress.manuscript;

import java.text.Normalizer;
import java.util.Locale;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.language.Scripts;

/** Characters of a text: which may not be there, and to which script they belong. */
final class Characters {
  private Characters() {}

  /**
   * A file's text without byte order mark and control characters, lines ended by line feeds, in
   * normalization form C (Unicode Annex 15), so that equal text is equal characters.
   */
  static String clean(String text, String file, Findings findings) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String lines = unmarked.replace("\r\n", "\n").replace('\r', '\n');
    return normalized(withoutControls(lines, new Span(file, 1, 1), findings));
  }

  /** A piece of text that the reader of Markdown or YAML made, perhaps from {@code &#7;}. */
  static String clean(String text, Span span, Findings findings) {
    return normalized(withoutControls(text, span, findings));
  }

  private static String normalized(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String withoutControls(String text, Span start, Findings findings) {
    int at = nextBanned(text, 0);
    if (at == text.length()) return text;
    StringBuilder kept = new StringBuilder(text.length());
    int line = start.line();
    int lineStart = 1 - start.column();
    int from = 0;
    while (at < text.length()) {
      for (int i = from; i < at; i++) {
        if (text.charAt(i) == '\n') {
          line++;
          lineStart = i + 1;
        }
      }
      int c = text.codePointAt(at);
      findings.add(
          ManuscriptRule.CONTROL_CHARACTER,
          new Span(start.file(), line, at - lineStart + 1),
          String.format(Locale.ROOT, "the character U+%04X cannot be printed and is left out", c),
          "delete it");
      kept.append(text, from, at);
      if (separates(c)) kept.append(' ');
      from = at + Character.charCount(c);
      at = nextBanned(text, from);
    }
    return kept.append(text, from, text.length()).toString();
  }

  private static int nextBanned(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (banned(c)) return i;
      i += Character.charCount(c);
    }
    return i;
  }

  /** Controls other than tab and line feed, halves of surrogate pairs, what XML forbids. */
  private static boolean banned(int c) {
    if (c < 0x7F) return c < ' ' && c != '\t' && c != '\n';
    return c < 0xA0
        || separates(c)
        || c >= 0xD800 && c < 0xE000
        || (c & 0xFFFE) == 0xFFFE
        || c == 0xFEFF;
  }

  /** Line ends of other systems: a space must take their place. */
  private static boolean separates(int c) {
    return c == 0x85 || c == 0x0B || c == 0x0C || c == 0x2028 || c == 0x2029;
  }

  /** Punctuation that only East Asian text has. */
  static boolean isEastAsianMark(int c) {
    return c >= 0x3000 && c <= 0x3003
        || c >= 0x3008 && c <= 0x3020
        || c >= 0xFF01 && c <= 0xFF0F
        || c >= 0xFF1A && c <= 0xFF20
        || c >= 0xFF3B && c <= 0xFF40
        || c >= 0xFF5B && c <= 0xFF65
        || c >= 0xFE30 && c <= 0xFE4F;
  }

  /** Punctuation that Chinese shares with English. */
  static boolean isSharedMark(int c) {
    return c == '“' || c == '”' || c == '‘' || c == '’' || c == '—' || c == '…' || c == '·';
  }

  /** Whether a character belongs to a word written in Latin letters. */
  static boolean inLatinWord(int c) {
    return Scripts.isLatin(c) || c >= '0' && c <= '9' || c >= 0x300 && c < 0x370;
  }
}
