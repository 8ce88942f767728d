package leafpress.conformance;

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

  private String folio(String id) {
    for (Anchor anchor : pages.anchors()) {
      if (anchor.name().equals(id)) return pages.pages().get(anchor.page()).label();
    }
    throw new IllegalStateException("nothing has the id " + id);
  }
}
