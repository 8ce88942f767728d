package leafpress.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.markup.Element;
import leafpress.markup.Node;
import leafpress.markup.Text;

/**
 * Keeps a number and its unit on one line, as the typesetter does in print. The space stays the
 * author’s: an element around both says so, where a no-break space would change the text.
 */
final class Units {
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\p{IsGreek}\\d.,])\\d[\\d.,]* (?:%|°C|°F|[µμmk]?g|[mµμdc]?[lL]|[mck]?m|mmol|IU|hours?|h|min|s)"
              + "(?![\\p{IsLatin}\\p{IsGreek}\\d])");

  private Units() {}

  static List<Node> kept(Text text) {
    String content = text.content();
    if (content.indexOf(' ') < 0) return List.of(text);
    List<Node> nodes = new ArrayList<>();
    Matcher found = QUANTITY.matcher(content);
    int done = 0;
    while (found.find()) {
      if (found.start() > done)
        nodes.add(new Text(content.substring(done, found.start()), text.span()));
      List<Node> words = List.of(new Text(found.group(), text.span()));
      nodes.add(new Element("span", Map.of("class", "quantity"), words, text.span()));
      done = found.end();
    }
    if (done < content.length()) nodes.add(new Text(content.substring(done), text.span()));
    return nodes;
  }
}
