package leafpress.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import leafpress.page.Anchor;
import leafpress.page.Pages;
import leafpress.style.Child;
import leafpress.style.Generated;
import leafpress.style.Styled;
import leafpress.style.StyledDocument;
import leafpress.style.StyledText;

/**
 * The text that a PDF has to hold, taken from its markup: what the style sheet does not hide, with
 * the marks of list items and the page numbers that the style adds.
 */
final class PrintText {
  private final Pages pages;
  private final StringBuilder text = new StringBuilder();

  private PrintText(Pages pages) {
    this.pages = pages;
  }

  static String of(StyledDocument document, Pages pages) {
    PrintText print = new PrintText(pages);
    print.add(document.root(), "");
    return print.text.toString();
  }

  /** Drawings say nothing by characters; of the head nothing is printed. */
  private void add(Styled styled, String mark) {
    if (styled.element().is("svg") || styled.element().is("head")) return;
    text.append(mark);
    if (styled.element().hasClass("locators")) {
      text.append(locators(styled));
      return;
    }
    boolean ordered = styled.element().is("ol");
    boolean list = ordered || styled.element().is("ul");
    int number =
        ordered && styled.element().has("start")
            ? Integer.parseInt(styled.element().get("start"))
            : 1;
    for (Child child : styled.children()) {
      if (child instanceof Styled) {
        Styled inner = (Styled) child;
        boolean item = list && inner.element().is("li");
        add(inner, item ? mark(inner.style().listStyle(), number++) : "");
      } else if (child instanceof StyledText) {
        String words = ((StyledText) child).text();
        text.append(styled.style().uppercase() ? words.toUpperCase(Locale.ROOT) : words);
      } else if (((Generated) child).kind() == Generated.Kind.TARGET_PAGE) {
        text.append(folio(((Generated) child).value()));
      }
    }
  }

  private static String mark(String style, int number) {
    switch (style) {
      case "none":
        return "";
      case "decimal":
        return number + ".";
      case "disc":
        return "•";
      default:
        return style.replace("\"", "");
    }
  }

  /** The pages of an index: each once, those in a row as a range. */
  private String locators(Styled styled) {
    List<String> folios = new ArrayList<>();
    for (Child child : styled.children()) {
      String folio = folio(((Styled) child).element().get("href").substring(1));
      if (!folios.contains(folio)) folios.add(folio);
    }
    String between = styled.element().content().isEmpty() ? between(styled) : "";
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < folios.size(); i++) {
      boolean after = i > 0 && next(folios.get(i - 1)).equals(folios.get(i));
      boolean before = i + 1 < folios.size() && next(folios.get(i)).equals(folios.get(i + 1));
      if (after && before) continue;
      joined.append(i == 0 ? "" : after ? "–" : between).append(folios.get(i));
    }
    return joined.toString();
  }

  /** What the style sets before all places but the first. */
  private static String between(Styled locators) {
    for (Child locator : locators.children()) {
      for (Child child : ((Styled) locator).children()) {
        if (!(child instanceof Styled) || !((Styled) child).element().is("::before")) continue;
        return ((StyledText) ((Styled) child).children().get(0)).text();
      }
    }
    return "";
  }

  private static String next(String folio) {
    return folio.matches("[0-9]+") ? Integer.toString(Integer.parseInt(folio) + 1) : "";
  }

  private String folio(String id) {
    for (Anchor anchor : pages.anchors()) {
      if (anchor.name().equals(id)) return pages.pages().get(anchor.page()).label();
    }
    throw new IllegalStateException("nothing has the id " + id);
  }
}
