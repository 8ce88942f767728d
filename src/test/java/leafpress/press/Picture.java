package leafpress.press;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.geometry.Length;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.raster.Raster;

/**
 * The picture at the head of README.md: pages of the publication as they are printed, side by side.
 * {@code ./dev picture} makes it anew.
 */
public final class Picture {
  private static final Path MANUSCRIPT = Path.of("manuscript");
  private static final Color TABLE = new Color(0xDDE3E4);
  private static final Color EDGE = new Color(0xB9C4C6);
  private static final int PAGE_WIDTH = 350;
  private static final int GAP = 24;

  private Picture() {}

  public static void main(String[] arguments) throws IOException, WrongOrder {
    List<List<Page>> groups = new ArrayList<>();
    Pages english = pages("rheumatology", "a5-booklet", "en");
    groups.add(List.of(english.pages().get(0)));
    groups.add(List.of(english.pages().get(1)));
    groups.add(List.of(pages("rheumatology", "a5-booklet", "zh-Hans").pages().get(1)));
    Pages booklet = pages("", "a5", "en");
    int left = spread(booklet);
    groups.add(booklet.pages().subList(left, left + 2));
    Path file = Path.of(arguments.length > 0 ? arguments[0] : "docs/pictures/pages.png");
    Files.write(file, Raster.png(together(groups)));
    System.out.println(file + ": " + Files.size(file) + " bytes");
  }

  /** The page with the folio 2, which is a left-hand page, and the one that faces it. */
  private static int spread(Pages booklet) {
    for (int i = 1; i < booklet.pages().size() - 1; i += 2) {
      if (booklet.pages().get(i).label().equals("2")) return i;
    }
    throw new IllegalStateException("the booklet has no page 2 on the left");
  }

  private static Pages pages(String article, String format, String language)
      throws IOException, WrongOrder {
    Optional<String> only = article.isEmpty() ? Optional.empty() : Optional.of(article);
    Order order =
        new Order(
            MANUSCRIPT,
            Path.of("dist"),
            only,
            Optional.of(format),
            Optional.empty(),
            Optional.of(language),
            1);
    Findings findings = new Findings();
    Desk desk = Desk.open(order, findings).orElseThrow();
    Press press = new Press(desk);
    Job job = Jobs.of(desk.publication(), order, findings).get(0);
    Pages pages = Prepared.of(desk, press, job, findings).pages(findings);
    if (findings.hasErrors()) throw new IllegalStateException(findings.sorted().toString());
    return pages;
  }

  /** Groups side by side with gaps between; the pages of one group touch. */
  private static BufferedImage together(List<List<Page>> groups) {
    int pages = groups.stream().mapToInt(List::size).sum();
    Page first = groups.get(0).get(0);
    int height = (int) (PAGE_WIDTH * first.height() / first.width());
    BufferedImage sheet =
        new BufferedImage(
            pages * PAGE_WIDTH + (groups.size() + 1) * GAP,
            height + 2 * GAP,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(TABLE);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    int x = GAP;
    for (List<Page> group : groups) {
      for (Page page : group) {
        double dpi = 72 * PAGE_WIDTH / Length.toPt(page.width());
        graphics.drawImage(Raster.draw(page, dpi, true), x, GAP, null);
        graphics.setColor(EDGE);
        graphics.drawRect(x - 1, GAP - 1, PAGE_WIDTH + 1, height + 1);
        x += PAGE_WIDTH;
      }
      x += GAP;
    }
    graphics.dispose();
    return sheet;
  }
}
