package leafpress.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import leafpress.markup.Element;

/**
 * Takes the first letter of a block apart from its text, with the marks that belong to it (CSS
 * Pseudo-Elements 4, section 2.2). The word of a letter that is set over several lines is kept
 * together by an element of its own, so that it is read as one.
 */
final class FirstLetter {
  /** The name of the element that the letter becomes. */
  static final String LETTER = "::first-letter";

  /** The name of the element round a large letter and the rest of its word. */
  static final String WORD = "::first-word";

  /** Elements that show something that is no text; and links, which are not divided. */
  private static final Set<String> WHOLE = Set.of("a", "br", "hr", "img", "svg", "table");

  private final BiFunction<Element, ComputedStyle, ComputedStyle> styles;

  private FirstLetter(BiFunction<Element, ComputedStyle, ComputedStyle> styles) {
    this.styles = styles;
  }

  /**
   * Children with the first letter in an element of its own.
   *
   * @param styles the style of such an element in a parent
   */
  static List<Child> apart(
      List<Child> children,
      ComputedStyle parent,
      BiFunction<Element, ComputedStyle, ComputedStyle> styles) {
    return new FirstLetter(styles).in(children, parent).orElse(children);
  }

  /** The children, divided; nothing if there is no text in them. */
  private Optional<List<Child>> in(List<Child> children, ComputedStyle parent) {
    for (int i = 0; i < children.size(); i++) {
      Child child = children.get(i);
      List<Child> made;
      if (child instanceof Generated) return Optional.of(children);
      if (child instanceof StyledText) {
        StyledText text = (StyledText) child;
        if (text.text().isBlank()) continue;
        made = divided(text, parent);
      } else {
        Styled inner = (Styled) child;
        if (stays(inner)) return Optional.of(children);
        Optional<List<Child>> inside = in(inner.children(), inner.style());
        if (inside.isEmpty()) continue;
        made = List.of(new Styled(inner.element(), inner.style(), inside.get()));
      }
      List<Child> all = new ArrayList<>(children.subList(0, i));
      all.addAll(made);
      all.addAll(children.subList(i + 1, children.size()));
      return Optional.of(List.copyOf(all));
    }
    return Optional.empty();
  }

  private static boolean stays(Styled inner) {
    boolean raised = inner.style().verticalAlign() != VerticalAlign.BASELINE;
    return raised || WHOLE.contains(inner.element().name());
  }

  private List<Child> divided(StyledText whole, ComputedStyle parent) {
    String text = whole.text();
    int from = 0;
    while (Character.isWhitespace(text.charAt(from))) from++;
    int to = letter(text, from);
    if (to == from) return List.of(whole);
    Element element = new Element(LETTER, Map.of(), List.of(), whole.span());
    ComputedStyle style = styles.apply(element, parent);
    if (style.display() != ComputedStyle.Display.INLINE) return List.of(whole);
    Child letter = new Styled(element, style, List.of(piece(whole, from, to)));
    int end = style.initialLetter().isPresent() ? word(text, from, to) : to;
    List<Child> made = new ArrayList<>();
    if (from > 0) made.add(piece(whole, 0, from));
    if (end > to) {
      Map<String, String> says = Map.of("text", text.substring(from, end));
      Element word = new Element(WORD, says, List.of(), whole.span());
      ComputedStyle plain = styles.apply(word, parent);
      made.add(new Styled(word, plain, List.of(letter, piece(whole, to, end))));
    } else {
      made.add(letter);
    }
    if (end < text.length()) made.add(piece(whole, end, text.length()));
    return made;
  }

  private static StyledText piece(StyledText whole, int from, int to) {
    return new StyledText(whole.text().substring(from, to), whole.span());
  }

  /**
   * Where the letter ends, with the marks before and after it; where it begins if there is none.
   */
  private static int letter(String text, int from) {
    int at = marks(text, from);
    if (at == text.length() || !Character.isLetterOrDigit(text.codePointAt(at))) return from;
    at += Character.charCount(text.codePointAt(at));
    while (at < text.length() && combines(text.charAt(at))) at++;
    return marks(text, at);
  }

  private static int marks(String text, int from) {
    int at = from;
    while (at < text.length() && mark(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean mark(int c) {
    switch (Character.getType(c)) {
      case Character.START_PUNCTUATION:
      case Character.END_PUNCTUATION:
      case Character.INITIAL_QUOTE_PUNCTUATION:
      case Character.FINAL_QUOTE_PUNCTUATION:
      case Character.OTHER_PUNCTUATION:
        return true;
      default:
        return false;
    }
  }

  private static boolean combines(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Where the word that begins with the letter ends; Han characters are read one by one. */
  private static int word(String text, int from, int letterEnd) {
    int at = letterEnd;
    boolean han = text.substring(from, letterEnd).codePoints().anyMatch(Character::isIdeographic);
    while (!han && at < text.length()) {
      int c = text.codePointAt(at);
      boolean goes = Character.isLetterOrDigit(c) || c < 0x10000 && combines((char) c) || c == '’';
      if (!goes || Character.isIdeographic(c)) break;
      at += Character.charCount(c);
    }
    return at;
  }
}
