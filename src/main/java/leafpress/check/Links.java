package leafpress.check;

import java.util.HashSet;
import java.util.Set;
import leafpress.manuscript.Block;
import leafpress.manuscript.Inline;

/** Looks at links and at the words for images. */
final class Links implements Check {
  @Override
  public void check(Sheet sheet, Report report) {
    Set<String> ids = ids(sheet);
    Phrases vague = Phrases.of(report.words(CheckRule.VAGUE_LINK, sheet.language()));
    for (Inline.Link link : sheet.links()) link(sheet, link, ids, vague, report);
    Phrases poor = Phrases.of(report.words(CheckRule.POOR_ALT_TEXT, sheet.language()));
    for (Inline.Picture picture : sheet.pictures()) picture(sheet, picture, poor, report);
  }

  private static void link(
      Sheet sheet, Inline.Link link, Set<String> ids, Phrases vague, Report report) {
    String text = text(sheet, link);
    String target = link.target();
    if (vague.in(text)) {
      report.add(
          CheckRule.VAGUE_LINK,
          sheet.language(),
          link.span(),
          "the link “" + text + "” does not say where it leads",
          "name what is there; on paper the words are all there is");
    }
    if (target.startsWith("#") && !ids.contains(target.substring(1))) {
      report.add(
          CheckRule.DEAD_LINK,
          sheet.language(),
          link.span(),
          "nothing in the article has the id “" + target.substring(1) + "”",
          "the id of a heading is its words with hyphens: ## Side effects is #side-effects; figures"
              + " and tables are named by {#name}");
    }
    if (target.startsWith("http:")) {
      report.add(
          CheckRule.INSECURE_LINK,
          sheet.language(),
          link.span(),
          "“" + target + "” is not encrypted",
          "write https: if the site has it");
    }
  }

  private static String text(Sheet sheet, Inline.Link link) {
    return new Alignment(sheet.typescript(), link.span()).add(link.text()).text().strip();
  }

  private static Set<String> ids(Sheet sheet) {
    Set<String> ids = new HashSet<>();
    for (Block block : sheet.blocks()) {
      block.asHeading().ifPresent(h -> ids.add(h.id()));
      if (block instanceof Block.Figure) ids.add(((Block.Figure) block).id());
      if (block instanceof Block.Table) ids.add(((Block.Table) block).id());
    }
    return ids;
  }

  private static void picture(Sheet sheet, Inline.Picture picture, Phrases poor, Report report) {
    double most = report.most(CheckRule.POOR_ALT_TEXT, sheet.language());
    String alt = picture.alt();
    int length = alt.codePointCount(0, alt.length());
    String name = picture.source().replaceFirst(".*/", "");
    boolean file = alt.equals(name) || alt.equals(name.replaceFirst("\\.[^.]*$", ""));
    if (!file && !poor.in(alt) && length <= most) return;
    report.add(
        CheckRule.POOR_ALT_TEXT,
        sheet.language(),
        picture.span(),
        length > most
            ? "the text for the image has "
                + length
                + " characters; "
                + Report.shown(most)
                + " are enough"
            : "the text for the image, “" + Report.brief(alt) + "”, does not say what it shows",
        "say what the image tells the reader, in one sentence");
  }
}
