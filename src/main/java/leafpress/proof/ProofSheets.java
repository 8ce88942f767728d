package leafpress.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leafpress.font.Face;
import leafpress.geometry.Box;
import leafpress.geometry.Length;
import leafpress.page.Artifact;
import leafpress.page.Color;
import leafpress.page.Document;
import leafpress.page.Ground;
import leafpress.page.Label;
import leafpress.page.LinkArea;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Placed;
import leafpress.page.Role;
import leafpress.page.Tag;

/** Proofs of pages: what was set, and why it was set so. */
public final class ProofSheets {
  /** Room at the left of a page, above it, and below it for the legend. */
  private static final long LEFT = Length.mm(10);

  private static final long TOP = Length.mm(13);
  private static final long FOOT = Length.mm(27);
  private static final long GAP = Length.mm(5);

  private static final Color DESK = new Color(0xF1EFEA);

  private ProofSheets() {}

  /**
   * A sheet for each page.
   *
   * @param pages set by a typesetter for proofs
   * @param faces to set figures in, the first that has a character wins
   */
  public static Pages of(Pages pages, List<Face> faces) {
    List<Page> sheets = new ArrayList<>();
    for (int i = 0; i < pages.pages().size(); i++) sheets.add(sheet(pages, i, faces));
    Document document = pages.document();
    Tag none = new Tag(Role.DOCUMENT, Map.of(), List.of());
    return new Pages(document, sheets, none, List.of(), List.of());
  }

  private static Page sheet(Pages pages, int index, List<Face> faces) {
    Page page = pages.pages().get(index);
    List<Placed> moved = new ArrayList<>();
    for (Placed thing : page.content()) {
      if (!(thing instanceof LinkArea)) moved.add(thing.moved(LEFT, TOP));
    }
    Remarks remarks = Remarks.of(moved);
    Box trim = new Box(LEFT, TOP, page.width(), page.height());
    Ledger ledger = new Ledger(remarks.lines(), faces, trim.right() + GAP, TOP);
    long width = trim.right() + GAP + Math.max(1, ledger.columns()) * Ledger.WIDTH + GAP;
    long height = Math.max(trim.bottom(), ledger.bottom()) + FOOT;
    List<Placed> content = new ArrayList<>();
    content.add(new Ground(Artifact.LAYOUT, new Box(0, 0, width, height), DESK));
    content.add(new Ground(Artifact.LAYOUT, trim, Color.WHITE));
    Overlay overlay = new Overlay(remarks);
    content.addAll(overlay.under());
    content.addAll(moved);
    content.addAll(overlay.over());
    content.addAll(ledger.rows(trim));
    String title =
        pages.document().title() + " · page " + (index + 1) + " of " + pages.pages().size();
    content.addAll(Label.set(title, faces, Length.pt(8), Ink.TEXT, LEFT, TOP - Length.pt(8), 0));
    Foot foot = new Foot(faces, trim, height - FOOT);
    content.addAll(foot.columns(remarks.columns()));
    content.addAll(foot.legend(remarks));
    return new Page(width, height, page.label(), content);
  }
}
