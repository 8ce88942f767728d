package leafpress.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import leafpress.diagnostic.Span;
import leafpress.edition.Cataloguing;
import leafpress.edition.Edition;
import leafpress.edition.Format;
import leafpress.edition.Layout;
import leafpress.edition.PageLimit;
import leafpress.edition.Publication;
import leafpress.edition.Sheet;
import leafpress.geometry.Length;
import leafpress.geometry.Size;
import leafpress.manuscript.Article;
import leafpress.manuscript.Block;
import leafpress.manuscript.Credits;
import leafpress.manuscript.Glossary;
import leafpress.manuscript.Inline;

/** An article with every kind of block and inline, and what is needed around it. */
final class Samples {
  static final Span AT = new Span("en/cells.md", 7, 3);
  static final Edition EDITION =
      new Edition(
          Edition.Kind.LEAFLET,
          "a4-handout",
          "clinic",
          List.of("cells"),
          List.of("en"),
          Layout.EACH,
          List.of(Edition.Output.PDF),
          AT);
  static final Publication PUBLICATION =
      new Publication(
          "stem-cells",
          Map.of("en", "Cells & Care", "zh-Hans", "细胞与照护"),
          "A Clinic",
          "2026-11-02",
          "https://clinic.example/leaflets/",
          true,
          List.of("en", "zh-Hans"),
          List.of("cells"),
          "glossary.csv",
          "about",
          "clinic",
          Map.of("en", "What it is."),
          Map.of(),
          "",
          Cataloguing.NONE,
          List.of(EDITION),
          AT);
  static final Glossary GLOSSARY =
      new Glossary(
          List.of(
              new Glossary.Entry(
                  Map.of("en", "graft", "zh-Hans", "移植物"),
                  "GR",
                  Map.of("en", "What is moved.", "zh-Hans", "被移植的组织。"),
                  List.of("cells"),
                  "",
                  List.of(),
                  2),
              new Glossary.Entry(
                  Map.of("en", "unused"), "", Map.of(), List.of("cells"), "", List.of(), 3)));

  private Samples() {}

  static Function<String, Optional<String>> files() {
    return name -> {
      Path file = Path.of(name);
      try {
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  static Format format(String name, int multipleOf) {
    Size page = new Size(Length.mm(148), Length.mm(210));
    long edge = Length.mm(15);
    return new Format(
        name,
        Map.of("en", name),
        page,
        true,
        edge,
        edge,
        edge,
        edge,
        0,
        0,
        multipleOf,
        PageLimit.NONE,
        1,
        0,
        "full",
        false,
        new Sheet(page, 0, Sheet.Fold.NONE, 0),
        List.of());
  }

  static List<Inline> text(String words) {
    return List.of(new Inline.Words(words, AT));
  }

  static Block paragraph(Inline... inlines) {
    return new Block.Paragraph(List.of(inlines), AT);
  }

  static Block words(String words) {
    return new Block.Paragraph(text(words), AT);
  }

  static List<Inline> everyInline() {
    return List.of(
        new Inline.Words("Fish & <chips> ", AT),
        new Inline.Emphasis(text("soft")),
        new Inline.Strong(text("loud")),
        new Inline.Literal("a<b"),
        new Inline.Link("#risks", "t", text("risks"), AT),
        new Inline.Picture("images/x.png", "A cell.", AT),
        new Inline.NoteCall("one", 1, AT),
        new Inline.NoteCall("one", 1, true, AT),
        new Inline.LineBreak(),
        new Inline.Foreign("zh-Hans", text("细胞")),
        new Inline.Abbreviation("GVHD", "graft-versus-host disease"));
  }

  static List<Block> everyBlock() {
    Block.ListItem plain = new Block.ListItem(List.of(), List.of(words("plain")), AT);
    Block.ListItem term =
        new Block.ListItem(text("Term"), List.of(words(": meaning"), words("more")), AT);
    return List.of(
        new Block.Heading(2, "risks", text("Risks"), AT),
        new Block.Paragraph(everyInline(), AT),
        new Block.BulletList(true, List.of(plain, term), AT),
        new Block.OrderedList(3, false, List.of(plain), AT),
        new Block.Note("editor", "N1", "", List.of(words("unsigned")), AT),
        new Block.Note("warning", "", "", List.of(words("careful")), AT),
        new Block.Quote(List.of(words("quoted")), AT),
        new Block.Table(
            "growth",
            text("Doses"),
            List.of("", "right"),
            List.of(text("drug"), text("mg")),
            List.of(List.of(text("a"), text("1"))),
            AT),
        new Block.Figure("cells", "images/y.png", "A graph.", text("Growth"), AT),
        new Block.Description(text("Description: it grows."), AT),
        new Block.Code("x < y", AT),
        new Block.Divider(AT));
  }

  static Article article(String id, String language, String title, List<Block> blocks) {
    return new Article(
        id,
        language + "/" + id + ".md",
        language,
        title,
        "",
        "",
        "",
        List.of(),
        "",
        Credits.NONE,
        blocks,
        List.of(),
        List.of());
  }

  static Article everything() {
    return everything("en");
  }

  static Article everything(String language) {
    Article plain = article("cells", language, "Cells: A Hope for 细胞", everyBlock());
    return new Article(
        plain.id(),
        plain.file(),
        plain.language(),
        plain.title(),
        "A subtitle",
        "First point. Is it so? Dr. Who says 1.5 mg.",
        "all",
        List.of(),
        "2026-10-01",
        Credits.NONE,
        plain.blocks(),
        List.of(new Block.Footnote("one", 1, List.of(words("the note")), AT)),
        List.of());
  }
}
