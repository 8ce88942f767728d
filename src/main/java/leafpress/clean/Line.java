package leafpress.clean;

import java.util.regex.Pattern;
import leafpress.language.Scripts;

/**
 * A line of raw text that is not blank.
 *
 * @param start its first character that is no space
 * @param end after its last
 * @param gap how many blank lines stand before it
 */
record Line(int start, int end, String text, int gap) {
  private static final Pattern SENTENCE = Pattern.compile("[.!?。！？][\"”’')）]$");

  int length() {
    // Han is twice as wide as Latin.
    int width = text.length();
    for (int i = 0; i < text.length(); i++) if (Scripts.isHan(text.charAt(i))) width++;
    return width;
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  boolean endsSentence() {
    return ".!?。！？…".indexOf(last()) >= 0 || SENTENCE.matcher(text).find();
  }

  boolean leadsIn() {
    return last() == ':' || last() == '：';
  }
}
